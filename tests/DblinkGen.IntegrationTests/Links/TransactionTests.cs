using System.Data;
using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Links;

public sealed partial class TransactionTests(TwoDatabases databases) : IAsyncLifetime
{
    private readonly string _table = "tx_" + Guid.NewGuid().ToString("N");
    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await DblinkSession.OpenAsync(databases.App);

    [Fact]
    public async Task What_is_committed_stays_although_the_local_transaction_is_rolled_back()
    {
        await using (var local = await _session.Connection.BeginTransactionAsync())
        {
            await using var remote = await _session.BeginTransactionAsync(TwoDatabases.Server);
            await _session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
            await remote.CommitAsync();
            await local.RollbackAsync();
        }

        Assert.True(await ExistsAsync());
    }

    [Fact]
    public async Task Disposal_without_commit_rolls_back()
    {
        await using (await _session.BeginTransactionAsync(TwoDatabases.Server))
            await _session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        Assert.False(await ExistsAsync());
    }

    [Fact]
    public async Task A_session_that_ends_rolls_back_what_was_left_open()
    {
        await using (var session = await DblinkSession.OpenAsync(databases.App))
        {
            await session.BeginTransactionAsync(TwoDatabases.Server);
            await session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        }

        Assert.False(await ExistsAsync());
    }

    [Fact]
    public async Task Generated_methods_run_inside_whatever_their_link()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server, new() { IsolationLevel = IsolationLevel.Serializable, ReadOnly = true });
        Assert.Equal("serializable", await Inside.SettingAsync(_session, "transaction_isolation"));
        Assert.Equal("on", await Inside.SettingAsync(_session, "transaction_read_only"));
        Assert.Equal([1, 2, 3, 4, 5], await Inside.StreamAsync(_session).ToListAsync());
        Assert.Equal("serializable", await Inside.SettingAsync(_session, "transaction_isolation"));
    }

    [Fact]
    public async Task A_commit_that_the_remote_turned_into_a_rollback_is_an_error()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server);
        await Assert.ThrowsAsync<DblinkException>(() => Inside.DivideAsync(_session, 0));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => transaction.CommitAsync());
        Assert.Equal(DblinkErrorKind.TransactionRolledBack, failure.Kind);
        Assert.Equal(1, await Inside.DivideAsync(_session, 1));
    }

    [Fact]
    public async Task A_savepoint_takes_a_failure_back()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server);
        await _session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        await transaction.SaveAsync("before \"it\"");
        await Assert.ThrowsAsync<DblinkException>(() => Inside.DivideAsync(_session, 0));
        await transaction.RollbackAsync("before \"it\"");
        await transaction.ReleaseAsync("before \"it\"");
        await transaction.CommitAsync();
        Assert.True(await ExistsAsync());
    }

    [Fact]
    public async Task A_transaction_whose_link_is_gone_is_not_continued_outside_of_it()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server);
        var pid = await Inside.PidAsync(_session);
        await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT pg_terminate_backend({pid}, 10000)");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Inside.DivideAsync(_session, 1));
        Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
        await Assert.ThrowsAsync<DblinkException>(() => transaction.CommitAsync());
        Assert.NotEqual(pid, await Inside.PidAsync(_session));
    }

    [Fact]
    public async Task A_call_in_an_aborted_local_transaction_leaves_the_remote_one_alone()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server);
        await _session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        await using (await _session.Connection.BeginTransactionAsync())
        {
            await using var wrong = new Npgsql.NpgsqlCommand("SELECT 1 / 0", _session.Connection);
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => wrong.ExecuteNonQueryAsync());
            var failure = await Assert.ThrowsAsync<DblinkException>(() => Inside.DivideAsync(_session, 1));
            Assert.Equal("25P02", failure.SqlState);
        }

        await transaction.CommitAsync();
        Assert.True(await ExistsAsync());
    }

    [Fact]
    public async Task A_second_transaction_on_the_server_is_refused()
    {
        await using var transaction = await _session.BeginTransactionAsync(TwoDatabases.Server);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _session.BeginTransactionAsync(TwoDatabases.Server));
    }

    [Fact]
    public void The_synchronous_form_works_alike()
    {
        using (var transaction = _session.BeginTransaction(TwoDatabases.Server))
            transaction.Commit();
        using (_session.BeginTransaction(TwoDatabases.Server))
            _session.Execute(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private Task<bool> ExistsAsync() => TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT to_regclass('{_table}') IS NOT NULL");

    [DblinkServer(TwoDatabases.Server, Connection = "inside")]
    private static partial class Inside
    {
        [DblinkQuery("SELECT current_setting(@name)")]
        public static partial Task<string> SettingAsync(DblinkSession session, string name);

        [DblinkQuery("SELECT n FROM generate_series(1, 5) AS n", FetchSize = 2)]
        public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, CancellationToken cancellationToken = default);

        [DblinkQuery("SELECT 1 / @divisor")]
        public static partial Task<int> DivideAsync(DblinkSession session, int divisor);

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<int> PidAsync(DblinkSession session);
    }
}
