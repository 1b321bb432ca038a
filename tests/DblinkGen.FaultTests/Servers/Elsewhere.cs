using DblinkGen.FaultTests.Ledger;
using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.FaultTests.Servers;

/// <summary>A server that no call may reach, with a database of the remote's name.</summary>
public sealed class Elsewhere : IAsyncDisposable
{
    private readonly PostgresServer _server;
    private readonly NpgsqlDataSource _database;

    private Elsewhere(PostgresServer server) => (_server, _database) = (server, NpgsqlDataSource.Create(server.ConnectionStringFor(FaultServers.RemoteDatabase)));

    public NpgsqlConnectionStringBuilder Address => new() { Host = _server.RemoteHost, Port = _server.RemotePort };

    public static async Task<Elsewhere> StartAsync(PostgresServer server)
    {
        await using (var cluster = NpgsqlDataSource.Create(server.ConnectionString))
            await Sql.RunAsync(cluster, $"CREATE DATABASE {FaultServers.RemoteDatabase}");
        var elsewhere = new Elsewhere(server);
        await Sql.RunAsync(elsewhere._database, $"{RowLedger.CreateTable}; GRANT SELECT, INSERT ON ledger TO PUBLIC; ALTER DATABASE {FaultServers.RemoteDatabase} SET ledger.place = 'elsewhere'");
        return elsewhere;
    }

    /// <summary>Lets a role in that has the same name and password on the remote.</summary>
    public Task AddRoleAsync(string role) => Sql.RunAsync(_database, $"CREATE ROLE {role} LOGIN PASSWORD '{Route.Password}'");

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }
}
