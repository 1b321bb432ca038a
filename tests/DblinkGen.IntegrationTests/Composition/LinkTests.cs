using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class LinkTests(SecondRemote remotes) : IAsyncLifetime
{
    /// <summary>One backend only, so that every call of a test meets the same links.</summary>
    private readonly NpgsqlDataSource _app = remotes.Databases.CreateApp(b => b.MaxPoolSize = 1);

    /// <summary>Rows 1 to 3 are on the remote too.</summary>
    public async ValueTask InitializeAsync() =>
        await TwoDatabases.RunAsync(_app, "TRUNCATE app.kept; INSERT INTO app.kept SELECT generate_series(1, 4)");

    [Fact]
    public async Task Links_are_reused_through_the_pool() => Assert.Equal(await Kept.PidsAsync(_app), await Kept.PidsAsync(_app));

    [Fact]
    public async Task A_dead_link_is_replaced_before_anything_runs()
    {
        var before = await Kept.PidsAsync(_app);
        await TerminateAsync(before[0]);
        Assert.Equal(1, await Kept.PruneAsync(_app));
        var after = await Kept.PidsAsync(_app);
        Assert.NotEqual(before[0], after[0]);
        Assert.Equal(before[1], after[1]);
    }

    [Fact]
    public async Task A_dead_link_whose_end_was_seen_before_is_replaced_too()
    {
        var before = await Kept.PidsAsync(_app);
        await TerminateAsync(before[0]);
        await TwoDatabases.RunAsync(_app, "SELECT dblink_is_busy('kept'), dblink_is_busy('kept'), dblink_is_busy('kept')");
        Assert.Equal(1, await Kept.PruneAsync(_app));
    }

    [Fact]
    public async Task A_dead_link_is_replaced_inside_a_local_transaction_without_aborting_it()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await TerminateAsync((await Kept.PidsAsync(connection))[0]);
        Assert.Equal(1, await Kept.PruneAsync(connection));
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_link_that_other_code_closed_is_opened_again()
    {
        Assert.Equal(1, await Kept.PruneAsync(_app));
        await TwoDatabases.RunAsync(_app, "SELECT dblink_disconnect('kept')");
        Assert.Equal(0, await Kept.PruneAsync(_app));
        await TwoDatabases.RunAsync(_app, "SELECT dblink_disconnect('kept')");
        await using var connection = await _app.OpenConnectionAsync();
        Assert.Equal(0, await Kept.PruneAsync(connection));
    }

    [Fact]
    public async Task A_link_at_work_for_other_code_is_replaced()
    {
        Assert.Equal(1, await Kept.PruneAsync(_app));
        await TwoDatabases.RunAsync(_app, "SELECT dblink_send_query('kept', 'SELECT pg_sleep(60.5)')");
        Assert.Equal(0, await Kept.PruneAsync(_app));
    }

    [Fact]
    public async Task A_link_with_a_result_that_other_code_left_fails_once_and_takes_nothing_away()
    {
        Assert.Equal(1, await Kept.PruneAsync(_app));
        await TwoDatabases.RunAsync(_app, "SELECT dblink_send_query('kept', 'SELECT 7'); DO 'BEGIN WHILE dblink_is_busy(''kept'') = 1 LOOP END LOOP; END'");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Kept.PruneAsync(_app));
        Assert.Equal((DblinkErrorKind.LinkLost, true), (failure.Kind, failure.IsTransient));
        Assert.Equal(0, await Kept.PruneAsync(_app));
    }

    [Fact]
    public async Task A_link_serves_after_an_error_of_its_last_statement()
    {
        Assert.Equal(1, await Kept.PruneAsync(_app));
        await Assert.ThrowsAsync<PostgresException>(() => TwoDatabases.RunAsync(_app, "SELECT * FROM dblink('kept', 'SELECT 1 / 0') AS t(n int)"));
        Assert.Equal(0, await Kept.PruneAsync(_app));
    }

    [Fact]
    public async Task Another_role_does_not_inherit_the_link()
    {
        await using var admin = await remotes.Databases.Admin.OpenConnectionAsync();
        await ExecuteAsync(admin, $"SET ROLE {TwoDatabases.AppRole}");
        Assert.Equal(1, await Kept.PruneAsync(admin));
        await ExecuteAsync(admin, "RESET ROLE");
        // The superuser has no user mapping: had the link been inherited, the call would succeed.
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Kept.PruneAsync(admin));
        Assert.Equal(DblinkErrorKind.UserMappingMissing, failure.Kind);
    }

    [Fact]
    public async Task A_source_on_a_server_with_a_remote_transaction_reads_inside_it()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await using (await session.BeginTransactionAsync(TwoDatabases.Server))
        {
            await Kept.WriteAsync(session, 9101, "composed");
            Assert.Equal(9101, await Kept.SumAsync(session, "composed"));
        }

        Assert.Equal(0, await Kept.SumAsync(session, "composed"));
    }

    [Fact]
    public async Task A_transaction_whose_link_is_gone_is_not_continued_outside_of_it()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await TerminateAsync(await Kept.PidAsync(session));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Kept.SumAsync(session, "composed"));
        Assert.Equal((DblinkErrorKind.LinkLost, false), (failure.Kind, failure.IsTransient));
        await Assert.ThrowsAsync<DblinkException>(() => transaction.CommitAsync());
        Assert.Equal(0, await Kept.SumAsync(session, "composed"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Returns when the remote backend is gone.</summary>
    private Task<bool> TerminateAsync(int pid) => TwoDatabases.ScalarAsync<bool>(remotes.Databases.Remote, $"SELECT pg_terminate_backend({pid}, 10000)");
}
