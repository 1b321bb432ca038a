using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>Whatever makes the engine send statements of its own.</summary>
internal static class EngineWalk
{
    private static readonly string[] s_servers = [HostileServer.Far, HostileServer.Farther];

    /// <summary>Two sessions.</summary>
    public static async Task NotifyAsync(NpgsqlDataSource victim)
    {
        await using var session = await DblinkSession.OpenAsync(victim);
        await using var other = await DblinkSession.OpenAsync(victim);
        await using var notifications = session.ListenAsync(HostileServer.Far, "channel", TimeSpan.FromMilliseconds(10)).GetAsyncEnumerator();
        var next = notifications.MoveNextAsync().AsTask();
        // Whether it listens already does not matter: one of them arrives.
        while (!next.IsCompleted)
            await other.ExecuteAsync(HostileServer.Far, "NOTIFY channel, 'here'");
        Assert.True(await next);
        Assert.Equal("here", notifications.Current.Payload);
    }

    public static Dictionary<string, Func<DblinkSession, Task>> Steps { get; } = new()
    {
        ["open and close a link"] = async session =>
        {
            await session.ConnectAsync(HostileServer.Far);
            Assert.True(await session.DisconnectAsync(HostileServer.Far));
            session.Connect(HostileServer.Far);
            Assert.True(session.Disconnect(HostileServer.Far));
        },
        ["open a link to an unknown server"] = async session =>
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("fra"));
            Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
        },
        ["lists"] = async session =>
        {
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal([1, 2, 3], await HostileCalls.ListAsync(session));
                Assert.Equal([1, 2, 3], HostileCalls.List(session));
                Assert.Equal([(2, "two")], await HostileCalls.FindAsync(session, 2));
                Assert.Equal([new(2, new(2))], await HostileCalls.PlaceAsync(session, 2));
                Assert.Equal([1, 3], await HostileCalls.AmongAsync(session, [3, 1, 9]));
            }
        },
        ["single rows"] = async session =>
        {
            Assert.Equal("two", await HostileCalls.NameAsync(session, 2));
            Assert.Null(await HostileCalls.NameOrNullAsync(session, 9));
            Assert.Equal("one", HostileCalls.Name(session, 1));
            Assert.Equal(14, await HostileCalls.DoubleAsync(session, 7));
        },
        ["streams"] = async session =>
        {
            Assert.Equal([1, 2, 3], await HostileCalls.StreamAsync(session).ToListAsync());
            Assert.Equal([1, 2, 3], await HostileCalls.FetchAsync(session).ToListAsync());
            Assert.Equal([1, 2, 3], HostileCalls.Stream(session));
            Assert.Equal(1, await HostileCalls.FetchAsync(session).FirstAsync());
        },
        ["commands"] = async session =>
        {
            Assert.Equal(1, await HostileCalls.RenameAsync(session, 1, "one"));
            Assert.Equal(1, HostileCalls.Rename(session, 1, "one"));
            Assert.Equal("two", await HostileCalls.TouchAsync(session, 2));
            await session.ExecuteAsync(HostileServer.Far, "CREATE TABLE IF NOT EXISTS app.made (id pg_catalog.int4)");
            session.Execute(HostileServer.Far, "COMMENT ON TABLE app.made IS 'made'");
        },
        ["transactions"] = async session =>
        {
            await using (var transaction = await session.BeginTransactionAsync(HostileServer.Far))
            {
                await HostileCalls.RenameAsync(session, 1, "other");
                await transaction.SaveAsync("point");
                await HostileCalls.RenameAsync(session, 1, "another");
                await transaction.RollbackAsync("point");
                await transaction.ReleaseAsync("point");
                await transaction.RollbackAsync();
            }

            await using (var transaction = await session.BeginTransactionAsync(HostileServer.Far))
            {
                Assert.Equal([1, 2, 3], await HostileCalls.FetchAsync(session).ToListAsync());
                await transaction.CommitAsync();
            }

            using (session.BeginTransaction(HostileServer.Far))
                HostileCalls.Rename(session, 1, "forgotten");
            Assert.Equal("one", await HostileCalls.NameAsync(session, 1));
        },
        ["remote keys and rows"] = async session =>
        {
            Assert.Equal([new(1, "a"), new(2, "b")], await session.GetRemotePrimaryKeyAsync(HostileServer.Far, "app.pair"));
            foreach (var change in (DblinkRowChange[])[DblinkRowChange.Update, DblinkRowChange.Delete, DblinkRowChange.Insert])
                Assert.Equal(1, await session.SendRowAsync(HostileServer.Far, change, new("app.pair", "x", 1)));
        },
        ["fan-outs"] = async session =>
        {
            int[] both = [1, 1, 2, 2, 3, 3];
            Assert.Equal(both, (await HostileCalls.EverywhereAsync(session, s_servers)).Order());
            Assert.Equal(both, HostileCalls.Everywhere(session, s_servers).Order());
            Assert.Equal(both, (await HostileCalls.StreamEverywhereAsync(session, s_servers).ToListAsync()).Order());
            Assert.Equal(both, await HostileCalls.MergeAsync(session, s_servers).ToListAsync());
            var collected = await HostileCalls.CollectAsync(session, [HostileServer.Far, "fra"]);
            Assert.Equal([1, 2, 3], collected.Rows);
        },
        ["composed statements"] = async session =>
        {
            Assert.Equal(["two"], await HostileCalls.ComposedAsync(session, 2));
            Assert.Equal(["two"], await HostileCalls.StreamComposedAsync(session, 2).ToListAsync());
            Assert.Equal(9, await HostileCalls.CopyAsync(session));
        },
    };
}
