using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.IntegrationTests.Text;

/// <summary>One server on which two sessions play the local and the remote server, each with settings of its own.</summary>
public sealed class TextServer : IAsyncLifetime
{
    private PostgresServer? _server;

    public int MajorVersion => Server.MajorVersion;

    private PostgresServer Server => _server ?? throw new InvalidOperationException("The fixture has not been initialised.");

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Opens a session with these settings (name, value, name, value, …).</summary>
    public Task<NpgsqlConnection> OpenAsync(params string[] settings) => OpenAsync(Server.ConnectionString, settings);

    /// <summary>Opens a session on a database of another encoding, which is created where it is missing.</summary>
    public async Task<NpgsqlConnection> OpenEncodedAsync(string encoding, params string[] settings)
    {
        var database = "text_" + encoding.ToLowerInvariant();
        await using (var connection = await OpenAsync())
        {
            await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection)
            {
                Parameters = { new() { Value = database } },
            };
            if (await exists.ExecuteScalarAsync() is null)
            {
                await using var create = new NpgsqlCommand(
                    $"CREATE DATABASE {database} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0", connection);
                await create.ExecuteNonQueryAsync();
            }
        }

        return await OpenAsync(Server.ConnectionStringFor(database), settings);
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, string[] settings)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var setting in settings.Chunk(2))
        {
            await using var set = new NpgsqlCommand("SELECT set_config($1, $2, false)", connection)
            {
                Parameters = { new() { Value = setting[0] }, new() { Value = setting[1] } },
            };
            await set.ExecuteNonQueryAsync();
        }

        return connection;
    }
}
