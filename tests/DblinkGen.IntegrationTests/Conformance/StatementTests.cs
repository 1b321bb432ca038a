namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of dblink, dblink_exec, dblink_send_query and dblink_error_message.</summary>
public sealed class StatementTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await schema.OpenAsync();

    [Fact]
    public async Task A_query_returns_the_rows_with_their_arrays()
    {
        var rows = await Foo.AboveAsync(_session, 7);
        Assert.Equivalent(new FooRow[] { new(8, "i", ["a8", "b8", "c8"]), new(9, "j", ["a9", "b9", "c9"]) }, rows.Where(row => row.F1 < 10), strict: true);
    }

    [Fact]
    public async Task A_domain_over_an_array_is_compared_and_read_as_the_array()
    {
        await schema.RunRemoteAsync("CREATE DOMAIN tags AS text[] CHECK (cardinality(value) > 0); CREATE TABLE tagged (tags tags); INSERT INTO tagged VALUES ('{a,\"b c\"}'), ('{d}')");
        Assert.Equal([["a", "b c"]], await Foo.TagsAsync(_session, ["a", "b c"]));
    }

    [Fact]
    public async Task A_query_of_a_table_that_is_not_there_is_an_error_and_not_a_notice()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Foo.FromNoTableAsync(_session));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "42P01", "myconn"), (failure.Kind, failure.SqlState, failure.Link));
        Assert.NotEmpty(await Foo.AboveAsync(_session, 7));
    }

    [Fact]
    public async Task A_result_with_another_number_of_columns_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Foo.WithTooFewColumnsAsync(_session));
        Assert.Equal(DblinkErrorKind.ColumnMismatch, failure.Kind);
        Assert.NotEmpty(await Foo.AboveAsync(_session, 7));
    }

    [Fact]
    public async Task A_row_is_inserted_changed_and_deleted()
    {
        Assert.Equal(1, await Foo.InsertAsync(_session, 11, "l", ["a11", "b11", "c11"]));
        Assert.Equivalent(new FooRow(11, "l", ["a11", "b11", "c11"]), await Foo.FindAsync(_session, 11), strict: true);
        Assert.Equal(1, await Foo.UpdateAsync(_session, 11, "b99"));
        Assert.Equal(["a11", "b99", "c11"], (await Foo.FindAsync(_session, 11))!.F3);
        Assert.Equal(1, await Foo.DeleteAsync(_session, 11));
        Assert.Null(await Foo.FindAsync(_session, 11));
        Assert.Equal(0, await Foo.DeleteAsync(_session, 11));
    }

    [Fact]
    public async Task A_change_of_a_table_that_is_not_there_is_an_error_and_not_a_notice()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Foo.UpdateNoTableAsync(_session));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "42P01"), (failure.Kind, failure.SqlState));
        Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
    }

    [Fact]
    public async Task A_link_is_not_busy_after_a_statement()
    {
        await Foo.AboveAsync(_session, 7);
        Assert.Equal(0, await LocalSql.ScalarAsync<int>(_session.Connection, "SELECT dblink_is_busy('myconn')"));
    }

    [Fact]
    public async Task The_last_error_is_that_of_the_last_statement_or_none()
    {
        await Assert.ThrowsAsync<DblinkException>(() => Foo.FromNoTableAsync(_session));
        Assert.Contains("relation \"foobar\" does not exist", await _session.GetLastErrorAsync("myconn"), StringComparison.Ordinal);
        await Foo.AboveAsync(_session, 7);
        Assert.Null(await _session.GetLastErrorAsync("myconn"));
    }

    [Fact]
    public async Task A_statement_that_was_cancelled_leaves_the_session_usable_and_no_error()
    {
        using var cancellation = new CancellationTokenSource();
        var call = Foo.SlowlyAsync(_session, cancellation.Token);
        for (var deadline = DateTime.UtcNow.AddSeconds(10);
            await schema.RemoteAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%FROM foo, pg_sleep(60)%' AND state = 'active' AND pid <> pg_backend_pid()") == 0;)
            Assert.True(DateTime.UtcNow < deadline, "The remote statement is not there after ten seconds.");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.NotEmpty(await Foo.AboveAsync(_session, 7));
        Assert.Null(await _session.GetLastErrorAsync("myconn"));
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
