namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of dblink_get_notify.</summary>
public sealed class NotificationTests(RegressionSchema schema) : IClassFixture<RegressionSchema>
{
    [Fact]
    public async Task A_notification_arrives_once_with_its_channel_and_sender_and_no_payload()
    {
        await using var listener = await schema.OpenAsync();
        await using var sender = await schema.OpenAsync();
        await using var arriving = listener.ListenAsync(RegressionSchema.Server, "regression", TimeSpan.FromMilliseconds(10)).GetAsyncEnumerator();

        var first = arriving.MoveNextAsync();
        for (var deadline = DateTime.UtcNow.AddSeconds(10);
            await schema.RemoteAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE query ~ '(LISTEN |EXECUTE ).*[\"'']regression[\"'']' AND state = 'idle'") == 0;)
            Assert.True(DateTime.UtcNow < deadline, "Nothing listens after ten seconds.");
        await sender.ExecuteAsync(RegressionSchema.Server, "NOTIFY foobar", "myconn");
        await sender.ExecuteAsync(RegressionSchema.Server, "NOTIFY regression", "myconn");

        Assert.True(await first);
        Assert.Equal(new DblinkNotification("regression", await Foo.RemotePidAsync(sender), ""), arriving.Current);
        await sender.ExecuteAsync(RegressionSchema.Server, "NOTIFY regression, 'second'", "myconn");
        Assert.True(await arriving.MoveNextAsync());
        Assert.Equal("second", arriving.Current.Payload);
    }
}
