using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Errors;

public sealed class ErrorTests(TwoDatabases databases)
{
    [Fact]
    public async Task NULL_for_a_member_that_cannot_hold_it_names_the_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.PricesAsync(databases.App));
        Assert.Equal(DblinkErrorKind.NullValue, failure.Kind);
        Assert.Contains("\"value\"", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Faulty.PricesAsync", failure.Method);
    }

    [Fact]
    public async Task NULL_in_a_stream_names_the_column_after_the_rows_before_it()
    {
        var read = new List<int>();
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var item in Faulty.StreamPricedAsync(databases.App))
                read.Add(item.Id);
        });
        Assert.Equal((DblinkErrorKind.NullValue, 1), (failure.Kind, read.Count));
        Assert.Contains("\"price\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_the_member_cannot_hold_names_the_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.MonthAsync(databases.App));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("\"value\" (interval)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_that_the_enum_lacks_is_told()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.TemperAsync(databases.App));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("'furious' is not among the labels of Temper", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_does_not_parse_as_the_declared_type_is_told_with_the_declaration()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.NamesAsPositionsAsync(databases.App));
        Assert.Equal((DblinkErrorKind.ValueMisfit, "22P02"), (failure.Kind, failure.SqlState));
        Assert.Contains("\"name\" pg_lsn", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remote_error_comes_with_its_SQLSTATE_place_and_statement()
    {
        await Faulty.WriteAsync(databases.App, 1, "first");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.WriteAsync(databases.App, 1, "secret note"));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "23505"), (failure.Kind, failure.SqlState));
        Assert.Equal((TwoDatabases.Server, "faulty", "Faulty.WriteAsync"), (failure.Server, failure.Link, failure.Method));
        Assert.Equal("INSERT INTO written VALUES ($1, $2)", failure.RemoteSql);
        Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
        Assert.DoesNotContain("secret note", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_synchronous_call_fails_alike()
    {
        var failure = Assert.Throws<DblinkException>(() => Faulty.Write(databases.App, 2, null));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "23502"), (failure.Kind, failure.SqlState));
        Assert.Equal(1, Faulty.Write(databases.App, 2, "now"));
    }

    [Fact]
    public async Task A_cancelled_call_stops_on_the_remote_and_throws_the_usual_exception()
    {
        using var cancellation = new CancellationTokenSource();
        var call = Faulty.SleepAsync(databases.App, 60.25, cancellation.Token);
        await UntilAsync("60.25", running: true);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await UntilAsync("60.25", running: false);
        Assert.Equal("", await Faulty.SleepAsync(databases.App, 0));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_inside_a_local_transaction_stops_on_the_remote()
    {
        await using var exhausted = databases.CreateApp(b => b.MaxPoolSize = 1);
        await using var connection = await exhausted.OpenConnectionAsync();
        using var cancellation = new CancellationTokenSource();
        await using (await connection.BeginTransactionAsync())
        {
            var call = Faulty.SleepAsync(connection, 62.25, cancellation.Token);
            await UntilAsync("62.25", running: true);
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            await UntilAsync("62.25", running: false);
        }

        Assert.Equal("", await Faulty.SleepAsync(connection, 0));
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_stopped_on_the_remote()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.SleepWithTimeoutAsync(databases.App, 61.25));
        Assert.Equal(DblinkErrorKind.Timeout, failure.Kind);
        await UntilAsync("61.25", running: false);
        Assert.Equal("", await Faulty.SleepAsync(databases.App, 0));
    }

    [Fact]
    public async Task A_link_that_breaks_under_a_statement_leaves_the_outcome_open()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.DieAsync(databases.App));
        Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
        Assert.Equal(DblinkOutcome.Unknown, failure.Outcome);
        Assert.Equal("", await Faulty.SleepAsync(databases.App, 0));
    }

    [Fact]
    public async Task A_session_whose_connection_broke_with_the_link_says_so()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.DieAsync(session));
        Assert.Contains("open a new connection or session", failure.Advice, StringComparison.Ordinal);
        var closed = await Assert.ThrowsAsync<DblinkException>(() => Faulty.DieAsync(session));
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun), (closed.Kind, closed.Outcome));
        Assert.Contains("Open a new session", closed.Message, StringComparison.Ordinal);
    }

    /// <summary>Asks the remote, for ten seconds at most, until the sleeping statement is there or gone.</summary>
    private async Task UntilAsync(string argument, bool running)
    {
        var sql = $"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND query LIKE '%{argument}%' AND query LIKE '%EXECUTE%'";
        for (var deadline = DateTime.UtcNow.AddSeconds(10); await TwoDatabases.ScalarAsync<long>(databases.Remote, sql) > 0 != running;)
            Assert.True(DateTime.UtcNow < deadline, $"The remote statement is {(running ? "not there" : "still there")} after ten seconds.");
    }
}
