using System.Diagnostics;
using DblinkGen.Errors;
using DblinkGen.Links;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>What a call says to the local server, one batch at a time: send to many links, wait for any, get from one.</summary>
internal sealed class FanOutExchange(NpgsqlConnection connection, int timeoutSeconds, bool async)
{
    /// <summary>A wait is bounded, for each of its turns takes memory on the local server.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(1);

    /// <summary>The time-out for each answer; 0 for none.</summary>
    public int TimeoutSeconds { get; } = timeoutSeconds > 0 ? timeoutSeconds : connection.CommandTimeout;

    private TimeSpan _waited;

    public NpgsqlDataReader? Reader { get; private set; }

    /// <summary>Sends to each link that is not busy or dead. Returns what the last of them answered.</summary>
    public async ValueTask<int?> Send(IReadOnlyList<FanOutLane> lanes, string?[] arguments, CancellationToken cancellationToken)
    {
        var commands = new List<NpgsqlBatchCommand>();
        var prepares = !lanes[0].Link.IsPooled;
        foreach (var lane in lanes)
        {
            prepares &= lane.IsKnown;
            commands.Add(LocalBatch.CreateSend(lane.Begin(_waited), arguments));
        }

        var answered = 0;
        int? outcome = null;
        try
        {
            await Execute(commands, prepares, cancellationToken).ConfigureAwait(false);
            for (; answered < lanes.Count; answered++)
            {
                if (answered > 0)
                    await NextResult(cancellationToken).ConfigureAwait(false);
                outcome = await ReadOutcome(cancellationToken).ConfigureAwait(false);
                if (outcome == LinkExchange.Sent)
                    lanes[answered].HasSent();
                else
                    lanes[answered].Refuse();
            }
        }
        catch (NpgsqlException failure) when (failure is PostgresException or NpgsqlOperationInProgressException)
        {
            // The local server says no, and runs nothing behind that; or another call uses the connection. A cancel may have come after the sending.
            var isUnsent = answered < lanes.Count && StatementFailure.OutcomeOf(failure, lanes[answered].Statement, isSent: false) == DblinkOutcome.NotRun;
            foreach (var lane in lanes.Skip(isUnsent ? answered : answered + 1))
                lane.Refuse();
            throw;
        }

        await Close().ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Returns the lanes that have a result, each with the error that the result is; <see langword="null"/> as <see cref="ReadinessPoll"/> does.</summary>
    public async ValueTask<List<(FanOutLane Lane, string? Error)>?> Wait(List<FanOutLane> lanes, CancellationToken cancellationToken)
    {
        await Close().ConfigureAwait(false);
        var (longest, timeout) = (s_longestWait, 0);
        if (TimeoutSeconds > 0)
        {
            var left = lanes.Min(Left);
            longest = left < longest ? left : longest;
            // The wait ends by itself when the time is over: one that does not has a local server that does not answer.
            timeout = TimeLimit.LastOf(Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)));
        }

        var started = Stopwatch.GetTimestamp();
        var ready = await ReadinessPoll.Run(
            connection, lanes[0].Link, lanes.ConvertAll(l => l.Link.Name), longest, timeout, async, cancellationToken).ConfigureAwait(false);
        _waited += Stopwatch.GetElapsedTime(started);
        return ready?.ConvertAll(r => (lanes.Find(l => l.Link.Name == r.Link)!, r.Error));
    }

    /// <summary>The time that the caller takes for rows of other servers does not count.</summary>
    public bool IsOverdue(FanOutLane lane) => TimeoutSeconds > 0 && Left(lane) <= TimeSpan.Zero;

    /// <summary>Gets the result that has come. Returns whether it has rows; else it was a command tag.</summary>
    public async ValueTask<bool> Open(FanOutLane lane, CancellationToken cancellationToken)
    {
        // Tags alone come at once. Before rows, each result may take its time.
        List<Step> due = [.. lane.Message.Due];
        await Get(lane, due.Exists(step => step.HasRows()) ? due[..1] : due, lane.IsKnown && !lane.Link.IsPooled, cancellationToken).ConfigureAwait(false);
        var hasRows = due[0].HasRows();
        if (!hasRows)
            await Finish(lane, cancellationToken).ConfigureAwait(false);
        return hasRows;
    }

    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        async ? new(Reader!.ReadAsync(cancellationToken)) : new(Reader!.Read());

    /// <summary>After the last row of a result: the whole was one, or the cursor is asked for more, or closed behind a chunk that was not full.</summary>
    public async ValueTask GoOn(FanOutLane lane, CancellationToken cancellationToken)
    {
        await Finish(lane, cancellationToken).ConfigureAwait(false);
        if (lane is not { Scripts.Cursor: { } cursor, Chunk: { } chunk })
            return;
        var isOver = !chunk.IsFull;
        chunk.EndChunk();
        if (!isOver && lane.IsAtWork)
            return;
        if (lane.IsAtWork)
        {
            await Get(lane, [.. lane.Message.Due], lane.IsKnown && !lane.Link.IsPooled, cancellationToken).ConfigureAwait(false);
            await Finish(lane, cancellationToken).ConfigureAwait(false);
        }

        chunk.AddWait(_waited - lane.SentAt);
        var (script, arguments) = isOver ? (cursor.End, []) : (cursor.FetchMore, CursorScripts.Arguments(chunk.Next()));
        await Execute([LocalBatch.CreateSend(lane.Begin(script, _waited), arguments)], lane.IsKnown && !lane.Link.IsPooled, cancellationToken).ConfigureAwait(false);
        var outcome = await ReadOutcome(cancellationToken).ConfigureAwait(false);
        await ReadToEnd(lane, cancellationToken).ConfigureAwait(false);
        if (outcome != LinkExchange.Sent)
            throw StatementFailure.NotSent(lane.Statement, lane.Link, outcome, lane.Transaction is not null);
        lane.HasSent();
    }

    /// <summary>What is still to come of the batch is read and thrown away; what fails of it has failed before.</summary>
    public async ValueTask Close()
    {
        try
        {
            if (Reader is { IsClosed: false } && async)
                await Reader.DisposeAsync().ConfigureAwait(false);
            else if (Reader is { IsClosed: false })
                Reader.Dispose();
        }
        catch (NpgsqlException)
        {
        }
    }

    private TimeSpan Left(FanOutLane lane) => lane.SentAt + TimeSpan.FromSeconds(TimeoutSeconds) - _waited;

    private async ValueTask Execute(List<NpgsqlBatchCommand> commands, bool prepares, CancellationToken cancellationToken)
    {
        await Close().ConfigureAwait(false);
        var batch = new NpgsqlBatch(connection) { Timeout = TimeoutSeconds };
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        // What is prepared on the connection already costs no round trip.
        if (prepares && async)
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else if (prepares)
            batch.Prepare();
        Reader = async ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteReader();
    }

    private async ValueTask<int?> ReadOutcome(CancellationToken cancellationToken)
    {
        await ReadRow(cancellationToken).ConfigureAwait(false);
        return Reader!.IsDBNull(0) ? null : Reader.GetInt32(0);
    }

    private ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        async ? new(Reader!.NextResultAsync(cancellationToken)) : new(Reader!.NextResult());

    private async ValueTask Get(FanOutLane lane, List<Step> steps, bool prepares, CancellationToken cancellationToken)
    {
        await Execute([LocalBatch.CreateCheck(lane.Link), .. steps.Select(s => LocalBatch.CreateGet(lane.Message, s))], prepares, cancellationToken).ConfigureAwait(false);
        await ReadRow(cancellationToken).ConfigureAwait(false);
        if (!Reader!.GetBoolean(0))
            throw OpeningFailure.LinkElsewhere(lane.Statement.Origin, lane.Link);
        await NextResult(cancellationToken).ConfigureAwait(false);
        lane.Message.Advance();
    }

    /// <summary>Reads the batch to its end. Where nothing more is due the link is at rest.</summary>
    private async ValueTask Finish(FanOutLane lane, CancellationToken cancellationToken)
    {
        await ReadToEnd(lane, cancellationToken).ConfigureAwait(false);
        if (!lane.Message.Position.IsLast)
            return;
        lane.Rest();
        if (lane.IsEnding)
            lane.Disown();
    }

    private async ValueTask ReadToEnd(FanOutLane lane, CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
            lane.Message.Advance();
    }
}
