using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of dblink_connect, dblink_disconnect and names.</summary>
public sealed partial class LinkTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _session = await schema.OpenAsync();
        foreach (var link in await _session.GetLinksAsync())
            await _session.DisconnectAsync(link);
    }

    [Fact]
    public async Task A_statement_opens_the_link_that_it_needs_which_stays_open()
    {
        Assert.Equal([8, 9], (await Foo.AboveAsync(_session, 7)).Select(row => row.F1));
        Assert.Equal(["myconn"], await _session.GetLinksAsync());
    }

    [Fact]
    public async Task No_unnamed_connection_is_left_in_the_backend()
    {
        await Foo.AboveAsync(_session, 7);
        var failure = await Assert.ThrowsAsync<PostgresException>(
            () => LocalSql.RunAsync(_session.Connection, "SELECT * FROM dblink('SELECT * FROM foo') AS t(a int, b text, c text[])"));
        Assert.Equal(PostgresErrorCodes.ConnectionDoesNotExist, failure.SqlState);
    }

    [Fact]
    public async Task A_name_that_is_neither_link_nor_server_is_not_taken_for_a_connection_string()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Nowhere.CountAsync(_session));
        Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
        Assert.Empty(await _session.GetLinksAsync());
    }

    [Fact]
    public async Task Connecting_under_a_name_in_use_keeps_the_link_that_has_it()
    {
        await _session.ConnectAsync(RegressionSchema.Server, "myconn");
        var pid = await Foo.RemotePidAsync(_session);
        await _session.ConnectAsync(RegressionSchema.Server, "myconn");
        Assert.Equal(pid, await Foo.RemotePidAsync(_session));
    }

    [Fact]
    public async Task A_second_name_is_a_second_link_to_the_same_server()
    {
        Assert.Equal(await Foo.AboveAsync(_session, 7), await Foo.AboveOnSecondLinkAsync(_session, 7), (one, other) => one.F1 == other.F1);
        Assert.Equal(["myconn", "myconn2"], await _session.GetLinksAsync());
        Assert.True(await _session.DisconnectAsync("myconn2"));
        Assert.Equal(["myconn"], await _session.GetLinksAsync());
    }

    [Fact]
    public async Task Closing_a_link_twice_finds_none_the_second_time()
    {
        await _session.ConnectAsync(RegressionSchema.Server, "myconn");
        Assert.True(await _session.DisconnectAsync("myconn"));
        Assert.False(await _session.DisconnectAsync("myconn"));
    }

    [Fact]
    public async Task A_link_that_was_closed_is_opened_again_by_the_next_statement()
    {
        var pid = await Foo.RemotePidAsync(_session);
        await _session.DisconnectAsync("myconn");
        Assert.NotEqual(pid, await Foo.RemotePidAsync(_session));
    }

    [Fact]
    public async Task A_link_is_told_to_be_missing_where_its_last_error_is_asked_for()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => _session.GetLastErrorAsync("myconn"));
        Assert.Equal((DblinkErrorKind.LinkLost, "myconn"), (failure.Kind, failure.Link));
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [DblinkServer("nowhere")]
    private static partial class Nowhere
    {
        [DblinkQuery("SELECT count(*) FROM foo")]
        public static partial Task<long> CountAsync(DblinkSession session);
    }
}
