using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class StopTests(SecondRemote remotes) : IAsyncLifetime
{
    private readonly TwoDatabases _databases = remotes.Databases;

    public async ValueTask InitializeAsync() => await TwoDatabases.RunAsync(_databases.App, "TRUNCATE app.kept");

    [Fact]
    public async Task A_cancelled_call_stops_on_the_remote_and_leaves_nothing_behind()
    {
        await using var single = _databases.CreateApp(b => b.MaxPoolSize = 1);
        using var cancellation = new CancellationTokenSource();
        var call = Slow.KeepAsync(single, 63.125, cancellation.Token);
        await UntilAsync(_databases.Remote, "63.125", running: true);
        await cancellation.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, failure.CancellationToken);
        await UntilAsync(_databases.Remote, "63.125", running: false);
        await NothingIsKept();
        Assert.Equal(1, await new Orders(single).CountCommonAsync(3));
    }

    [Fact]
    public async Task A_cancelled_call_keeps_the_local_connection()
    {
        await using var connection = await _databases.App.OpenConnectionAsync();
        using var cancellation = new CancellationTokenSource();
        var call = Slow.KeepAsync(connection, 64.125, cancellation.Token);
        await UntilAsync(_databases.Remote, "64.125", running: true);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        Assert.Equal(0, Orders.Copy(connection, 1000));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_in_a_local_transaction_stops_on_the_remote()
    {
        await using var connection = await _databases.App.OpenConnectionAsync();
        using var cancellation = new CancellationTokenSource();
        await using (await connection.BeginTransactionAsync())
        {
            var call = Slow.KeepAsync(connection, 65.125, cancellation.Token);
            await UntilAsync(_databases.Remote, "65.125", running: true);
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            await UntilAsync(_databases.Remote, "65.125", running: false);
        }

        Assert.Equal(0, Orders.Copy(connection, 1000));
        await NothingIsKept();
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_stopped_on_the_remote()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Slow.KeepInTimeAsync(_databases.App, 66.125));
        Assert.Equal((DblinkErrorKind.Timeout, DblinkOutcome.NotRun, "Slow.KeepInTimeAsync"), (failure.Kind, failure.Outcome, failure.Method));
        await UntilAsync(_databases.Remote, "66.125", running: false);
        await NothingIsKept();
    }

    [Fact]
    public async Task A_synchronous_call_that_takes_too_long_is_stopped_on_the_remote()
    {
        await using var connection = await _databases.App.OpenConnectionAsync();
        var failure = Assert.Throws<DblinkException>(() => Slow.KeepInTime(connection, 67.125));
        Assert.Equal(DblinkErrorKind.Timeout, failure.Kind);
        await UntilAsync(_databases.Remote, "67.125", running: false);
        Assert.Equal(0, Orders.Copy(connection, 1000));
    }

    /// <summary>The token may come when the local server has run the statement to its end: what it has kept says so.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(5000)]
    [InlineData(19990)]
    public async Task The_outcome_of_a_cancelled_stream_is_what_the_local_server_has_made_of_it(int rows)
    {
        using var cancellation = new CancellationTokenSource();
        var failure = await Assert.ThrowsAsync<DblinkCanceledException>(async () =>
        {
            var read = 0;
            await foreach (var _ in Slow.KeepEachAsync(_databases.App, cancellation.Token))
            {
                if (++read == rows)
                    await cancellation.CancelAsync();
            }
        });
        Assert.Equal(failure.Outcome, await KeptAsync());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(120)]
    public async Task The_outcome_of_a_cancelled_list_is_what_the_local_server_has_made_of_it(int milliseconds)
    {
        using var cancellation = new CancellationTokenSource(milliseconds);
        var outcome = DblinkOutcome.Ran;
        try
        {
            await Slow.KeepAllAsync(_databases.App, cancellation.Token);
        }
        catch (DblinkCanceledException failure)
        {
            outcome = failure.Outcome;
        }

        Assert.Equal(outcome, await KeptAsync());
    }

    [Fact]
    public async Task The_connections_time_out_holds_where_the_attribute_says_nothing()
    {
        await using var hasty = _databases.CreateApp(b => b.CommandTimeout = 1);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Slow.KeepAsync(hasty, 68.125));
        Assert.Equal(DblinkErrorKind.Timeout, failure.Kind);
        await UntilAsync(_databases.Remote, "68.125", running: false);
    }

    [Fact]
    public async Task A_stream_is_stopped_in_whichever_source_is_at_work()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var n in Slow.StreamAsync(_databases.App, 69.125, cancellation.Token))
            {
                if (++read == 1)
                {
                    await UntilAsync(remotes.Remote, "69.125", running: true);
                    await cancellation.CancelAsync();
                }
            }
        });
        Assert.Equal(1, read);
        await UntilAsync(remotes.Remote, "69.125", running: false);
    }

    [Fact]
    public async Task The_local_statement_is_stopped_when_the_remote_is_done()
    {
        using var cancellation = new CancellationTokenSource();
        var call = Slow.SleepLocallyAsync(_databases.App, 70.125, cancellation.Token);
        await UntilAsync(_databases.App, "", running: true, "pg_sleep(CAST($1 AS pg_catalog.float8))");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_runs_nothing() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Slow.KeepAsync(_databases.App, 0, new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_call_within_its_time_is_not_disturbed() => Assert.Equal(1, await Slow.KeepInTimeAsync(_databases.App, 0));

    public ValueTask DisposeAsync() => default;

    private async Task<DblinkOutcome> KeptAsync() =>
        await TwoDatabases.ScalarAsync<long>(_databases.App, "SELECT count(*) FROM app.kept") switch
        {
            0 => DblinkOutcome.NotRun,
            20_000 => DblinkOutcome.Ran,
            _ => DblinkOutcome.Unknown,
        };

    private async Task NothingIsKept() =>
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(_databases.App, "SELECT count(*) FROM app.kept"));

    /// <summary>Asks the server, for ten seconds at most, until the sleeping statement is there or gone.</summary>
    private static async Task UntilAsync(NpgsqlDataSource server, string seconds, bool running, string? text = null)
    {
        var sql = $"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND strpos(query, '{text ?? $"''{seconds}''"}') > 0";
        for (var deadline = DateTime.UtcNow.AddSeconds(10); await TwoDatabases.ScalarAsync<long>(server, sql) > 0 != running;)
            Assert.True(DateTime.UtcNow < deadline, $"The statement is {(running ? "not there" : "still there")} after ten seconds.");
    }
}
