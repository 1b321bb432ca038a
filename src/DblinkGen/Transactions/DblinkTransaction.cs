using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// A transaction on one remote server. Every generated method that is called with the session for that server runs inside it. It is independent of
/// the local transaction: what it commits stays when the local one is rolled back. Disposal without commit rolls back.
/// </summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/sql-begin.html">BEGIN</see></remarks>
public sealed class DblinkTransaction : IAsyncDisposable, IDisposable
{
    private readonly DblinkSession _session;
    private readonly string _link;
    private bool _hasEnded;

    internal DblinkTransaction(DblinkSession session, string server, string link)
    {
        _session = session;
        _link = link;
        Server = server;
    }

    /// <summary>The logical name of the server.</summary>
    public string Server { get; }

    /// <summary>Once the transaction has begun.</summary>
    internal Link? Link { get; private set; }

    /// <summary>Commits on the remote.</summary>
    /// <param name="cancellationToken">Stops waiting. The transaction goes on if <see cref="DblinkCanceledException.Outcome"/> is
    /// <see cref="DblinkOutcome.NotRun"/> because nothing was sent; otherwise it has ended.</param>
    /// <exception cref="DblinkException">The remote rolled back instead, because a statement had failed
    /// (<see cref="DblinkErrorKind.TransactionRolledBack"/>), or the link broke, or other code ended the transaction (<see cref="DblinkErrorKind.LinkLost"/>).
    /// <see cref="DblinkException.Outcome"/> is that of the commit. Nothing was sent while a stream or a reader is open on the connection
    /// (<see cref="DblinkErrorKind.Refused"/>), or the local transaction is aborted (<see cref="DblinkErrorKind.LocalStatement"/>): the transaction goes on, and the call can be made again.</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the call.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public Task CommitAsync(CancellationToken cancellationToken = default) => Commit(async: true, cancellationToken).AsTask();

    /// <summary>The synchronous form of <see cref="CommitAsync"/>.</summary>
    /// <exception cref="DblinkException">As in <see cref="CommitAsync"/>.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public void Commit() => Commit(async: false, CancellationToken.None).Completed();

    /// <summary>Rolls back on the remote.</summary>
    /// <param name="cancellationToken">Stops waiting; where ROLLBACK was sent the link is closed then, which rolls back as well.</param>
    /// <exception cref="DblinkException">The link broke, and the remote has rolled back by itself; or nothing was sent, as in <see cref="CommitAsync"/>.</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the call.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => End("ROLLBACK", async: true, cancellationToken).AsTask();

    /// <summary>The synchronous form of <see cref="RollbackAsync(CancellationToken)"/>.</summary>
    /// <exception cref="DblinkException">As in <see cref="RollbackAsync(CancellationToken)"/>.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public void Rollback() => End("ROLLBACK", async: false, CancellationToken.None).Completed();

    /// <summary>Sets a savepoint (<see href="https://www.postgresql.org/docs/current/sql-savepoint.html">SAVEPOINT</see>).</summary>
    /// <param name="savepoint">Its name, of 63 bytes at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">The transaction has failed, the link broke, or PostgreSQL would cut the name
    /// (<see cref="DblinkErrorKind.Refused"/>).</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the call.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public Task SaveAsync(string savepoint, CancellationToken cancellationToken = default) =>
        SendSavepoint("SAVEPOINT", savepoint, cancellationToken);

    /// <summary>Undoes what came after a savepoint, a failure included.</summary>
    /// <param name="savepoint">Its name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">There is no such savepoint, or the link broke.</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the call.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public Task RollbackAsync(string savepoint, CancellationToken cancellationToken = default) =>
        SendSavepoint("ROLLBACK TO SAVEPOINT", savepoint, cancellationToken);

    /// <summary>Forgets a savepoint and keeps what came after it.</summary>
    /// <param name="savepoint">Its name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">There is no such savepoint, the transaction has failed, or the link broke.</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the call.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public Task ReleaseAsync(string savepoint, CancellationToken cancellationToken = default) =>
        SendSavepoint("RELEASE SAVEPOINT", savepoint, cancellationToken);

    /// <summary>Rolls back where neither commit nor rollback came before. A failure of the remote is passed over.</summary>
    /// <exception cref="DblinkException">The remote did not answer, and stopping the wait has aborted the local transaction around it (<see cref="DblinkErrorKind.Timeout"/>).</exception>
    public ValueTask DisposeAsync() => Dispose(async: true);

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => Dispose(async: false).Completed();

    internal DblinkException LocalAborted() => TransactionFailure.LocalAborted(new(Server, _link, "DblinkTransaction.Dispose"));

    /// <summary>Rolls back where neither commit nor rollback came before. Returns whether that has aborted the local transaction.</summary>
    internal async ValueTask<bool> Leave(bool async)
    {
        if (_hasEnded)
            return false;
        var stateOf = Link is { HasState: true } ? Link.ChangedBy : null;
        try
        {
            await End("ROLLBACK", async, CancellationToken.None).ConfigureAwait(false);
            return false;
        }
        catch (Exception failure) when (failure is DblinkException || CleanUp.IsExpected(failure))
        {
            // Closing the link rolls back too. In an aborted local transaction the remote backend is ended instead.
            if (Link is not null)
                await LinkRecovery.Close(_session.Connection, Link).ConfigureAwait(false);
            // This failure tells nobody.
            if (stateOf is not null && _session.Connection.FullState.HasFlag(System.Data.ConnectionState.Open))
                BackendLinks.Of(_session.Connection).LoseState(_link, stateOf);
            return failure is DblinkException { Kind: DblinkErrorKind.Timeout } && await LocalAbort.Is(_session.Connection, async).ConfigureAwait(false);
        }
        finally
        {
            HasEnded();
        }
    }

    /// <summary>The link is this transaction's from before BEGIN is sent; where that fails after it was sent, the link is closed.</summary>
    internal async ValueTask Begin(string sql, bool async, CancellationToken cancellationToken)
    {
        var statement = new DblinkStatement
        {
            Method = "DblinkSession.BeginTransaction",
            Server = Server,
            Link = _link,
            Sql = sql,
            // A guard before it in one message would be a query before SET TRANSACTION ISOLATION LEVEL.
            StandsAlone = sql != "BEGIN",
            IsRepeated = false,
            Owner = this,
        };
        var call = RemoteCall.Of(_session, statement, [], async);
        await CommandRun.Tag(call, cancellationToken).ConfigureAwait(false);
        Link = call.Link;
    }

    private async ValueTask Commit(bool async, CancellationToken cancellationToken)
    {
        PostgresException? refusal = null;
        try
        {
            if (await End("COMMIT", async, cancellationToken).ConfigureAwait(false) == "COMMIT")
                return;
        }
        catch (DblinkException failure) when (failure.InnerException is PostgresException refused && StatementFailure.IsInFailedTransaction(refused))
        {
            refusal = refused;
            // Inside a local transaction, which the refusal has aborted, the remote backend was ended.
            if (!_hasEnded)
                await End("ROLLBACK", async, cancellationToken).ConfigureAwait(false);
        }

        throw new CallOrigin(Server, _link, "DblinkTransaction.COMMIT").Exception(
            DblinkErrorKind.TransactionRolledBack,
            "The remote rolled the transaction back where it was to commit, because a statement in it had failed.",
            "Handle the failure of the statement, or go back to a savepoint before committing.",
            refusal);
    }

    private async ValueTask<string> End(string sql, bool async, CancellationToken cancellationToken)
    {
        var call = Call(sql, async, endsTransaction: true);
        try
        {
            var tag = await CommandRun.Tag(call, cancellationToken).ConfigureAwait(false);
            if (Link!.Owner == this)
                Link.Owner = null;
            if (Link.ClosesWithTransaction)
                await LinkRecovery.Close(_session.Connection, Link).ConfigureAwait(false);
            HasEnded();
            return tag;
        }
        catch (DblinkException failure) when (Link is { StateUnknown: false } && failure.InnerException is { } refused && StatementFailure.IsInFailedTransaction(refused))
        {
            // The guard before COMMIT failed: the transaction is still there.
            throw;
        }
        catch (Exception failure) when (Link is not { StateUnknown: false } || (call.MayBeSent && !HasNotRun(failure)))
        {
            // The link was closed, which ends what was not committed.
            HasEnded();
            throw;
        }
    }

    /// <summary>Whether the remote did not get it, where the link stands: the transaction goes on.</summary>
    private static bool HasNotRun(Exception failure) => failure is DblinkException { Outcome: DblinkOutcome.NotRun } or DblinkCanceledException { Outcome: DblinkOutcome.NotRun };

    /// <summary>Refuses a name that the server would cut: it could be that of another savepoint then.</summary>
    private string Quoted(string savepoint)
    {
        ArgumentNullException.ThrowIfNull(savepoint);
        TextRefusal.ThrowIfNoName(new(Server, _link, "DblinkTransaction"), "The savepoint's name", savepoint);
        return PostgresIdentifier.Quote(savepoint);
    }

    private Task<string> SendSavepoint(string verb, string savepoint, CancellationToken cancellationToken) =>
        CommandRun.Tag(Call($"{verb} {Quoted(savepoint)}", async: true), cancellationToken).AsTask();

    private RemoteCall Call(string sql, bool async, bool endsTransaction = false)
    {
        if (_hasEnded)
            throw new InvalidOperationException($"The transaction on \"{Server}\" has ended.");
        var statement = new DblinkStatement
        {
            Method = "DblinkTransaction." + sql.Split(' ')[0],
            Server = Server,
            Link = _link,
            Sql = sql,
            IsRepeated = false,
            EndsTransaction = endsTransaction,
            EndsAnyTransaction = sql.StartsWith("ROLLBACK", StringComparison.Ordinal),
        };
        return RemoteCall.Of(_session, statement, [], async);
    }

    private void HasEnded()
    {
        _hasEnded = true;
        _session.Forget(this);
    }

    private async ValueTask Dispose(bool async)
    {
        if (await Leave(async).ConfigureAwait(false))
            throw LocalAborted();
    }
}
