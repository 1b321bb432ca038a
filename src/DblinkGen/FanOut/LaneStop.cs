using DblinkGen.Generator.Postgres;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Stops what the remotes of a call still do and brings their links to rest: cancels all, then takes the rest of the results off each link. A link where
/// that fails is closed.
/// </summary>
internal static class LaneStop
{
    /// <summary>How long a remote may take to react to the cancel, in seconds, before its link is closed.</summary>
    private const int ReactionTime = 10;

    /// <summary>Never throws. After an error of its own a remote is not at work, and there is nothing to cancel.</summary>
    public static async ValueTask Run(NpgsqlConnection connection, IReadOnlyList<FanOutLane> lanes, bool cancels, bool async)
    {
        // A link that is lost with its connection needs nothing, and nothing can be done for it.
        if (lanes.Count == 0 || connection.FullState != System.Data.ConnectionState.Open)
            return;
        var isCancelled = !cancels || await Try(connection, [.. lanes.Select(Cancel)], null, async).ConfigureAwait(false);
        foreach (var lane in lanes)
        {
            if (!isCancelled || !await Try(connection, [.. Drain(lane)], lane, async).ConfigureAwait(false))
                await LinkRecovery.Close(connection, lane.Link, isAtWork: true, async).ConfigureAwait(false);
            lane.Rest();
        }
    }

    private static NpgsqlBatchCommand Cancel(FanOutLane lane)
    {
        var dblink = PostgresIdentifier.Quote(lane.Link.Schema);
        return LocalCommand.Create($"SELECT {dblink}.dblink_cancel_query($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", lane.Link.Name);
    }

    /// <summary>The results that may come, then the end; an error among them is the last, and what follows it is empty.</summary>
    private static IEnumerable<NpgsqlBatchCommand> Drain(FanOutLane lane)
    {
        for (var i = 0; i < lane.Statuses; i++)
            yield return Get(lane, "status text");
        // As text, for a value may be the very thing that failed.
        var columns = string.Join(", ", lane.Statement.Columns.Select((_, i) => $"c{i} text"));
        for (var i = 0; i < lane.Results; i++)
            yield return Get(lane, columns);
        yield return Get(lane, "status text");
        if (lane.Local.AbandonCursor is not { } abandon || (lane.Transaction is not null && lane.IsEnding))
            yield break;
        yield return FanOutBatch.Send(lane, abandon, []);
        yield return Get(lane, "status text");
        yield return Get(lane, "status text");
    }

    private static NpgsqlBatchCommand Get(FanOutLane lane, string columns) => LocalCommand.Create(
        $"SELECT count(*) FROM {PostgresIdentifier.Quote(lane.Link.Schema)}.dblink_get_result($1, false) AS t({columns})", lane.Link.Name);

    private static async ValueTask<bool> Try(NpgsqlConnection connection, List<NpgsqlBatchCommand> commands, FanOutLane? lane, bool async)
    {
        using var batch = new NpgsqlBatch(connection) { Timeout = ReactionTime };
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        try
        {
            var reader = async ? await batch.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false) : batch.ExecuteReader();
            await using var scope = reader.ConfigureAwait(false);
            // The first status is that of the PREPARE, where there is one: the link keeps the statement whatever becomes of the rest.
            var prepares = lane is { Statuses: > 0, Statement.FetchSize: 0 };
            if (prepares && (async ? await reader.ReadAsync().ConfigureAwait(false) : reader.Read()) && reader.GetInt64(0) == 1)
                lane!.Link.KnownStatements.Add(lane.Local.Name);
            while (async ? await reader.NextResultAsync().ConfigureAwait(false) : reader.NextResult())
            {
            }

            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
