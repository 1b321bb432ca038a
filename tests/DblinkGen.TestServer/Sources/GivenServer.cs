using Npgsql;

namespace DblinkGen.TestServer.Sources;

/// <summary>A server somebody else runs, named by a connection string. It is used as it is, and left running.</summary>
internal sealed class GivenServer(string connectionString) : IServerSource
{
    public string Name => "the given connection string";

    public Task<RunningServer> StartAsync(ServerRequest request, CancellationToken ct)
    {
        if (request.Settings.Count > 0)
            throw new PostgresServerException("the options hold settings for postgresql.conf, and this server is not ours to configure");

        return Task.FromResult(new RunningServer(Complete(), "the given connection string", Lifetime: null));
    }

    private string Complete()
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            builder.Database ??= "postgres";
            return builder.ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new PostgresServerException($"it is no Npgsql connection string: {e.Message}", e);
        }
    }
}
