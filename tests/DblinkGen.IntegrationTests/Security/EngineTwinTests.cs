using System.Runtime.ExceptionServices;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// No SQL of the engine (opening links, statements, streams, fan-outs, composed statements, transactions) calls an object of another user on either side, whatever
/// is first in the <c>search_path</c>. The statements of the test itself name their schemas.
/// </summary>
public sealed partial class EngineTwinTests(HostileServer server) : IClassFixture<HostileServer>
{
    [Fact]
    public Task Opening_and_closing_a_link() => CallsNothingAsync(async session =>
    {
        await session.ConnectAsync(HostileServer.Far);
        Assert.True(await session.DisconnectAsync(HostileServer.Far));
        session.Connect(HostileServer.Far);
        Assert.True(session.Disconnect(HostileServer.Far));
    });

    [Fact]
    public Task Failing_to_open_a_link() => CallsNothingAsync(async session =>
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("fra"));
        Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
    });

    [Fact]
    public Task A_list() => CallsNothingAsync(async session => Assert.Equal([1, 2, 3], await Twin.ListAsync(session)));

    [Fact]
    public Task A_list_with_a_parameter_again_and_again() => CallsNothingAsync(async session =>
    {
        for (var i = 0; i < 3; i++)
            Assert.Equal([(2, "two")], await Twin.FindAsync(session, 2));
    });

    [Fact]
    public Task One_row_and_at_most_one() => CallsNothingAsync(async session =>
    {
        Assert.Equal("two", await Twin.NameAsync(session, 2));
        Assert.Null(await Twin.NameOrNullAsync(session, 9));
        Assert.Equal("one", Twin.Name(session, 1));
    });

    [Fact]
    public Task Streams() => CallsNothingAsync(async session =>
    {
        Assert.Equal([1, 2, 3], await Twin.StreamAsync(session).ToListAsync());
        Assert.Equal([1, 2, 3], await Twin.FetchAsync(session).ToListAsync());
        Assert.Equal([1, 2, 3], Twin.Stream(session));
        await foreach (var first in Twin.FetchAsync(session))
        {
            Assert.Equal(1, first);
            break;
        }
    });

    [Fact]
    public Task Commands_and_what_is_executed_as_it_stands() => CallsNothingAsync(async session =>
    {
        Assert.Equal(1, await Twin.RenameAsync(session, 1, "one"));
        Assert.Equal("two", await Twin.TouchAsync(session, 2));
        await session.ExecuteAsync(HostileServer.Far, "CREATE TABLE IF NOT EXISTS app.made (id pg_catalog.int4)");
        session.Execute(HostileServer.Far, "COMMENT ON TABLE app.made IS 'made'");
    });

    [Fact]
    public Task Transactions_and_savepoints() => CallsNothingAsync(async session =>
    {
        await using (var transaction = await session.BeginTransactionAsync(HostileServer.Far))
        {
            await Twin.RenameAsync(session, 1, "other");
            await transaction.SaveAsync("point");
            await Twin.RenameAsync(session, 1, "another");
            await transaction.RollbackAsync("point");
            await transaction.ReleaseAsync("point");
            await transaction.RollbackAsync();
        }

        await using (var transaction = await session.BeginTransactionAsync(HostileServer.Far))
            await transaction.CommitAsync();
    });

    [Fact]
    public Task Notifications() => CallsNothingAsync(async session =>
    {
        await using var other = await DblinkSession.OpenAsync(server.Victim);
        await using var notifications = session.ListenAsync(HostileServer.Far, "channel", TimeSpan.FromMilliseconds(10)).GetAsyncEnumerator();
        var next = notifications.MoveNextAsync().AsTask();
        // Whether it listens already does not matter: one of them arrives.
        while (!next.IsCompleted)
            await other.ExecuteAsync(HostileServer.Far, "NOTIFY channel, 'here'");
        Assert.True(await next);
        Assert.Equal("here", notifications.Current.Payload);
    });

    [Fact]
    public Task Remote_keys_and_rows() => CallsNothingAsync(async session =>
    {
        Assert.Equal([new(1, "a"), new(2, "b")], await session.GetRemotePrimaryKeyAsync(HostileServer.Far, "app.pair"));
        Assert.Equal(1, await session.SendRowAsync(HostileServer.Far, DblinkRowChange.Update, new("app.pair", "x", 1)));
    });

    [Fact]
    public Task Fan_outs() => CallsNothingAsync(async session =>
    {
        string[] servers = [HostileServer.Far];
        Assert.Equal([1, 2, 3], await Twin.EverywhereAsync(session, servers));
        Assert.Equal([1, 2, 3], await Twin.StreamEverywhereAsync(session, servers).ToListAsync());
    });

    [Fact]
    public Task Composed_statements() => CallsNothingAsync(async session =>
    {
        Assert.Equal(["two"], await Twin.ComposedAsync(session, 2));
        Assert.Equal(["two"], await Twin.StreamComposedAsync(session, 2).ToListAsync());
    });

    private async Task CallsNothingAsync(Func<DblinkSession, Task> work)
    {
        await server.ForgetAsync();
        ExceptionDispatchInfo? failure = null;
        try
        {
            await using var session = await DblinkSession.OpenAsync(server.Victim);
            await work(session);
        }
        catch (Exception e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }

        // What was called explains a failure better than the failure does.
        var calls = await server.CallsAsync();
        Assert.True(calls.Length == 0, $"{calls}\n{failure?.SourceException}");
        failure?.Throw();
    }

    [DblinkServer(HostileServer.Far)]
    private static partial class Twin
    {
        private const string Ids = "SELECT id FROM app.item ORDER BY id";
        private const string One = "SELECT name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id";

        [DblinkQuery(Ids)]
        public static partial Task<List<int>> ListAsync(DblinkSession session);

        [DblinkQuery("SELECT id, name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id")]
        public static partial Task<List<(int Id, string Name)>> FindAsync(DblinkSession session, int id);

        [DblinkQuery(One)]
        public static partial Task<string> NameAsync(DblinkSession session, int id);

        [DblinkQuery(One)]
        public static partial Task<string?> NameOrNullAsync(DblinkSession session, int id);

        [DblinkQuery(One)]
        public static partial string Name(DblinkSession session, int id);

        [DblinkQuery(Ids)]
        public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, CancellationToken cancellationToken = default);

        [DblinkQuery(Ids, FetchSize = 1)]
        public static partial IAsyncEnumerable<int> FetchAsync(DblinkSession session, CancellationToken cancellationToken = default);

        [DblinkQuery(Ids)]
        public static partial IEnumerable<int> Stream(DblinkSession session);

        [DblinkCommand("UPDATE app.item SET name = @name WHERE id OPERATOR(pg_catalog.=) @id")]
        public static partial Task<int> RenameAsync(DblinkSession session, int id, string name);

        [DblinkQuery("UPDATE app.item SET name = name WHERE id OPERATOR(pg_catalog.=) @id RETURNING name")]
        public static partial Task<string> TouchAsync(DblinkSession session, int id);

        [DblinkQuery(Ids)]
        public static partial Task<List<int>> EverywhereAsync(DblinkSession session, [DblinkFanOut] string[] servers);

        [DblinkQuery(Ids, FetchSize = 1)]
        public static partial IAsyncEnumerable<int> StreamEverywhereAsync(DblinkSession session, [DblinkFanOut] string[] servers);

        [DblinkRowSource("items", "SELECT id, name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id", Columns = "id int4, name text")]
        [DblinkLocalQuery("SELECT i.name FROM @items AS i")]
        public static partial Task<List<string>> ComposedAsync(DblinkSession session, int id);

        [DblinkRowSource("items", "SELECT id, name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id", Columns = "id int4, name text")]
        [DblinkLocalQuery("SELECT i.name FROM @items AS i")]
        public static partial IAsyncEnumerable<string> StreamComposedAsync(DblinkSession session, int id);
    }
}
