using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>
/// The local server loses the statements that Npgsql has prepared there. A statement that two methods share may be prepared anew by one of them, so that the other's text is sent,
/// and only the statement that would get its result is unknown.
/// </summary>
public sealed partial class LostLocallyTests(FaultServers servers)
{
    [Theory]
    [InlineData("DISCARD ALL")]
    [InlineData("DEALLOCATE ALL")]
    public async Task What_was_sent_is_not_said_to_be_unsent(string loss)
    {
        await using var route = await Route.OpenAsync(servers);
        var ledger = new RowLedger(servers.Remote, route.RemoteRole);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        for (var round = 0; round < 12; round++)
        {
            for (var i = 0; i < 2 + (round % 3); i++)
            {
                await ledger.WriteAsync(token => Lost.ReturningAsync(session, token));
                await ledger.WriteAsync(token => Lost.CommandAsync(session, token));
            }

            await using (var command = new NpgsqlCommand(loss, session.Connection))
                await command.ExecuteNonQueryAsync();
            // Another statement of the same columns is prepared first.
            await Record.ExceptionAsync(() => Lost.AgainAsync(session, round));
            await ledger.WriteAsync(token => Lost.ReturningAsync(session, token));
            await Record.ExceptionAsync(() => Lost.DoAsync(session));
            await ledger.WriteAsync(token => Lost.ReturningAsync(session, token));
        }

        await ledger.AssertHoldsAsync();
    }

    [Theory]
    [InlineData("DISCARD ALL", null)]
    [InlineData("DEALLOCATE ALL", null)]
    [InlineData(null, "DEALLOCATE ALL")]
    [InlineData(null, "DISCARD ALL")]
    public async Task Remote_transactions_go_on_after_at_most_one_failure(string? onLocal, string? onRemote)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await WriteAsync();
        await WriteAsync();
        await using (var harm = new NpgsqlCommand(onLocal ?? $"SELECT dblink_exec('{Route.Far}', '{onRemote}')", session.Connection))
            await harm.ExecuteNonQueryAsync();
        var failures = new List<Exception>();
        for (var i = 0; i < 4; i++)
        {
            if (await Record.ExceptionAsync(WriteAsync) is { } failure)
                failures.Add(failure);
        }

        Assert.True(failures.Count <= 1, string.Join('\n', failures));

        async Task WriteAsync()
        {
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            await Lost.CommandAsync(session, Guid.NewGuid());
            await transaction.CommitAsync();
        }
    }

    [Fact]
    public async Task A_link_that_other_code_opened_anew_and_left_in_a_transaction_costs_one_call()
    {
        await using var route = await Route.OpenAsync(servers);
        var ledger = new RowLedger(servers.Remote, route.RemoteRole);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        Assert.Null(await ledger.WriteAsync(token => Lost.CommandAsync(session, token)));
        // Shown as: foreign server "name".
        var server = session.Options.Servers[Route.Far].ToString().Split('"')[1];
        foreach (var sql in new[] { $"dblink_disconnect('{Route.Far}')", $"dblink_connect('{Route.Far}', '{server}')", $"dblink_exec('{Route.Far}', 'BEGIN')" })
        {
            await using var harm = new NpgsqlCommand("SELECT " + sql, session.Connection);
            await harm.ExecuteNonQueryAsync();
        }

        var failures = 0;
        for (var i = 0; i < 4; i++)
            failures += await ledger.WriteAsync(token => Lost.CommandAsync(session, token)) is null ? 0 : 1;
        Assert.InRange(failures, 0, 1);
        await ledger.AssertHoldsAsync();
    }

    [DblinkServer(Route.Far)]
    private static partial class Lost
    {
        [DblinkQuery("INSERT INTO ledger VALUES (@token) RETURNING token, 1 AS one")]
        public static partial Task<(Guid Token, int One)> ReturningAsync(DblinkSession app, Guid token);

        [DblinkCommand("INSERT INTO ledger VALUES (@token)")]
        public static partial Task CommandAsync(DblinkSession app, Guid token);

        [DblinkCommand("DO $$ BEGIN END $$")]
        public static partial Task DoAsync(DblinkSession app);

        [DblinkQuery("SELECT gen_random_uuid() AS token, @one AS one")]
        public static partial Task<(Guid Token, int One)> AgainAsync(DblinkSession app, int one);
    }
}
