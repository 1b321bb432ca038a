using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.FanOut;

/// <content>The ways in which a call, or one server's part of it, ends. All leave the links at rest, or none.</content>
internal sealed partial class FanOutCall
{
    private bool IsOpen => Connection.FullState.HasFlag(System.Data.ConnectionState.Open);

    /// <summary>Takes the failure of the server that is served as one among others; returns false where it is that of the call.</summary>
    public async ValueTask<bool> Absorb(Exception failure)
    {
        // An aborted local transaction, or a connection that another call uses, lets nothing through for any server.
        var isOfAll = !IsOpen || failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } or NpgsqlOperationInProgressException;
        if (!_collects || isOfAll || Explain(failure) is not { } explained)
            return false;
        await _exchange.Close().ConfigureAwait(false);
        _failures.Add(explained);
        if (_served.IsAtWork && StatementFailure.IsRemote(failure))
            await LaneStop.Drain(Connection, _served, _async).ConfigureAwait(false);
        else if (_served.IsAtWork)
            await LaneStop.Run(Connection, [_served], _async).ConfigureAwait(false);
        return true;
    }

    /// <summary>Ends the call when all rows are read: the links are at rest then.</summary>
    public ValueTask Complete() => Stop();

    /// <summary>Ends the call early: what is still at work is stopped, but waited for where that would abort a remote transaction of the caller's.</summary>
    public async ValueTask Abandon()
    {
        await _exchange.Close().ConfigureAwait(false);
        foreach (var lane in Lanes.Where(l => l is { IsAtWork: true, Transaction: not null }))
            await LaneStop.Drain(Connection, lane, _async).ConfigureAwait(false);
        await Stop().ConfigureAwait(false);
    }

    /// <summary>Ends the call after a failure: stops what is still at work, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        // Where a failure that was taken has aborted the local transaction, it is what the caller should see.
        var explained = failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } && _failures is [var first, ..]
            ? first
            : Explain(failure);
        await Stop().ConfigureAwait(false);
        if (explained is not null && !ReferenceEquals(explained, failure))
            throw explained;
    }

    private async ValueTask Stop()
    {
        try
        {
            await _exchange.Close().ConfigureAwait(false);
            await LaneStop.Run(Connection, Lanes.FindAll(l => l.IsAtWork), _async).ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private DblinkException? Explain(Exception failure) => failure as DblinkException ?? StatementFailure.Explain(
        failure, _served.Statement, _exchange.Reader, new(_served.IsAtWork, _served.IsAtWork, IsOpen));
}
