using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Ledger;

/// <summary>The ledger notices what it is there for. The rows are written past dblink.</summary>
public sealed class RowLedgerTests(FaultServers servers)
{
    private readonly RowLedger _ledger = new(servers.Remote, "nobody");

    [Fact]
    public async Task Rows_that_are_as_their_callers_were_told_are_right()
    {
        await _ledger.WriteAsync(InsertAsync);
        await _ledger.WriteAsync(_ => throw new OperationCanceledException());
        await _ledger.WriteAsync(_ => throw Failure(unknown: true));
        await _ledger.WriteAsync(async token =>
        {
            await InsertAsync(token);
            throw Failure(unknown: true);
        });
        await _ledger.AssertHoldsAsync();
        Assert.Equal(1, _ledger.Acknowledged);
    }

    [Fact]
    public async Task An_acknowledged_row_that_is_missing_is_noticed()
    {
        await _ledger.WriteAsync(_ => Task.CompletedTask);
        Assert.Contains("LOST (no exception)", await MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_whose_call_said_that_it_is_not_committed_is_noticed()
    {
        await _ledger.WriteAsync(async token =>
        {
            await InsertAsync(token);
            throw Failure(unknown: false);
        });
        Assert.Contains("COMMITTED", await MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_was_written_twice_is_noticed()
    {
        await _ledger.WriteAsync(async token =>
        {
            await InsertAsync(token);
            await InsertAsync(token);
            throw Failure(unknown: true);
        });
        Assert.Contains("written 2 times", await MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_a_transaction_count_with_its_commit()
    {
        using (var committed = _ledger.BeginTransaction())
        {
            await committed.WriteAsync(InsertAsync);
            await committed.CommitAsync(() => Task.CompletedTask);
        }

        using (var open = _ledger.BeginTransaction())
            await open.WriteAsync(_ => Task.CompletedTask);
        using (var failed = _ledger.BeginTransaction())
        {
            await failed.WriteAsync(InsertAsync);
            await failed.CommitAsync(() => throw Failure(unknown: true));
        }

        await _ledger.AssertHoldsAsync();
        using (var lost = _ledger.BeginTransaction())
        {
            await lost.WriteAsync(_ => Task.CompletedTask);
            await lost.CommitAsync(() => Task.CompletedTask);
        }

        Assert.Contains("1 of 4 rows", await MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_is_left_in_a_transaction_is_noticed()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var connection = new NpgsqlConnection(servers.Postgres.ConnectionStringFor(FaultServers.RemoteDatabase, route.RemoteRole, Route.Password));
        await connection.OpenAsync();
        await route.Ledger.AssertHoldsAsync();
        await using var begin = new NpgsqlCommand("BEGIN", connection);
        await begin.ExecuteNonQueryAsync();
        var failure = await Assert.ThrowsAsync<TrueException>(route.Ledger.AssertHoldsAsync);
        Assert.Contains("idle in transaction: BEGIN", failure.Message, StringComparison.Ordinal);
    }

    private static DblinkException Failure(bool unknown) => new(DblinkErrorKind.LinkLost, "test") { Outcome = unknown ? DblinkOutcome.Unknown : DblinkOutcome.NotRun };

    private async Task<string> MessageAsync() => (await Assert.ThrowsAsync<TrueException>(_ledger.AssertHoldsAsync)).Message;

    private async Task InsertAsync(Guid token)
    {
        await using var command = servers.Remote.CreateCommand("INSERT INTO ledger VALUES ($1)");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = token });
        await command.ExecuteNonQueryAsync();
    }
}
