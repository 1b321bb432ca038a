using Npgsql;

namespace Quickstart;

/// <summary>
/// Removes at the end what the Quickstart made: the server may be one that is kept. Where a name was taken before, nothing is removed.
/// </summary>
internal sealed class Cleanup : IAsyncDisposable
{
    private const string FindTakenNames =
        $"""
        SELECT 'role ' || rolname FROM pg_roles WHERE rolname IN ('{Setup.LocalRole}', '{Setup.RemoteRole}')
        UNION ALL
        SELECT 'database ' || datname FROM pg_database WHERE datname IN ('{Setup.LocalDatabase}', '{Setup.RemoteDatabase}')
        """;

    private static readonly string[] s_drops =
    [
        $"DROP DATABASE IF EXISTS {Setup.LocalDatabase} WITH (FORCE)",
        $"DROP DATABASE IF EXISTS {Setup.RemoteDatabase} WITH (FORCE)",
        $"DROP ROLE IF EXISTS {Setup.LocalRole}",
        $"DROP ROLE IF EXISTS {Setup.RemoteRole}",
    ];

    private readonly NpgsqlDataSource _cluster;
    private readonly List<string> _taken = [];

    private Cleanup(NpgsqlDataSource cluster) => _cluster = cluster;

    /// <summary>Looks at the server before anything is made.</summary>
    public static async Task<Cleanup> PrepareAsync(PostgresServer server)
    {
        var cleanup = new Cleanup(NpgsqlDataSource.Create(server.ConnectionString));
        await using var command = cleanup._cluster.CreateCommand(FindTakenNames);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            cleanup._taken.Add(reader.GetString(0));
        return cleanup;
    }

    public async ValueTask DisposeAsync()
    {
        if (_taken.Count > 0)
            Transcript.Done($"left on the server, since it had {string.Join(", ", _taken)} before: roles, databases, foreign servers");
        else
            await DropAsync();
        await _cluster.DisposeAsync();
    }

    private async Task DropAsync()
    {
        foreach (var drop in s_drops)
        {
            await using var command = _cluster.CreateCommand(drop);
            await command.ExecuteNonQueryAsync();
        }

        Transcript.Done("removed both databases and both roles");
    }
}
