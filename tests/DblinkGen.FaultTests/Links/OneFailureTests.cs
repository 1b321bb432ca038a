using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>Findings T4 and T5: what makes a prepared statement useless, on either server, costs at most one call for each link.</summary>
public sealed class OneFailureTests(FaultServers servers)
{
    private const int Calls = 4;

    [Fact]
    public Task A_column_that_changes_its_type_costs_one_call() => CostsOneCallAsync(async (_, table) =>
        await Sql.RunAsync(servers.Remote, $"ALTER TABLE {table} ALTER COLUMN value TYPE varchar(40)"));

    [Fact]
    public Task Discard_all_on_the_local_connection_costs_one_call() => CostsOneCallAsync(async (app, _) => await RunAsync(app, "DISCARD ALL"));

    [Fact]
    public Task Deallocate_all_on_the_local_connection_costs_one_call() => CostsOneCallAsync(async (app, _) => await RunAsync(app, "DEALLOCATE ALL"));

    [Fact]
    public Task Deallocate_all_on_the_remote_costs_one_call() => CostsOneCallAsync((app, _) => Remembered.DeallocateAsync(app));

    [Fact]
    public async Task A_column_that_changes_its_type_inside_a_transaction_costs_one_call()
    {
        await using var route = await Route.OpenAsync(servers);
        var table = await CreateTableAsync(route);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        Func<Task>[] calls = [() => Remembered.OneAsync(session, 1), () => Remembered.ListAsync(session, 1), () => Remembered.ArrayAsync(session, 1)];
        foreach (var call in calls.Concat(calls).Concat(calls))
            await call();
        await using (var transaction = await session.BeginTransactionAsync(Route.Far))
        {
            await session.ExecuteAsync(Route.Far, $"ALTER TABLE {table} ALTER COLUMN value TYPE varchar(40)");
            var failures = new List<Exception>();
            foreach (var call in calls.Concat(calls))
            {
                await transaction.SaveAsync("here");
                if (await Record.ExceptionAsync(call) is not { } failure)
                    continue;
                failures.Add(failure);
                await transaction.RollbackAsync("here");
            }

            Assert.IsType<DblinkException>(Assert.Single(failures));
            await transaction.CommitAsync();
        }

        foreach (var call in calls)
            await call();
    }

    private async Task<string> CreateTableAsync(Route route)
    {
        // The role's own schema comes first in its search_path.
        var table = $"{route.RemoteRole}.changing";
        await Sql.RunAsync(servers.Remote,
            $"""
            CREATE SCHEMA {route.RemoteRole} AUTHORIZATION {route.RemoteRole};
            CREATE TABLE {table} AS SELECT 1 AS id, 'x'::text AS value;
            ALTER TABLE {table} OWNER TO {route.RemoteRole};
            """);
        return table;
    }

    private async Task CostsOneCallAsync(Func<NpgsqlDataSource, string, Task> harm)
    {
        await using var route = await Route.OpenAsync(servers);
        var table = await CreateTableAsync(route);
        var app = route.CreateApp();
        foreach (var call in new Func<Task>[] { ReadOneAsync, ReadListAsync, ReadEverywhereAsync })
        {
            for (var i = 0; i < Calls; i++)
                await call();
            await harm(app, table);
            var failures = new List<Exception>();
            for (var i = 0; i < Calls; i++)
            {
                if (await Record.ExceptionAsync(call) is { } failure)
                    failures.Add(failure);
            }

            Assert.True(failures.Count <= 1 && failures.TrueForAll(f => f is DblinkException), string.Join('\n', failures));
            await Sql.RunAsync(servers.Remote, $"ALTER TABLE {table} ALTER COLUMN value TYPE text");
            await Record.ExceptionAsync(call);
        }

        async Task ReadOneAsync() => Assert.Equal("x", await Remembered.OneAsync(app, 1));

        async Task ReadListAsync()
        {
            var values = await Remembered.ListAsync(app, 1);
            Assert.Equal(["x"], values);
        }

        async Task ReadEverywhereAsync()
        {
            var values = await Remembered.EverywhereAsync(app, 1);
            Assert.Equal(["x"], values);
        }
    }

    private static async Task RunAsync(NpgsqlDataSource app, string sql)
    {
        await using var connection = await app.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
