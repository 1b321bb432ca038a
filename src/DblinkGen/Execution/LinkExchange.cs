using System.Data;
using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>The exchanges of one call with its link, one at a time: each is one round trip to the local server.</summary>
internal sealed class LinkExchange
{
    /// <summary>What the sending statement answers when all is well.</summary>
    public const int Sent = 1;

    private NpgsqlConnection _connection = null!;
    private DblinkStatement _statement = null!;
    private bool _async;
    private NpgsqlBatch? _batch;
    private Link _link = null!;
    private LocalStatement _local = null!;
    private LocalScript _script = null!;

    private bool _isKnown;

    // Where the reader stands.
    private int _step;

    // The answer is flushed at the end of the batch: until it is read, what was sent is not known.
    private bool _mayBeSent;

    public NpgsqlDataReader? Reader { get; private set; }

    /// <summary>Whether the link has taken the text: the remote runs it, or has run it.</summary>
    public bool IsSent { get; private set; }

    public CallProgress Progress => new(IsSent, _mayBeSent, _connection.FullState.HasFlag(ConnectionState.Open));

    /// <summary>Whether a cancel would abort a local transaction of the caller's, where that is known; see <see cref="RemoteCursor.FetchMore"/>.</summary>
    public bool IsInLocalTransaction { get; private set; }

    /// <summary>Whether the local server still gets results for the batch, or waits for them.</summary>
    public bool IsUnderWay => Reader is { IsClosed: false } && _step < _script.Steps.Count - 1;

    public void Begin(NpgsqlConnection connection, DblinkStatement statement, bool async) =>
        (_connection, _statement, _async) = (connection, statement, async);

    /// <summary>Lets go of all that belongs to one call.</summary>
    public void Reset()
    {
        (_connection, _statement, _link, _local, _script) = (null!, null!, null!, null!, null!);
        (_batch, Reader, _step) = (null, null, 0);
        IsSent = _mayBeSent = false;
    }

    /// <summary>Runs a script up to its first result with rows. Returns what the sending statement answered.</summary>
    public ValueTask<int?> Run(
        Link link, LocalStatement local, LocalScript script, ReadOnlyMemory<string?> arguments, bool isKnown, CancellationToken cancellationToken)
    {
        (_link, _local, _script, _isKnown) = (link, local, script, isKnown);
        (_step, Reader) = (0, null);
        IsSent = _mayBeSent = false;
        return link.Batches.TryGetValue(script, out _batch)
            ? RunBatch(arguments.Span, cancellationToken)
            : RunNew(arguments, cancellationToken);
    }

    private async ValueTask<int?> RunNew(ReadOnlyMemory<string?> arguments, CancellationToken cancellationToken)
    {
        _batch = await CreateBatch(arguments.Length, cancellationToken).ConfigureAwait(false);
        return await RunBatch(arguments.Span, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<int?> RunBatch(ReadOnlySpan<string?> arguments, CancellationToken cancellationToken)
    {
        _batch!.Connection = _connection;
        LocalBatch.SetArguments(_batch, arguments);
        return _script.Collect is null ? Execute(cancellationToken) : ExecuteStoppable(cancellationToken);
    }

    /// <summary>Until <c>dblink()</c> has collected the result a stop takes more than one cancel.</summary>
    private async ValueTask<int?> ExecuteStoppable(CancellationToken cancellationToken)
    {
        var timeout = _statement.TimeoutSeconds > 0 ? _statement.TimeoutSeconds : _connection.CommandTimeout;
        _batch!.Timeout = StatementStop.LastTimeout(timeout);
        cancellationToken.ThrowIfCancellationRequested();
        var stop = new StatementStop(_connection, _batch, [_link], timeout, cancellationToken);
        int? outcome;
        try
        {
            outcome = await Execute(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException)
        {
            stop.ThrowIfStopped(failure, cancellationToken);
            throw;
        }
        finally
        {
            await stop.End(_async).ConfigureAwait(false);
        }

        stop.ThrowIfStopped(null, cancellationToken);
        return outcome;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int?> Execute(CancellationToken cancellationToken)
    {
        _mayBeSent = true;
        Reader = _async ? await _batch!.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch!.ExecuteReader();

        await ReadRow(cancellationToken).ConfigureAwait(false);
        int? outcome = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        IsSent = _mayBeSent = outcome == Sent;
        IsInLocalTransaction = Reader.FieldCount > 1 && Reader.GetFieldType(1) == typeof(bool) && !Reader.IsDBNull(1) && Reader.GetBoolean(1);
        while (IsSent && !IsRows(_script.Steps[_step]) && await NextResult(cancellationToken).ConfigureAwait(false))
        {
            _step++;
            // The first result is that of the PREPARE, where there is one: it stands whatever becomes of the rest.
            if (!_isKnown && _statement.IsRepeated)
                _link.KnownStatements.Add(_local.Name);
        }

        return outcome;
    }

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        _async ? new(Reader!.ReadAsync(cancellationToken)) : new(Reader!.Read());

    /// <summary>Moves to the next result of the batch with rows. Returns false where there is none.</summary>
    public async ValueTask<bool> NextRows(CancellationToken cancellationToken)
    {
        if (_step + 1 == _script.Steps.Count || !IsRows(_script.Steps[_step + 1]) || !await NextResult(cancellationToken).ConfigureAwait(false))
            return false;
        _step++;
        return true;
    }

    public async ValueTask ReadToEnd(CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
            _step++;
    }

    /// <summary>
    /// Makes the local server give up what it still waits for; closing then ends at once. Never inside a local transaction: it would be aborted.
    /// </summary>
    public void Interrupt()
    {
        if (IsUnderWay)
            _batch!.Cancel();
    }

    /// <summary>Ends the exchange: what is still to come is read and thrown away.</summary>
    public async ValueTask Close()
    {
        try
        {
            if (Reader is { IsClosed: false } && _async)
                await Reader.DisposeAsync().ConfigureAwait(false);
            else if (Reader is { IsClosed: false })
                Reader.Dispose();
        }
        catch (NpgsqlException) when (!IsSent || _connection.FullState != ConnectionState.Open)
        {
            // What the remote did not get cannot have failed there, and a lost local connection has taken its links along.
        }
        catch (OperationCanceledException)
        {
            // It was interrupted.
        }
        finally
        {
            if (_batch is not null)
                LocalBatch.ClearArguments(_batch);
        }
    }

    /// <summary>
    /// After a batch that was broken off: stops what the remote still does, and takes what is left of the message off the link. Returns whether the link
    /// is at rest then.
    /// </summary>
    public async ValueTask<bool> Stop()
    {
        if (!await LinkStop.Cancel(_connection, _link, _async).ConfigureAwait(false))
            return false;
        // The last rows have come, but their statement was broken off before it saw the end.
        var left = _script.Steps[_step] == ExchangeStep.LastRows ? [ExchangeStep.End] : _script.Steps.Skip(_step + 1);
        using var drain = _script.Collect is null ? LocalBatch.CreateDrain(_local, left) : LocalBatch.CreateSettle(_local);
        drain.Timeout = LinkStop.Patience;
        var rows = await Drain(drain).ConfigureAwait(false);
        // The status of the PREPARE was among them: it stands although its EXECUTE was stopped.
        if (rows > 0 && _step == 0 && _statement.IsRepeated)
            _link.KnownStatements.Add(_local.Name);
        return rows is not null;
    }

    /// <summary>After an error of the remote, which ends its message. Returns whether the link is at rest then.</summary>
    public async ValueTask<bool> DrainEnd()
    {
        using var drain = LocalBatch.CreateDrain(_local, [ExchangeStep.End]);
        return await Drain(drain).ConfigureAwait(false) is not null;
    }

    private static bool IsRows(ExchangeStep step) => step is ExchangeStep.Rows or ExchangeStep.LastRows or ExchangeStep.Collect;

    private ValueTask<long?> Drain(NpgsqlBatch drain)
    {
        drain.Connection = _connection;
        return LinkStop.Drain(drain, _async);
    }

    private ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        _async ? new(Reader!.NextResultAsync(cancellationToken)) : new(Reader!.NextResult());

    /// <summary>From the second run on the batch is prepared and kept: the first would pay a round trip for it.</summary>
    private async ValueTask<NpgsqlBatch> CreateBatch(int arguments, CancellationToken cancellationToken)
    {
        var batch = LocalBatch.Create(_local, _script, _link.Role, arguments);
        batch.Connection = _connection;
        if (_statement.TimeoutSeconds > 0)
            batch.Timeout = _statement.TimeoutSeconds;
        if (!_isKnown || !_statement.IsRepeated)
            return batch;
        if (_async)
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else
            batch.Prepare();
        return _link.Batches[_script] = batch;
    }
}
