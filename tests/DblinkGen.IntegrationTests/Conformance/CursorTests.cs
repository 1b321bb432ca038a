namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of dblink_open, dblink_fetch and dblink_close, and of the transactions around them.</summary>
public sealed class CursorTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private const string Declare = "DECLARE xact_test CURSOR FOR SELECT * FROM foo";

    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await schema.OpenAsync();

    [Fact]
    public async Task Rows_are_fetched_by_fours_until_two_are_left() =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], await Foo.InFoursAsync(_session).Select(row => row.F1).ToListAsync());

    [Fact]
    public async Task A_cursor_over_wrong_SQL_is_an_error_that_leaves_no_transaction_behind()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await Foo.FromNoTableInFoursAsync(_session).ToListAsync());
        Assert.Equal((DblinkErrorKind.RemoteStatement, "42P01"), (failure.Kind, failure.SqlState));
        Assert.Equal(10, await Foo.InFoursAsync(_session).CountAsync());
    }

    [Fact]
    public async Task A_cursor_ends_with_its_stream_and_the_transaction_with_it()
    {
        Assert.Equal(10, await Foo.InFoursAsync(_session).CountAsync());
        var failure = await Assert.ThrowsAsync<DblinkException>(() => DeclareAsync());
        Assert.Equal((DblinkErrorKind.RemoteStatement, "25P01"), (failure.Kind, failure.SqlState));
    }

    [Fact]
    public async Task A_cursor_that_is_left_early_ends_its_transaction()
    {
        Assert.Equal(0, (await Foo.InFoursAsync(_session).FirstAsync()).F1);
        Assert.Equal("25P01", (await Assert.ThrowsAsync<DblinkException>(() => DeclareAsync())).SqlState);
    }

    [Fact]
    public async Task A_stream_inside_a_transaction_neither_begins_nor_commits_one()
    {
        await using var transaction = await _session.BeginTransactionAsync(RegressionSchema.Server, link: "myconn");
        Assert.Equal(10, await Foo.InFoursAsync(_session).CountAsync());
        Assert.Equal(10, await Foo.InFoursAsync(_session).CountAsync());
        Assert.Equal(0, await DeclareAsync());
        await transaction.CommitAsync();
        Assert.Equal("25P01", (await Assert.ThrowsAsync<DblinkException>(() => DeclareAsync())).SqlState);
    }

    [Fact]
    public async Task A_cursor_that_is_not_there_is_an_error_and_fails_the_transaction()
    {
        await using var transaction = await _session.BeginTransactionAsync(RegressionSchema.Server, link: "myconn");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Foo.FromNoCursorAsync(_session));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "34000"), (failure.Kind, failure.SqlState));
        Assert.Equal("25P02", (await Assert.ThrowsAsync<DblinkException>(() => DeclareAsync())).SqlState);
        await transaction.RollbackAsync();
        Assert.NotEmpty(await Foo.AboveAsync(_session, 7));
    }

    [Fact]
    public async Task A_cursor_of_ones_own_can_be_fetched_from_inside_a_transaction_and_is_gone_after_it()
    {
        await using (var transaction = await _session.BeginTransactionAsync(RegressionSchema.Server, link: "myconn"))
        {
            await _session.ExecuteAsync(RegressionSchema.Server, "DECLARE rmt_foo_cursor CURSOR FOR SELECT * FROM foo ORDER BY f1", "myconn");
            Assert.Equal([0, 1, 2, 3], (await Foo.FromOwnCursorAsync(_session)).Select(row => row.F1));
            Assert.Equal([4, 5, 6, 7], (await Foo.FromOwnCursorAsync(_session)).Select(row => row.F1));
            Assert.Equal([8, 9], (await Foo.FromOwnCursorAsync(_session)).Select(row => row.F1));
            await transaction.CommitAsync();
        }

        Assert.Equal("34000", (await Assert.ThrowsAsync<DblinkException>(() => Foo.FromOwnCursorAsync(_session))).SqlState);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private Task<long> DeclareAsync() => _session.ExecuteAsync(RegressionSchema.Server, Declare, "myconn");
}
