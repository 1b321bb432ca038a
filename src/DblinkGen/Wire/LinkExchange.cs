using System.Data;
using System.Runtime.CompilerServices;
using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Wire;

/// <summary>The messages of one call to its link, one after the other: each is one round trip to the local server.</summary>
internal sealed class LinkExchange(NpgsqlConnection connection, bool async)
{
    /// <summary>What the sending statement answers when all is well.</summary>
    public const int Sent = 1;

    private LocalBatch? _batch;
    private LinkMessage? _message;

    public NpgsqlDataReader? Reader { get; private set; }

    /// <inheritdoc cref="MessagePosition.IsSent"/>
    public bool IsSent => _message is { Position.IsSent: true };

    /// <inheritdoc cref="MessagePosition.Outcome"/>
    public DblinkOutcome Outcome => _message?.Position.Outcome ?? DblinkOutcome.NotRun;

    /// <summary>Whether a cancel would abort a local transaction of the caller's, where that is known; see <see cref="CursorScripts.FetchMore"/>.</summary>
    public bool IsInLocalTransaction { get; private set; }

    /// <summary>Whether the local server still gets results for the batch, or waits for them.</summary>
    public bool IsUnderWay => Reader is { IsClosed: false } && !Message.Position.IsLast;

    private LinkMessage Message => _message ?? throw new InvalidOperationException("Nothing has been sent.");

    private bool IsConnectionOpen => connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>Sends a message and gets its results up to the first with rows. Returns what the sending statement answered.</summary>
    /// <param name="message">The message.</param>
    /// <param name="arguments">The arguments of its text.</param>
    /// <param name="timeout">In seconds; 0 for none.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public ValueTask<int?> Run(LinkMessage message, ReadOnlyMemory<string?> arguments, int timeout, CancellationToken cancellationToken)
    {
        (_message, Reader) = (message, null);
        _batch = LocalBatch.Take(message.Link, message.Script);
        _batch.Set(message, arguments.Span);
        var batch = _batch.Batch;
        (batch.Connection, batch.Timeout) = (connection, timeout);
        return _batch is { HasRun: true, IsPrepared: false } && !message.Link.IsPooled
            ? PrepareAndRun(timeout, cancellationToken)
            : RunBatch(timeout, cancellationToken);
    }

    private async ValueTask<int?> PrepareAndRun(int timeout, CancellationToken cancellationToken)
    {
        await _batch!.Prepare(async, cancellationToken).ConfigureAwait(false);
        return await RunBatch(timeout, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<int?> RunBatch(int timeout, CancellationToken cancellationToken) =>
        Message.Script.Collects ? ExecuteStoppable(timeout, cancellationToken) : Execute(cancellationToken);

    /// <summary>Until <c>dblink()</c> has collected the result a stop takes more than one cancel.</summary>
    private async ValueTask<int?> ExecuteStoppable(int timeout, CancellationToken cancellationToken)
    {
        var batch = _batch!.Batch;
        batch.Timeout = TimeLimit.LastOf(timeout);
        cancellationToken.ThrowIfCancellationRequested();
        var stop = new StatementStop(connection, batch, [Message.Link], timeout, cancellationToken);
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
        Message.Position.Begin();
        Reader = async ? await _batch!.Batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch!.Batch.ExecuteReader();

        await ReadRow(cancellationToken).ConfigureAwait(false);
        int? answer = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        Message.Position.Answer(answer == Sent);
        IsInLocalTransaction = Reader.FieldCount > 1 && Reader.GetFieldType(1) == typeof(bool) && !Reader.IsDBNull(1) && Reader.GetBoolean(1);
        while (IsSent && !Message.IsAtRows && await NextResult(cancellationToken).ConfigureAwait(false))
            Message.Advance();
        return answer;
    }

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        async ? new(Reader!.ReadAsync(cancellationToken)) : new(Reader!.Read());

    /// <summary>Moves to the next result of the batch with rows. Returns false where there is none.</summary>
    public async ValueTask<bool> NextRows(CancellationToken cancellationToken)
    {
        if (!Message.IsBeforeRows || !await NextResult(cancellationToken).ConfigureAwait(false))
            return false;
        Message.Advance();
        return true;
    }

    public async ValueTask ReadToEnd(CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
            Message.Advance();
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
    public bool IsBeforeCollecting(Exception failure) => _message is { Script.Collects: true } && Outcome == DblinkOutcome.Unknown && Errors.CollectFailure.IsBeforeCall(failure);

    /// <summary>The remote has run nothing of the message.</summary>
    public void Withdraw() => Message.Position.Withdraw();

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
        return IsConnectionOpen && await LinkStop.Cancel(connection, Message.Link, limit.Token).ConfigureAwait(false)
            ? await LinkStop.Drain(connection, Message, limit.Token).ConfigureAwait(false)
            : StoppedMessage.Unknown;
    }

    /// <summary>After an error of the remote, which ends its message. Returns whether the link is idle then.</summary>
    public async ValueTask<bool> DrainEnd()
    {
        using var limit = new CancellationTokenSource(CleanUp.StopTime);
        return (await LinkStop.DrainEnd(connection, Message, limit.Token).ConfigureAwait(false)).IsIdle;
    }

    private ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        async ? new(Reader!.NextResultAsync(cancellationToken)) : new(Reader!.NextResult());

    private void Return()
    {
        _batch?.Return(Outcome == DblinkOutcome.Ran && IsConnectionOpen);
        _batch = null;
    }
}
