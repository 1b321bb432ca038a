using DblinkGen.TestServer.Sources;
using Npgsql;

namespace DblinkGen.TestServer;

/// <summary>
/// A PostgreSQL server for tests, samples and benchmarks. It listens on loopback, demands TLS and SCRAM, has the dblink extension on
/// its disk, and vanishes with its data when it is disposed, or when the process that started it ends in whatever way.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly RunningServer _running;

    private PostgresServer(RunningServer running, ServerFacts facts)
    {
        _running = running;
        var address = new NpgsqlConnectionStringBuilder(running.ConnectionString);
        Host = address.Host ?? "";
        Port = address.Port;
        RemoteHost = running.RemoteHost ?? facts.OwnAddress ?? Host;
        RemotePort = facts.OwnPort ?? Port;
        MajorVersion = facts.MajorVersion;
        Description = $"PostgreSQL {facts.Version} from {running.Origin}";
    }

    /// <summary>Npgsql connection string of a superuser, to the database <c>postgres</c>. It demands TLS where the server is ours.</summary>
    public string ConnectionString => _running.ConnectionString;

    /// <summary>The host as seen from this process.</summary>
    public string Host { get; }

    /// <summary>The port as seen from this process.</summary>
    public int Port { get; }

    /// <summary>The host under which the server reaches itself: what a dblink connection from this server back to it must name.</summary>
    public string RemoteHost { get; }

    /// <summary>The port under which the server reaches itself. It differs from <see cref="Port"/> where the server runs in a container.</summary>
    public int RemotePort { get; }

    /// <summary>The major version that runs, e.g. 18.</summary>
    public int MajorVersion { get; }

    /// <summary>Version and origin, for a log line: <c>PostgreSQL 15.18 from /usr/lib/postgresql/15/bin</c>.</summary>
    public string Description { get; }

    /// <summary>
    /// Starts a server. Each call starts another one, except where the source is a connection string: then each call means the same
    /// server, and nothing is stopped at the end.
    /// </summary>
    /// <exception cref="PostgresServerException">No source can deliver, or the options are wrong.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresServerOptions? options = null, CancellationToken ct = default)
    {
        var request = ServerRequest.From(options ?? new PostgresServerOptions());
        var (running, facts) = await ServerSources.StartAsync(request, ct);
        return new PostgresServer(running, facts);
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

    /// <summary>Stops the server and starts it again, on the same port. When the task ends, it accepts connections.</summary>
    /// <param name="crashes">Whether it stops without a word to its clients and recovers from its log.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="PostgresServerException">The server runs in a container or was given by a connection string, or it does not start.</exception>
    public Task RestartAsync(bool crashes = false, CancellationToken ct = default) => _running.RestartAsync is { } restart
        ? restart(crashes ? "immediate" : "fast", ct)
        : throw new PostgresServerException($"a server from {_running.Origin} cannot be restarted");

    /// <summary>Stops the server and removes its data. When the task ends, both are gone.</summary>
    public ValueTask DisposeAsync() => _running.DisposeAsync();
}
