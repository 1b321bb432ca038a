using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Stops what the remotes of a call still do and brings their links to rest: cancels all, then takes the rest of the results off each link. A link where
/// that fails is closed. Nothing here throws.
/// </summary>
internal static class LaneStop
{
    public static async ValueTask Run(NpgsqlConnection connection, IReadOnlyList<FanOutLane> lanes, bool async)
    {
        var stopped = new HashSet<FanOutLane>();
        foreach (var lane in lanes)
        {
            if (await LinkStop.Cancel(connection, lane.Link, async).ConfigureAwait(false))
                stopped.Add(lane);
        }

        foreach (var lane in lanes)
            await Rest(connection, lane, stopped.Contains(lane), isAtWork: true, async).ConfigureAwait(false);
    }

    /// <summary>Takes off the link what is left of a message that has failed, or has to be waited for.</summary>
    public static ValueTask Drain(NpgsqlConnection connection, FanOutLane lane, bool async) =>
        Rest(connection, lane, canDrain: true, isAtWork: false, async);

    private static async ValueTask Rest(NpgsqlConnection connection, FanOutLane lane, bool canDrain, bool isAtWork, bool async)
    {
        if (!canDrain
            || !await Drain(connection, lane, isAtWork ? LinkStop.Patience : null, async).ConfigureAwait(false)
            || !await CloseCursor(connection, lane, async).ConfigureAwait(false))
            await LinkRecovery.Close(connection, lane.Link, isAtWork, async).ConfigureAwait(false);
        lane.Rest();
    }

    private static async ValueTask<bool> Drain(NpgsqlConnection connection, FanOutLane lane, int? patience, bool async)
    {
        using var batch = LocalBatch.CreateDrain(lane.Local, lane.Due.DefaultIfEmpty(ExchangeStep.End));
        batch.Connection = connection;
        if (patience is { } seconds)
            batch.Timeout = seconds;
        var rows = await LinkStop.Drain(batch, async).ConfigureAwait(false);
        // The status of the PREPARE was among them: it stands although its EXECUTE was stopped.
        if (rows > 0 && lane.Step == 0)
            lane.Link.KnownStatements.Add(lane.Local.Name);
        return rows is not null;
    }

    /// <summary>Where the end of the cursor was under way in a transaction of the caller's, closing it once more would abort that.</summary>
    private static async ValueTask<bool> CloseCursor(NpgsqlConnection connection, FanOutLane lane, bool async)
    {
        if (lane.Local.Cursor is not { } cursor || (lane.Transaction is not null && lane.IsEnding))
            return true;
        using var batch = LocalBatch.Create(lane.Local, cursor.Abandon, lane.Link.Role, arguments: 0);
        batch.Connection = connection;
        try
        {
            return (async ? await batch.ExecuteScalarAsync(CancellationToken.None).ConfigureAwait(false) : batch.ExecuteScalar()) is LinkExchange.Sent;
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            return false;
        }
    }
}
