using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>
/// Finding L9: other code began a transaction on our link. What commits by itself is then refused, or committed, but never acknowledged and lost.
/// </summary>
public sealed class ForeignTransactionTests(FaultServers servers)
{
    private const int Calls = 3;

    [Fact]
    public Task A_command_is_not_lost() => IsNotLostAsync((session, token) => Writes.InsertAsync(session, token));

    [Fact]
    public Task An_insert_that_returns_its_row_is_not_lost() => IsNotLostAsync((session, token) => Writes.InsertReturningAsync(session, token));

    [Fact]
    public Task A_statement_of_a_session_is_not_lost() =>
        IsNotLostAsync((session, token) => session.ExecuteAsync(Route.Far, $"INSERT INTO ledger VALUES ('{token}')"));

    [Fact]
    public async Task A_caller_who_gets_the_connection_later_loses_nothing()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Writes.InsertAsync(app, Guid.NewGuid());
        await using (var connection = await app.OpenConnectionAsync())
            await BeginAsync(connection);
        for (var i = 0; i < Calls; i++)
            await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token));
        await EndAsync(app);
        await route.Ledger.AssertHoldsAsync();
    }

    private async Task IsNotLostAsync(Func<DblinkSession, Guid, Task> insert)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await using (var session = await DblinkSession.OpenAsync(app))
        {
            for (var i = 0; i < Calls; i++)
                Assert.Null(await route.Ledger.WriteAsync(token => insert(session, token)));
            await BeginAsync(session.Connection);
            for (var i = 0; i < Calls; i++)
                await route.Ledger.WriteAsync(token => insert(session, token));
        }

        await EndAsync(app);
        await route.Ledger.AssertHoldsAsync();
    }

    private static Task BeginAsync(NpgsqlConnection connection) => ExecuteAsync(connection, $"SELECT dblink_exec('{Route.Far}', 'BEGIN')");

    /// <summary>The other code goes away without a commit. Where its link was replaced, nothing is left to end.</summary>
    private static async Task EndAsync(NpgsqlDataSource app)
    {
        await using var connection = await app.OpenConnectionAsync();
        await ExecuteAsync(connection, $"SELECT dblink_disconnect(name) FROM unnest(dblink_get_connections()) AS name WHERE name = '{Route.Far}'");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
