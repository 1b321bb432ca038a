using System.Data;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// One run of a statement over a link. An exchange is a batch that sends, gets the results and drains their end, in one round trip to the local
/// server; a statement with a fetch size takes as many as it needs.
/// </summary>
internal sealed class RemoteCall
{
    private const int Sent = 1;

    private readonly DblinkStatement _statement;
    private readonly DblinkSource.SessionLease _lease;
    private readonly bool _async;
    private readonly FetchLoop? _fetches;
    private readonly DblinkTransaction? _transaction;
    private Link? _link;
    private LocalStatement _local = null!;
    private NpgsqlBatch? _batch;
    private bool _mayHaveSent;
    private bool _sent;

    private RemoteCall(DblinkStatement statement, DblinkSource.SessionLease lease, bool async)
    {
        _statement = statement;
        _lease = lease;
        _transaction = lease.Session.TransactionOn(statement.Server);
        _async = async;
        _fetches = statement.FetchSize > 0 ? new(this, statement.FetchSize) : null;
    }

    /// <summary>Positioned on a row of the remote result.</summary>
    public NpgsqlDataReader Reader { get; private set; } = null!;

    private NpgsqlConnection Connection => _lease.Session.Connection;

    public static async ValueTask<RemoteCall> Start(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = new RemoteCall(statement, await source.Lease(async, cancellationToken).ConfigureAwait(false), async);
        try
        {
            await call.Run(arguments, cancellationToken).ConfigureAwait(false);
            return call;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Moves to the next row of the whole result.</summary>
    public ValueTask<bool> Read(CancellationToken cancellationToken) => _fetches?.Read(cancellationToken) ?? ReadRow(cancellationToken);

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        _async ? new(Reader.ReadAsync(cancellationToken)) : new(Reader.Read());

    public ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        _async ? new(Reader.NextResultAsync(cancellationToken)) : new(Reader.NextResult());

    public ValueTask FetchMore(CancellationToken cancellationToken) => Exchange(_local.FetchMore!, cancellationToken);

    /// <summary>Reads to the end of the result: the link is at rest then.</summary>
    public async ValueTask Complete(CancellationToken cancellationToken)
    {
        await ReadToEnd(cancellationToken).ConfigureAwait(false);
        if (_fetches is not null)
        {
            await Exchange(_local.EndCursor!, cancellationToken).ConfigureAwait(false);
            await ReadToEnd(cancellationToken).ConfigureAwait(false);
        }

        await Release().ConfigureAwait(false);
    }

    /// <summary>Ends the call early: what is under way is read and thrown away, and a cursor's transaction is rolled back.</summary>
    public async ValueTask Abandon()
    {
        try
        {
            if (_fetches is not null)
            {
                await Exchange(_local.AbandonCursor!, CancellationToken.None).ConfigureAwait(false);
                await ReadToEnd(CancellationToken.None).ConfigureAwait(false);
            }

            await Release().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the call after a failure: clears the link, gives the connection back, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        try
        {
            var explained = StatementFailure.Explain(failure, _statement, Reader, _sent, _mayHaveSent);
            await CloseReader().ConfigureAwait(false);
            if (_link is not null && !IsUntouched(failure))
                await Recover(failure).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private async ValueTask Run(string?[] arguments, CancellationToken cancellationToken)
    {
        // The second turn meets a link that was opened a moment ago: nothing of the first has reached the remote.
        for (var turn = 1; ; turn++)
        {
            var link = _link = _transaction is { } transaction
                ? transaction.Link
                : await _lease.Session.Ensure(_statement.Origin, _async, cancellationToken).ConfigureAwait(false);
            if (link.StateUnknown)
                throw TransactionFailure.Lost(_statement);
            _local = _statement.Local(link.Schema, link.Name, _lease.Session.Options.Prepare, _transaction is not null);
            var isKnown = link.KnownStatements.Contains(_local.Name);
            int? outcome;
            try
            {
                outcome = await Send(isKnown ? _local.Run : _local.FirstRun, arguments, isKnown, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException failure) when (isKnown && turn == 1 && _transaction is null && StatementFailure.IsUnprepared(failure))
            {
                if (!await Forget(link).ConfigureAwait(false))
                    throw;
                continue;
            }

            if (outcome == Sent)
                return;

            await CloseReader().ConfigureAwait(false);
            BackendLinks.Of(Connection).Remove(link.Name);
            if (_transaction is not null)
            {
                link.StateUnknown = true;
                throw TransactionFailure.Lost(_statement);
            }

            if (turn == 2)
                throw StatementFailure.NotSent(_statement, outcome);
        }
    }

    /// <summary>
    /// The remote does not know the prepared statement (DEALLOCATE, or a pooler in front of it), so it has run nothing: all are prepared anew.
    /// Returns false where the local transaction is aborted by now.
    /// </summary>
    private async ValueTask<bool> Forget(Link link)
    {
        await CloseReader().ConfigureAwait(false);
        link.KnownStatements.Clear();
        return await LinkRecovery.Drain(Connection, link, _async).ConfigureAwait(false);
    }

    private async ValueTask Exchange(LocalScript script, CancellationToken cancellationToken)
    {
        await CloseReader().ConfigureAwait(false);
        var outcome = await Send(script, [], isKnown: true, cancellationToken).ConfigureAwait(false);
        if (outcome != Sent)
            throw StatementFailure.NotSent(_statement, outcome);
    }

    /// <summary>Returns what the sending statement answered, and stands before the first row where that is <see cref="Sent"/>.</summary>
    private async ValueTask<int?> Send(LocalScript script, string?[] arguments, bool isKnown, CancellationToken cancellationToken)
    {
        _sent = _mayHaveSent = false;
        if (!_link!.Batches.TryGetValue(script, out _batch))
            _batch = await CreateBatch(script, arguments.Length, isKnown, cancellationToken).ConfigureAwait(false);
        _batch.Connection = Connection;
        LocalBatch.SetArguments(_batch, arguments);
        // The answer is flushed at the end of the batch: until it is read, what was sent is not known.
        _mayHaveSent = true;
        Reader = _async ? await _batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch.ExecuteReader();
        await ReadRow(cancellationToken).ConfigureAwait(false);
        int? outcome = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        _sent = _mayHaveSent = outcome == Sent;
        for (var skip = script.Statuses + 1; skip > 0 && _sent; skip--)
        {
            await NextResult(cancellationToken).ConfigureAwait(false);
            // The first result is that of the PREPARE, where there is one: it stands whatever becomes of the rest.
            if (_statement.IsRepeated)
                _link!.KnownStatements.Add(_local.Name);
        }

        return outcome;
    }

    /// <summary>From the second run on the batch is prepared and kept: the first would pay a round trip for it.</summary>
    private async ValueTask<NpgsqlBatch> CreateBatch(LocalScript script, int arguments, bool isKnown, CancellationToken cancellationToken)
    {
        var batch = LocalBatch.Create(_local, script, _link!.Role, arguments);
        batch.Connection = Connection;
        if (_statement.TimeoutSeconds > 0)
            batch.Timeout = _statement.TimeoutSeconds;
        if (!isKnown || !_statement.IsRepeated)
            return batch;
        if (_async)
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else
            batch.Prepare();
        return _link.Batches[script] = batch;
    }

    private async ValueTask ReadToEnd(CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>An aborted local transaction lets nothing through: the link is as it was.</summary>
    private bool IsUntouched(Exception failure) =>
        !_sent && failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction };

    private async ValueTask Recover(Exception failure)
    {
        var stopped = failure is OperationCanceledException or NpgsqlException { InnerException: TimeoutException };
        // A cursor's transaction may be open: only closing the link ends it whatever its state.
        var atRest = !stopped && _sent && _fetches is null && await LinkRecovery.Drain(Connection, _link!, _async).ConfigureAwait(false);
        if (!atRest)
            await LinkRecovery.Close(Connection, _link!, isAtWork: stopped, _async).ConfigureAwait(false);
    }

    private async ValueTask Release()
    {
        try
        {
            await CloseReader().ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private async ValueTask CloseReader()
    {
        try
        {
            if (Reader is { IsClosed: false })
            {
                if (_async)
                    await Reader.DisposeAsync().ConfigureAwait(false);
                else
                    Reader.Dispose();
            }
        }
        catch (NpgsqlException) when (!_sent || Connection.FullState != ConnectionState.Open)
        {
            // What the remote did not get cannot have failed there, and a lost local connection has taken its links along.
        }
        finally
        {
            if (_batch is not null)
                LocalBatch.ClearArguments(_batch);
        }
    }
}
