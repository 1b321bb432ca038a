using System.Data;
using System.Runtime.CompilerServices;
using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Wire;

/// <summary>The exchanges of one call with its link, one at a time: each is one round trip to the local server.</summary>
internal sealed class LinkExchange(NpgsqlConnection connection, DblinkStatement statement, bool async)
{
    /// <summary>What the sending statement answers when all is well.</summary>
    public const int Sent = 1;

    private LocalBatch? _batch;
    private Link? _link;
    private StatementScripts? _scripts;
    private Script? _script;
    private string _number = "";

    private bool _isKnown;

    // Where the reader stands.
    private int _step;

    public NpgsqlDataReader? Reader { get; private set; }

    /// <summary>Whether the link has taken the text: the remote runs it, or has run it.</summary>
    public bool IsSent { get; private set; }

    /// <summary>How far the message has come, as it is known without asking.</summary>
    public DblinkOutcome Outcome { get; private set; } = DblinkOutcome.NotRun;

    /// <summary>Whether a cancel would abort a local transaction of the caller's, where that is known; see <see cref="CursorScripts.FetchMore"/>.</summary>
    public bool IsInLocalTransaction { get; private set; }

    /// <summary>Whether the local server still gets results for the batch, or waits for them.</summary>
    public bool IsUnderWay => Reader is { IsClosed: false } && _step < _script!.Steps.Count - 1;

    private bool IsConnectionOpen => connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>Runs a script up to its first result with rows. Returns what the sending statement answered.</summary>
    /// <param name="link">The link.</param>
    /// <param name="scripts">What is sent for the statement.</param>
    /// <param name="script">One of them.</param>
    /// <param name="number">The number of the prepared statement; empty where there is none.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="timeout">In seconds; 0 for none.</param>
    /// <param name="isKnown">Whether the statement has run on the link.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public ValueTask<int?> Run(
        Link link, StatementScripts scripts, Script script, string number, ReadOnlyMemory<string?> arguments, int timeout, bool isKnown,
        CancellationToken cancellationToken)
    {
        (_link, _scripts, _script, _number) = (link, scripts, script, number);
        (_step, Reader) = (0, null);
        IsSent = false;
        Outcome = DblinkOutcome.NotRun;
        _isKnown = isKnown;
        _batch = LocalBatch.Take(link, script);
        _batch.Set(script.Text, number, arguments.Span);
        var batch = _batch.Batch;
        (batch.Connection, batch.Timeout) = (connection, timeout);
        return _batch is { HasRun: true, IsPrepared: false } && !link.IsPooled
            ? PrepareAndRun(timeout, cancellationToken)
            : RunBatch(timeout, cancellationToken);
    }

    private async ValueTask<int?> PrepareAndRun(int timeout, CancellationToken cancellationToken)
    {
        await _batch!.Prepare(async, cancellationToken).ConfigureAwait(false);
        return await RunBatch(timeout, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<int?> RunBatch(int timeout, CancellationToken cancellationToken) =>
        _script!.Collects ? ExecuteStoppable(timeout, cancellationToken) : Execute(cancellationToken);

    /// <summary>Until <c>dblink()</c> has collected the result a stop takes more than one cancel.</summary>
    private async ValueTask<int?> ExecuteStoppable(int timeout, CancellationToken cancellationToken)
    {
        var batch = _batch!.Batch;
        batch.Timeout = TimeLimit.LastOf(timeout);
        cancellationToken.ThrowIfCancellationRequested();
        var stop = new StatementStop(connection, batch, [_link!], timeout, cancellationToken);
        int? outcome;
        try
        {
            outcome = await Execute(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            stop.ThrowIfStopped(failure, cancellationToken);
            throw;
        }
        finally
        {
            await stop.End(async).ConfigureAwait(false);
        }

        stop.ThrowIfStopped(null, cancellationToken);
        return outcome;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int?> Execute(CancellationToken cancellationToken)
    {
        // The answer is flushed at the end of the batch: until it is read, what was sent is not known.
        Outcome = DblinkOutcome.Unknown;
        Reader = async ? await _batch!.Batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch!.Batch.ExecuteReader();

        await ReadRow(cancellationToken).ConfigureAwait(false);
        int? answer = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        IsSent = answer == Sent;
        if (!IsSent)
            Outcome = DblinkOutcome.NotRun;
        IsInLocalTransaction = Reader.FieldCount > 1 && Reader.GetFieldType(1) == typeof(bool) && !Reader.IsDBNull(1) && Reader.GetBoolean(1);
        while (IsSent && !IsRows(_script!.Steps[_step]) && await NextResult(cancellationToken).ConfigureAwait(false))
            Advance();
        return answer;
    }

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        async ? new(Reader!.ReadAsync(cancellationToken)) : new(Reader!.Read());

    /// <summary>Moves to the next result of the batch with rows. Returns false where there is none.</summary>
    public async ValueTask<bool> NextRows(CancellationToken cancellationToken)
    {
        if (_step + 1 == _script!.Steps.Count || !IsRows(_script.Steps[_step + 1]) || !await NextResult(cancellationToken).ConfigureAwait(false))
            return false;
        Advance();
        return true;
    }

    public async ValueTask ReadToEnd(CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
            Advance();
    }

    /// <summary>
    /// Reads what is left of a message that the link did not take: it gets results of an earlier one, if the remote has sent more than it was asked for, and may
    /// wait for the rest of them.
    /// </summary>
    public async ValueTask Skip(CancellationToken cancellationToken)
    {
        try
        {
            while (await NextResult(cancellationToken).ConfigureAwait(false))
            {
            }
        }
        catch (NpgsqlException) when (!cancellationToken.IsCancellationRequested)
        {
            // What the remote did not get cannot have failed there.
        }
    }

    /// <summary>
    /// Makes the local server give up what it still waits for; closing then ends at once. Never inside a local transaction: it would be aborted.
    /// </summary>
    public void Interrupt()
    {
        if (IsUnderWay)
            _batch!.Batch.Cancel();
    }

    /// <summary>Whether the failure is that of <c>dblink()</c>'s own statement, before it was called.</summary>
    public bool IsBeforeCollecting(Exception failure) => _script is { Collects: true } && Outcome == DblinkOutcome.Unknown && Errors.CollectFailure.IsBeforeCall(failure);

    /// <summary>The remote has run nothing of the message.</summary>
    public void Withdraw() => (IsSent, Outcome) = (false, DblinkOutcome.NotRun);

    /// <summary>Ends the exchange: what is still to come is read and thrown away.</summary>
    public async ValueTask Close()
    {
        try
        {
            if (Reader is { IsClosed: false } && async)
                await Reader.DisposeAsync().ConfigureAwait(false);
            else if (Reader is { IsClosed: false })
                Reader.Dispose();
        }
        catch (NpgsqlException) when (!IsSent || !IsConnectionOpen)
        {
            // What the remote did not get cannot have failed there, and a lost local connection has taken its links along.
        }
        catch (OperationCanceledException)
        {
            // It was interrupted.
        }
        finally
        {
            Return();
        }
    }

    /// <summary>Ends the exchange after a failure, which what is still to come must not hide. Returns what that failed with, if it did.</summary>
    public async ValueTask<Exception?> Discard()
    {
        try
        {
            await Close().ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return failure;
        }
    }

    /// <summary>As <see cref="Discard"/>, for what must not be stopped: Npgsql passes over a time-out that comes while a reader is closed.</summary>
    public async ValueTask<Exception?> Wait()
    {
        try
        {
            if (IsUnderWay)
                await ReadToEnd(CancellationToken.None).ConfigureAwait(false);
            return await Discard().ConfigureAwait(false);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            await Discard().ConfigureAwait(false);
            return failure;
        }
    }

    /// <summary>After a batch that was broken off: stops what the remote still does, and takes what is left of the message off the link.</summary>
    public async ValueTask<StoppedMessage> Stop()
    {
        using var limit = new CancellationTokenSource(CleanUp.StopTime);
        if (!IsConnectionOpen || !await LinkStop.Cancel(connection, _link!, limit.Token).ConfigureAwait(false))
            return StoppedMessage.Unknown;
        // The last rows have come, but their statement was broken off before it saw the end.
        var left = _script!.Steps[_step] is Step.LastRows or Step.GuardedStatus ? [Step.End] : _script.Steps.Skip(_step + 1);
        using var drain = _script.Collects ? LocalBatch.CreateSettle(_link!) : LocalBatch.CreateDrain(_link!, _script.Columns, left);
        drain.Connection = connection;
        var stopped = await LinkStop.Drain(drain, limit.Token).ConfigureAwait(false);
        // The status of the PREPARE was among them: it stands although its EXECUTE was stopped.
        if (_script.PreparedAt is var preparedAt && preparedAt > _step && stopped.Results >= preparedAt - _step)
            Remember();
        return stopped;
    }

    /// <summary>After an error of the remote, which ends its message. Returns whether the link is idle then.</summary>
    public async ValueTask<bool> DrainEnd()
    {
        using var limit = new CancellationTokenSource(CleanUp.StopTime);
        using var drain = LocalBatch.CreateDrain(_link!, _script!.Columns, [Step.End]);
        drain.Connection = connection;
        return (await LinkStop.Drain(drain, limit.Token).ConfigureAwait(false)).IsIdle;
    }

    private static bool IsRows(Step step) => step is Step.Rows or Step.LastRows or Step.GuardedStatus or Step.Collect;

    private ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        async ? new(Reader!.NextResultAsync(cancellationToken)) : new(Reader!.NextResult());

    /// <summary>The reader stands on the next result. The PREPARE, where there is one, stands whatever becomes of the rest.</summary>
    private void Advance()
    {
        if (++_step == (_script!.Collects ? 1 : Math.Max(1, _script.PreparedAt)) && !_isKnown && statement.IsRepeated)
            Remember();
        if (_step == _script!.Steps.Count - 1)
            Outcome = DblinkOutcome.Ran;
    }

    private void Remember() => _link!.Known.Set(_scripts!.Fingerprint, _number);

    private void Return()
    {
        _batch?.Return(Outcome == DblinkOutcome.Ran && IsConnectionOpen);
        _batch = null;
    }
}
