using Npgsql;

namespace Quickstart;

/// <summary>
/// The PostgreSQL that everything happens on, as its superuser reaches it: the one that <c>DBLINKGEN_TEST_SERVER</c> has the connection string of,
/// else a throw-away server.
/// </summary>
internal sealed record PostgresServer(string Description, string ConnectionString, string RemoteHost, int RemotePort) : IAsyncDisposable
{
    private ServerProcess? Process { get; init; }

    /// <returns>Null where no server can be started; standard error has the reasons.</returns>
    public static async Task<PostgresServer?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("DBLINKGEN_TEST_SERVER") is { } given && given.Contains('='))
            return await AskAsync(given);
        return await ServerProcess.StartAsync() is { } process
            ? await AskAsync(process.ConnectionString) with { Description = process.Description, Process = process }
            : null;
    }

    /// <summary>The connection string to another database of this server; with <paramref name="username"/>, as another role.</summary>
    public string ConnectionStringFor(string database, string? username = null, string? password = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database };
        if (username is not null)
        {
            builder.Username = username;
            builder.Password = password;
        }

        return builder.ConnectionString;
    }

    public ValueTask DisposeAsync() => Process?.DisposeAsync() ?? default;

    /// <summary>Asks the server for its version, and for the address under which it reaches itself: in a container, that is not ours.</summary>
    private static async Task<PostgresServer> AskAsync(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Database ??= "postgres";
        await using var dataSource = NpgsqlDataSource.Create(builder);
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT host(inet_server_addr()), inet_server_port()", connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        // Over a socket of the file system there is no address.
        var (host, port) = reader.IsDBNull(0) ? (builder.Host!, builder.Port) : (reader.GetString(0), reader.GetInt32(1));
        return new($"PostgreSQL {connection.PostgreSqlVersion} from the given connection string", builder.ConnectionString, host, port);
    }
}
