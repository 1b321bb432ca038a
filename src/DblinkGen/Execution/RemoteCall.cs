using System.Data;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// One run of a statement over a link: a batch that sends it, gets its rows and drains the end of the result, in one round trip to the local server.
/// </summary>
internal sealed class RemoteCall
{
    private const int Sent = 1;

    private readonly DblinkStatement _statement;
    private readonly DblinkSource.SessionLease _lease;
    private readonly bool _async;
    private Link? _link;
    private NpgsqlBatch? _batch;
    private bool _preparing;
    private bool _sent;

    private RemoteCall(DblinkStatement statement, DblinkSource.SessionLease lease, bool async)
    {
        _statement = statement;
        _lease = lease;
        _async = async;
    }

    /// <summary>Positioned before the first row of the remote result.</summary>
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

    /// <summary>Reads to the end of the batch: the link is at rest then.</summary>
    public async ValueTask Complete(CancellationToken cancellationToken)
    {
        while (_async ? await Reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : Reader.NextResult())
        {
        }

        await End().ConfigureAwait(false);
    }

    /// <summary>Ends the call after a failure: clears the link, gives the connection back, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        try
        {
            var explained = StatementFailure.Explain(failure, _statement, Reader, _sent);
            await CloseReader().ConfigureAwait(false);
            if (_link is not null && _batch is not null)
                await Recover(failure).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the call: the rest of the result, where there is any, is read and thrown away.</summary>
    public async ValueTask End()
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

    private async ValueTask Run(string?[] arguments, CancellationToken cancellationToken)
    {
        // The second turn meets a link that was opened a moment ago: nothing of the first has reached the remote.
        for (var turn = 1; ; turn++)
        {
            _link = await _lease.Session.Ensure(_statement.Origin, _async, cancellationToken).ConfigureAwait(false);
            var outcome = await Send(arguments, cancellationToken).ConfigureAwait(false);
            if (outcome == Sent)
                return;
            await CloseReader().ConfigureAwait(false);
            BackendLinks.Of(Connection).Remove(_link.Name);
            if (turn == 2)
                throw StatementFailure.NotSent(_statement, outcome);
        }
    }

    /// <summary>Returns what the sending statement answered, and stands before the first row where that is <see cref="Sent"/>.</summary>
    private async ValueTask<int?> Send(string?[] arguments, CancellationToken cancellationToken)
    {
        var link = _link!;
        var local = _statement.Local(link.Schema, _lease.Session.Options.Prepare);
        var isKnown = link.KnownStatements.Contains(local.Name);
        _preparing = local.PrepareAndSend is not null && !isKnown;
        _batch = CreateBatch(local, link.Role, arguments);
        if (isKnown)
            await PrepareLocally(cancellationToken).ConfigureAwait(false);
        Reader = _async ? await _batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch.ExecuteReader();
        _ = _async ? await Reader.ReadAsync(cancellationToken).ConfigureAwait(false) : Reader.Read();
        int? outcome = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        _sent = outcome == Sent;
        for (var skip = _preparing ? 2 : 1; skip > 0 && _sent; skip--)
            _ = _async ? await Reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : Reader.NextResult();
        if (_sent && _statement.IsRepeated)
            link.KnownStatements.Add(local.Name);
        return outcome;
    }

    /// <summary>From the second run on: the first would pay a round trip for it.</summary>
    private ValueTask PrepareLocally(CancellationToken cancellationToken)
    {
        if (_async)
            return new(_batch!.PrepareAsync(cancellationToken));
        _batch!.Prepare();
        return default;
    }

    private NpgsqlBatch CreateBatch(LocalStatement local, string role, string?[] arguments)
    {
        var batch = new NpgsqlBatch(Connection);
        if (_statement.TimeoutSeconds > 0)
            batch.Timeout = _statement.TimeoutSeconds;
        var send = LocalCommand.Create(_preparing ? local.PrepareAndSend! : local.Send, role);
        foreach (var argument in arguments)
            send.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = argument });
        batch.BatchCommands.Add(send);
        if (_preparing)
            batch.BatchCommands.Add(LocalCommand.Create(local.GetStatus, role));
        batch.BatchCommands.Add(LocalCommand.Create(local.Get, role));
        batch.BatchCommands.Add(LocalCommand.Create(local.Get, role));
        return batch;
    }

    private async ValueTask Recover(Exception failure)
    {
        var stopped = failure is OperationCanceledException or NpgsqlException { InnerException: TimeoutException };
        var atRest = !stopped && _sent && await LinkRecovery.Drain(Connection, _link!, _preparing, _async).ConfigureAwait(false);
        if (!atRest)
            await LinkRecovery.Close(Connection, _link!, _async).ConfigureAwait(false);
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
            _batch?.Dispose();
        }
    }
}
