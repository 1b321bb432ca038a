using DblinkGen.IntegrationTests.Servers;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>What the links of one local backend take is bounded.</summary>
public sealed class BoundTests(TwoDatabases databases) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);

    [Fact]
    public async Task A_link_keeps_no_more_statements_than_the_options_say_and_those_that_were_used_last()
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { StatementsPerLink = 3 });
        var statements = Enumerable.Range(1, 9).Select(n => Statement(n)).ToArray();
        foreach (var statement in statements)
        {
            for (var call = 0; call < 3; call++)
                Assert.Equal(42 + Array.IndexOf(statements, statement) + 1, await RunAsync(session, statement));
            Assert.Equal(43, await RunAsync(session, statements[0]));
        }

        var kept = await KeptAsync(session);
        // The guards are three more.
        Assert.InRange(kept.Remote, 4, 6);
        Assert.Contains("+ 1", kept.Texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_methods_and_links_share_what_the_local_server_keeps_prepared()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        foreach (var link in new[] { "bound", "other" })
        {
            foreach (var statement in Enumerable.Range(1, 20).Select(n => Statement(n, link)))
            {
                for (var call = 0; call < 3; call++)
                    await RunAsync(session, statement);
            }
        }

        // What sends, what gets a command tag, and what gets a row of one column.
        Assert.Equal(3, (await KeptAsync(session)).Local);
    }

    [Fact]
    public async Task A_link_that_was_not_used_for_a_time_is_closed_when_the_backend_is_used_next()
    {
        var lifetime = TimeSpan.FromMilliseconds(50);
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { LinkIdleLifetime = lifetime });
        await session.ConnectAsync(TwoDatabases.Server, "idle");
        var opened = Environment.TickCount64;
        await TestServer.Eventually.BecomesTrueAsync(() => Environment.TickCount64 - opened > 2 * lifetime.TotalMilliseconds, "the lifetime is over");
        await session.ConnectAsync(TwoDatabases.Server, "used");
        Assert.Equal(["used"], await session.GetLinksAsync());
    }

    [Fact]
    public async Task A_backend_keeps_no_more_links_than_the_options_say_and_those_that_were_used_last()
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { MaxLinksPerBackend = 2 });
        foreach (var link in new[] { "first", "second", "third" })
        {
            await session.ConnectAsync(TwoDatabases.Server, link);
            // Links are told apart by the time of their last use, in milliseconds.
            var used = Environment.TickCount64;
            await TestServer.Eventually.BecomesTrueAsync(() => Environment.TickCount64 > used, "the clock has moved");
        }

        Assert.Equal(["second", "third"], await session.GetLinksAsync());
    }

    [Fact]
    public async Task A_link_in_a_remote_transaction_is_not_closed_for_another()
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { MaxLinksPerBackend = 1 });
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "taken");
        await session.ConnectAsync(TwoDatabases.Server, "other");
        await transaction.CommitAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static DblinkQuery<int> Statement(int summand, string link = "bound")
    {
        var sql = new RemoteSql(0, 1);
        sql.AppendLiteral("SELECT ");
        sql.AppendFormatted(1);
        sql.AppendLiteral($" + {summand}");
        return new()
        {
            Method = "Bound.AddAsync",
            Server = TwoDatabases.Server,
            Link = link,
            Sql = sql,
            Parameters = ["int4"],
            Columns = [new("value", "int4")],
            Read = static (in row) => row.Int32(0),
        };
    }

    private static Task<int> RunAsync(DblinkSession session, DblinkQuery<int> statement) =>
        DblinkExecutor.SingleAsync(session, statement, ["42"], CancellationToken.None);

    private async Task<(long Remote, long Local, string Texts)> KeptAsync(DblinkSession session)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT r.count, (SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%dblink%'), r.texts
            FROM dblink('bound', 'SELECT count(*), string_agg(statement, '' '') FROM pg_prepared_statements WHERE NOT from_sql OR name LIKE ''dblinkgen%''') AS r(count int8, texts text)
            """,
            session.Connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2));
    }
}
