using Npgsql;

namespace DblinkGen.IntegrationTests.TestServer;

/// <summary>One statement on a connection of its own.</summary>
internal static class Sql
{
    public static async Task<T> QueryAsync<T>(string connectionString, string sql)
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            IncludeErrorDetail = true,
        }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
