using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Outcomes;

/// <summary>What an exception says about the statement is what the remote says.</summary>
public sealed class OutcomeTests(TwoDatabases databases) : IAsyncLifetime
{
    private static int s_tokens;

    private readonly int _token = Interlocked.Increment(ref s_tokens);

    private NpgsqlDataSource App => databases.App;

    public async ValueTask InitializeAsync() => await TwoDatabases.RunAsync(databases.Remote, """
        SELECT pg_advisory_lock(48151623);
        CREATE TABLE IF NOT EXISTS stated (id int);
        CREATE OR REPLACE FUNCTION stated_fails(state text) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = state; END $$;
        CREATE OR REPLACE PROCEDURE stated_commits_and_fails(token int, state text) LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO stated VALUES (token); COMMIT; RAISE EXCEPTION USING ERRCODE = state; END $$;
        SELECT pg_advisory_unlock(48151623);
        """);

    [Fact]
    public Task NULL_for_a_member_that_cannot_hold_it() => HasRunAsync(DblinkErrorKind.NullValue, () => Stated.ReturnNullAsync(App, _token));

    [Fact]
    public Task A_value_that_does_not_fit() => HasRunAsync(DblinkErrorKind.ValueMisfit, () => Stated.ReturnMisfitAsync(App, _token));

    [Fact]
    public Task Two_rows_for_one() => HasRunAsync(DblinkErrorKind.RowCount, () => Stated.ReturnTwoAsync(App, _token), rows: 2);

    [Fact]
    public Task Too_few_columns_by_position() => HasRunAsync(DblinkErrorKind.ColumnMismatch, () => Stated.ReturnTooFewAsync(App, _token));

    [Fact]
    public async Task A_serialization_failure_has_not_run_and_is_worth_repeating()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stated.SerializeAsync(App, _token));
        Assert.Equal((DblinkOutcome.NotRun, true, "40001"), (failure.Outcome, failure.IsTransient, failure.SqlState));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task The_same_after_a_COMMIT_inside_of_the_statement_is_not()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stated.CommitAndFailAsync(App, _token));
        Assert.Equal((DblinkOutcome.Unknown, false, "40001"), (failure.Outcome, failure.IsTransient, failure.SqlState));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_remote_backend_that_ends_under_the_statement_leaves_it_open()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stated.DieAsync(App, _token));
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.Unknown, false), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    [Fact]
    public async Task A_time_out_that_stopped_the_statement()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stated.InsertTooSlowlyAsync(App, _token, 30));
        Assert.Equal((DblinkErrorKind.Timeout, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_token_that_stopped_the_statement()
    {
        await Stated.InsertAsync(App, -1);
        using var cancellation = new CancellationTokenSource();
        var call = Stated.InsertSlowlyAsync(App, _token, 30.125, cancellation.Token);
        await TestServer.Eventually.BecomesTrueAsync(
            () => TwoDatabases.ScalarAsync<bool>(databases.Remote, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%EXECUTE%30.125%' AND pid <> pg_backend_pid())")
                .GetAwaiter().GetResult(),
            "the remote is at work");
        await cancellation.CancelAsync();
        var canceled = await Assert.ThrowsAsync<DblinkCanceledException>(() => call);
        Assert.Equal((DblinkOutcome.NotRun, TwoDatabases.Server, "stated", "Stated.InsertSlowlyAsync"), (canceled.Outcome, canceled.Server, canceled.Link, canceled.Method));
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_token_that_was_cancelled_beforehand_stops_every_shape()
    {
        var canceled = new CancellationToken(canceled: true);
        Func<Task>[] calls =
        [
            () => Stated.InsertAsync(App, _token, canceled),
            () => Stated.ListAsync(App, _token, canceled),
            () => Stated.StreamAsync(App, _token, canceled).ToListAsync(CancellationToken.None).AsTask(),
            () => Stated.FanOutAsync(App, _token, canceled),
        ];
        Assert.All(
            await Task.WhenAll(calls.Select(async call => await Record.ExceptionAsync(call))),
            failure => Assert.Equal(DblinkOutcome.NotRun, Assert.IsType<DblinkCanceledException>(failure).Outcome));
    }

    [Fact]
    public async Task A_local_server_that_does_not_answer()
    {
        await using var nowhere = databases.CreateApp(b => (b.Port, b.Timeout) = (1, 1));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stated.InsertAsync(nowhere, _token));
        Assert.Equal((DblinkErrorKind.LocalUnreachable, DblinkOutcome.NotRun, true), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    [Fact]
    public async Task A_local_backend_that_ended_while_it_was_pooled()
    {
        await using var app = databases.CreateApp(b => b.MaxPoolSize = 1);
        await Stated.InsertAsync(app, -1);
        int pid;
        await using (var connection = await app.OpenConnectionAsync())
            pid = connection.ProcessID;
        await TwoDatabases.RunAsync(databases.Admin, $"SELECT pg_terminate_backend({pid}, 5000)");

        var failure = await Record.ExceptionAsync(() => Stated.InsertAsync(app, _token));
        if (failure is not null)
            Assert.Equal((DblinkErrorKind.LinkLost, true), (Assert.IsType<DblinkException>(failure).Kind, ((DblinkException)failure).Outcome != DblinkOutcome.Ran));
        Assert.Equal(failure is null ? 1 : 0, await CountAsync());
        await Stated.InsertAsync(app, _token);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task HasRunAsync(DblinkErrorKind kind, Func<Task> call, int rows = 1)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(call);
        Assert.Equal((kind, DblinkOutcome.Ran, false), (failure.Kind, failure.Outcome, failure.IsTransient));
        Assert.Equal(rows, await CountAsync());
    }

    private Task<long> CountAsync() => TwoDatabases.ScalarAsync<long>(databases.Remote, $"SELECT count(*) FROM stated WHERE id = {_token}");
}
