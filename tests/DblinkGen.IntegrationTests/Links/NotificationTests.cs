using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Links;

public sealed class NotificationTests(TwoDatabases databases)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    [Fact]
    public async Task Notifications_arrive_with_channel_process_id_and_payload()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await using var notifications = session.ListenAsync(TwoDatabases.Server, "It's \"here\"", Interval).GetAsyncEnumerator();

        var first = notifications.MoveNextAsync();
        await UntilListeningAsync();
        await using var sender = await databases.Remote.OpenConnectionAsync();
        await using var notify = new Npgsql.NpgsqlCommand("SELECT pg_notify('It''s \"here\"', 'one'), pg_notify('It''s \"here\"', '')", sender);
        await notify.ExecuteNonQueryAsync();

        Assert.True(await first);
        Assert.Equal(new DblinkNotification("It's \"here\"", sender.ProcessID, "one"), notifications.Current);
        Assert.True(await notifications.MoveNextAsync());
        Assert.Equal("", notifications.Current.Payload);
    }

    [Fact]
    public async Task Cancelling_ends_the_enumeration_and_the_listening()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        using var cancellation = new CancellationTokenSource();
        await using var notifications = session.ListenAsync(TwoDatabases.Server, "ends", Interval, "listener", cancellation.Token).GetAsyncEnumerator();
        var next = notifications.MoveNextAsync();
        await UntilAsync($"SELECT query FROM pg_stat_activity WHERE {IsListening("ends")}");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.DoesNotContain("listener", await session.GetLinksAsync());
    }

    [Fact]
    public async Task A_link_that_dies_is_told_from_silence()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await using var notifications = session.ListenAsync(TwoDatabases.Server, "dies", Interval, "dying").GetAsyncEnumerator();
        var next = notifications.MoveNextAsync();
        await TwoDatabases.ScalarAsync<bool>(databases.Remote, await UntilAsync($"SELECT format('SELECT pg_terminate_backend(%s, 10000)', pid) FROM pg_stat_activity WHERE {IsListening("dies")}"));
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await next);
        Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
    }

    private Task<string> UntilListeningAsync() =>
        UntilAsync($"SELECT query FROM pg_stat_activity WHERE {IsListening("It.+s .+here.+")}");

    /// <summary>LISTEN, or what asks whether the link still listens.</summary>
    private static string IsListening(string channel) => $"state = 'idle' AND query ~ '(LISTEN |EXECUTE ).*[\"'']{channel}[\"'']'";

    /// <summary>Asks the remote, for ten seconds at most, until there is a row.</summary>
    private async Task<string> UntilAsync(string sql)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(10); ;)
        {
            await using var command = databases.Remote.CreateCommand(sql);
            if (await command.ExecuteScalarAsync() is string found)
                return found;
            Assert.True(DateTime.UtcNow < deadline, "Nothing listens after ten seconds.");
        }
    }
}
