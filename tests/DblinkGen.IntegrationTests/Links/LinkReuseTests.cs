using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

public sealed class LinkReuseTests(TwoDatabases databases) : IAsyncDisposable
{
    /// <summary>One backend only, so that every call of a test meets the same links.</summary>
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);

    [Fact]
    public async Task A_link_is_reused_through_the_pool() =>
        Assert.Equal(await Probe.RemotePidAsync(_app), await Probe.RemotePidAsync(_app));

    [Fact]
    public async Task A_link_is_reused_where_npgsql_does_not_reset_its_connections()
    {
        await using var unreset = databases.CreateApp(b => (b.MaxPoolSize, b.NoResetOnClose) = (1, true));
        Assert.Equal(await Probe.RemotePidAsync(unreset), await Probe.RemotePidAsync(unreset));
    }

    [Fact]
    public async Task Other_code_can_use_the_link_after_a_call()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var pid = await connection.RemotePidAsync();
        await using var byHand = new NpgsqlCommand("SELECT pid FROM dblink('probe', 'SELECT pg_backend_pid()') AS t(pid int4)", connection);
        Assert.Equal(pid, await byHand.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Two_data_sources_have_links_of_their_own()
    {
        await using var other = databases.CreateApp(b => b.MaxPoolSize = 1);
        Assert.NotEqual(await Probe.RemotePidAsync(_app), await Probe.RemotePidAsync(other));
    }

    [Fact]
    public async Task A_link_that_other_code_left_under_the_name_is_replaced()
    {
        var foreign = await LeaveForeignLinkAsync();
        Assert.NotEqual(foreign, await Probe.RemotePidAsync(_app));
    }

    [Fact]
    public async Task A_link_that_other_code_left_is_kept_and_the_call_refused_where_the_options_say_so()
    {
        var foreign = await LeaveForeignLinkAsync();
        _app.UseDblink(new DblinkOptions { UnknownLinks = UnknownLinkPolicy.Refuse });
        var refusal = await Assert.ThrowsAsync<DblinkException>(() => Probe.RemotePidAsync(_app));
        Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        Assert.Equal(1, await TwoDatabases.ScalarAsync<long>(databases.Remote, $"SELECT count(*) FROM pg_stat_activity WHERE pid = {foreign}"));
    }

    [Fact]
    public async Task A_dead_link_is_replaced_before_anything_is_sent()
    {
        var dead = await Probe.RemotePidAsync(_app);
        await TerminateAsync(dead);
        Assert.NotEqual(dead, await Probe.RemotePidAsync(_app));
    }

    [Fact]
    public async Task A_dead_link_is_replaced_inside_a_local_transaction_without_aborting_it()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await TerminateAsync(await connection.RemotePidAsync());
        await connection.RemotePidAsync();
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_link_that_other_code_closed_is_opened_again()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var before = await connection.RemotePidAsync();
        await ExecuteAsync(connection, "SELECT dblink_disconnect('probe')");
        Assert.NotEqual(before, await connection.RemotePidAsync());
    }

    [Fact]
    public async Task Another_role_does_not_inherit_the_link()
    {
        await using var admin = await databases.Admin.OpenConnectionAsync();
        await ExecuteAsync(admin, $"SET ROLE {TwoDatabases.AppRole}");
        var pid = await admin.RemotePidAsync();
        await ExecuteAsync(admin, "RESET ROLE");

        // The superuser has no user mapping: had the link been inherited, the call would succeed.
        var failure = await Assert.ThrowsAsync<DblinkException>(() => admin.RemotePidAsync());
        Assert.Equal(DblinkErrorKind.UserMappingMissing, failure.Kind);
        Assert.NotEqual(0, pid);
    }

    [Fact]
    public async Task A_link_is_closed_and_opened_by_a_session()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await session.ConnectAsync(TwoDatabases.Server, "probe");
        var pid = await Probe.RemotePidAsync(session);
        Assert.True(await session.DisconnectAsync("probe"));
        Assert.False(await session.DisconnectAsync("probe"));
        Assert.NotEqual(pid, await Probe.RemotePidAsync(session));
    }

    [Fact]
    public async Task The_links_of_a_backend_are_listed()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        Assert.Empty(await session.GetLinksAsync());
        await session.ConnectAsync(TwoDatabases.Server, "second");
        session.Connect(TwoDatabases.Server, "first");
        Assert.Equal(["first", "second"], await session.GetLinksAsync());
    }

    [Fact]
    public async Task A_session_keeps_its_link_over_its_calls()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        Assert.Equal(await Probe.RemotePidAsync(session), await Probe.RemotePidAsync(session));
    }

    [Fact]
    public async Task A_closed_connection_is_opened_for_the_call_only()
    {
        await using var connection = _app.CreateConnection();
        await connection.RemotePidAsync();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
        _ = connection.RemotePid();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task A_link_survives_a_remote_error()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var pid = await connection.RemotePidAsync();
        await Assert.ThrowsAsync<DblinkException>(() => Probe.DivideAsync(connection, 0));
        Assert.Equal(pid, await connection.RemotePidAsync());
        Assert.Equal(1, await Probe.DivideAsync(connection, 1));
    }

    [Fact]
    public async Task After_an_error_in_a_local_transaction_the_link_works_again_once_it_is_rolled_back()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using (await connection.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<DblinkException>(() => Probe.DivideAsync(connection, 0));
            var aborted = await Assert.ThrowsAsync<DblinkException>(() => connection.RemotePidAsync());
            Assert.Equal("25P02", aborted.SqlState);
        }

        await connection.RemotePidAsync();
    }

    [Fact]
    public async Task A_statement_is_prepared_on_a_link_once()
    {
        var one = await Probe.SettingAsync(_app, "server_encoding");
        var before = await Probe.PreparedStatementsAsync(_app);
        var two = await Probe.SettingAsync(_app, "server_encoding");
        Assert.Equal((one, before), (two, await Probe.PreparedStatementsAsync(_app)));
    }

    [Fact]
    public async Task Statements_that_the_remote_has_forgotten_are_prepared_again()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        Assert.Equal(100, await Probe.FindAsync(session.Connection, 100));
        await session.ExecuteAsync(TwoDatabases.Server, "DEALLOCATE ALL", "probe");
        Assert.Equal(100, await Probe.FindAsync(session.Connection, 100));
    }

    [Fact]
    public async Task In_a_local_transaction_a_forgotten_statement_fails_once()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await Probe.FindAsync(session.Connection, 100);
        await using (var byHand = new NpgsqlCommand("SELECT dblink_exec('probe', 'DEALLOCATE ALL')", session.Connection))
            await byHand.ExecuteNonQueryAsync();
        await using (await session.Connection.BeginTransactionAsync())
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(() => Probe.FindAsync(session.Connection, 100));
            Assert.Equal("26000", failure.SqlState);
        }

        Assert.Equal(100, await Probe.FindAsync(session.Connection, 100));
    }

    [Fact]
    public async Task Without_Prepare_in_the_options_nothing_is_prepared()
    {
        _app.UseDblink(new DblinkOptions { Prepare = false });
        Assert.Equal("UTF8", await Probe.SettingAsync(_app, "server_encoding"));
        Assert.Equal(0, await Probe.PreparedStatementsAsync(_app));
    }

    [Fact]
    public async Task Two_hundred_calls_at_once_share_a_pool_of_ten()
    {
        await using var pool = databases.CreateApp(b => b.MaxPoolSize = 10);
        var calls = Enumerable.Range(0, 200).Select(async _ =>
        {
            await using var connection = await pool.OpenConnectionAsync();
            return await Probe.FindAsync(connection, 200);
        });
        Assert.All(await Task.WhenAll(calls), id => Assert.Equal(200, id));
        var links = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Probe.RemotePidAsync(pool)));
        Assert.InRange(links.Distinct().Count(), 1, 10);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Returns when the remote backend is gone.</summary>
    private Task<bool> TerminateAsync(int pid) => TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT pg_terminate_backend({pid}, 10000)");

    private async Task<int> LeaveForeignLinkAsync()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await ExecuteAsync(connection, $"SELECT dblink_connect('probe', '{TwoDatabases.Server}')");
        await using var command = new NpgsqlCommand("SELECT pid FROM dblink('probe', 'SELECT pg_backend_pid()') AS t(pid int)", connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
