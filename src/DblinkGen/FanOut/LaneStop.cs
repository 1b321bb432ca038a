using DblinkGen.Errors;
using DblinkGen.Links;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Stops what the remotes of a call still do and brings their links into order: cancels all, then gets the rest of the results of each link. A link where
/// that fails is closed. Nothing here throws.
/// </summary>
internal static class LaneStop
{
    public static async ValueTask Run(NpgsqlConnection connection, IReadOnlyList<FanOutLane> lanes)
    {
        using var limit = new CancellationTokenSource(CleanUp.StopTime);
        var stopped = new HashSet<FanOutLane>();
        foreach (var lane in lanes)
        {
            if (await LinkStop.Cancel(connection, lane.Link, limit.Token).ConfigureAwait(false))
                stopped.Add(lane);
        }

        foreach (var lane in lanes)
            await Settle(connection, lane, stopped.Contains(lane), isAtWork: true, limit.Token).ConfigureAwait(false);
    }

    /// <summary>Gets what is left of a message that has failed: the remote has said so, and the rest is on its way.</summary>
    public static ValueTask Drain(NpgsqlConnection connection, FanOutLane lane) => Drain(connection, lane, CleanUp.StopTime);

    /// <summary>Gets what is left of a message that has to be waited for.</summary>
    public static async ValueTask Drain(NpgsqlConnection connection, FanOutLane lane, TimeSpan time)
    {
        using var limit = new CancellationTokenSource(time);
        await Settle(connection, lane, canDrain: true, isAtWork: false, limit.Token).ConfigureAwait(false);
    }

    private static async ValueTask Settle(NpgsqlConnection connection, FanOutLane lane, bool canDrain, bool isAtWork, CancellationToken limit)
    {
        if (canDrain && await Drain(connection, lane, limit).ConfigureAwait(false) && await CloseCursor(connection, lane, limit).ConfigureAwait(false))
            lane.Disown();
        else
            await LinkRecovery.Close(connection, lane.Link, isAtWork).ConfigureAwait(false);
        lane.Rest();
    }

    private static async ValueTask<bool> Drain(NpgsqlConnection connection, FanOutLane lane, CancellationToken limit)
    {
        var stopped = await LinkStop.Drain(connection, lane.Message, limit).ConfigureAwait(false);
        lane.Message.Position.Learn(StatementFailure.OutcomeOf(stopped, lane.Statement, lane.Message.Position.IsSent));
        return stopped.IsIdle;
    }

    /// <summary>Where the end of the cursor was under way in a transaction of the caller's, closing it once more would abort that.</summary>
    private static async ValueTask<bool> CloseCursor(NpgsqlConnection connection, FanOutLane lane, CancellationToken limit)
    {
        if (lane.Scripts.Cursor is not { } cursor || (lane.Transaction is not null && lane.IsEnding))
            return true;
        var abandon = new LocalBatch(lane.Link, cursor.Abandon);
        abandon.Set(new(lane.Link, cursor.Abandon), []);
        using var batch = abandon.Batch;
        batch.Connection = connection;
        try
        {
            return await batch.ExecuteScalarAsync(limit).ConfigureAwait(false) is LinkExchange.Sent;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return false;
        }
    }
}
