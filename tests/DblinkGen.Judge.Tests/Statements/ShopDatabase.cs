using DblinkGen.Judge.Tests.Statements;
using DblinkGen.TestServer;
using Npgsql;

[assembly: AssemblyFixture(typeof(ShopDatabase))]

namespace DblinkGen.Judge.Tests.Statements;

/// <summary>A server with <see cref="Shop"/>.</summary>
public sealed class ShopDatabase : IAsyncLifetime
{
    private PostgresServer? _server;
    private NpgsqlDataSource? _source;

    public ValueTask<NpgsqlConnection> OpenAsync() => _source!.OpenConnectionAsync();

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync();
        _source = NpgsqlDataSource.Create(_server.ConnectionString);
        await using var connection = await OpenAsync();
        // One by one: texts are sent as they are.
        foreach (var statement in Shop.Schema.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
