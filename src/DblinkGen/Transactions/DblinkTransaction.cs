using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen;

/// <summary>
/// A transaction on one remote server. Every generated method that is called with the session for that server runs inside it. It is independent of
/// the local transaction: what it commits stays when the local one is rolled back. Disposal without commit rolls back.
/// </summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/sql-begin.html">BEGIN</see></remarks>
public sealed class DblinkTransaction : IAsyncDisposable, IDisposable
{
    private readonly DblinkSession _session;

    internal DblinkTransaction(DblinkSession session, CallOrigin origin, Link link)
    {
        _session = session;
        Origin = origin;
        Link = link;
    }

    /// <summary>The logical name of the server.</summary>
    public string Server => Origin.Server;

    internal CallOrigin Origin { get; }

    internal Link Link { get; }

    /// <summary>Commits on the remote.</summary>
    /// <param name="cancellationToken">Stops waiting; whether the remote has committed is open then.</param>
    /// <exception cref="DblinkException">The remote rolled back instead, because a statement had failed
    /// (<see cref="DblinkErrorKind.TransactionRolledBack"/>), or the link broke (<see cref="DblinkErrorKind.LinkLost"/>).</exception>
    public Task CommitAsync(CancellationToken cancellationToken = default) => Commit(async: true, cancellationToken).AsTask();

    /// <summary>The synchronous form of <see cref="CommitAsync"/>.</summary>
    /// <exception cref="DblinkException">As in <see cref="CommitAsync"/>.</exception>
    public void Commit() => Commit(async: false, CancellationToken.None).Completed();

    /// <summary>Rolls back on the remote.</summary>
    /// <param name="cancellationToken">Stops waiting; the link is closed then, which rolls back as well.</param>
    /// <exception cref="DblinkException">The link broke; the remote has rolled back by itself.</exception>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => End("ROLLBACK", async: true, cancellationToken).AsTask();

    /// <summary>The synchronous form of <see cref="RollbackAsync(CancellationToken)"/>.</summary>
    /// <exception cref="DblinkException">The link broke; the remote has rolled back by itself.</exception>
    public void Rollback() => End("ROLLBACK", async: false, CancellationToken.None).Completed();

    /// <summary>Sets a savepoint (<see href="https://www.postgresql.org/docs/current/sql-savepoint.html">SAVEPOINT</see>).</summary>
    /// <param name="savepoint">Its name; 1 to 63 bytes in UTF-8.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">The transaction has failed, or the link broke.</exception>
    public Task SaveAsync(string savepoint, CancellationToken cancellationToken = default) =>
        Send($"SAVEPOINT {Savepoint(savepoint)}", async: true, cancellationToken).AsTask();

    /// <summary>Undoes what came after a savepoint, a failure included.</summary>
    /// <param name="savepoint">Its name; 1 to 63 bytes in UTF-8.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">There is no such savepoint, or the link broke.</exception>
    public Task RollbackAsync(string savepoint, CancellationToken cancellationToken = default) =>
        Send($"ROLLBACK TO SAVEPOINT {Savepoint(savepoint)}", async: true, cancellationToken).AsTask();

    /// <summary>Forgets a savepoint and keeps what came after it.</summary>
    /// <param name="savepoint">Its name; 1 to 63 bytes in UTF-8.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">There is no such savepoint, the transaction has failed, or the link broke.</exception>
    public Task ReleaseAsync(string savepoint, CancellationToken cancellationToken = default) =>
        Send($"RELEASE SAVEPOINT {Savepoint(savepoint)}", async: true, cancellationToken).AsTask();

    /// <summary>Rolls back where neither commit nor rollback came before. Never throws.</summary>
    public ValueTask DisposeAsync() => Dispose(async: true);

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => Dispose(async: false).Completed();

    /// <summary>Refuses a name that the server would cut: it could be that of another savepoint then.</summary>
    private string Savepoint(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        TextRefusal.ThrowIfNoName(Origin, "The savepoint's name", name);
        return PostgresIdentifier.Quote(name);
    }

    private async ValueTask Commit(bool async, CancellationToken cancellationToken)
    {
        if (await End("COMMIT", async, cancellationToken).ConfigureAwait(false) == "COMMIT")
            return;
        throw Origin.Exception(
            DblinkErrorKind.TransactionRolledBack,
            "The remote rolled the transaction back where it was to commit, because a statement in it had failed.",
            "Handle the failure of the statement, or go back to a savepoint before committing.");
    }

    private async ValueTask<string> End(string sql, bool async, CancellationToken cancellationToken)
    {
        try
        {
            return await Send(sql, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _session.Forget(this);
        }
    }

    private ValueTask<string> Send(string sql, bool async, CancellationToken cancellationToken)
    {
        if (_session.TransactionOn(Server) != this)
            throw new InvalidOperationException($"The transaction on \"{Server}\" has ended.");
        var statement = new DblinkStatement
        {
            Method = "DblinkTransaction." + sql.Split(' ')[0],
            Server = Server,
            Link = Origin.Link,
            Sql = sql,
            IsRepeated = false,
        };
        return CommandRun.Tag(RemoteCall.Of(_session, statement, [], async), cancellationToken);
    }

    private async ValueTask Dispose(bool async)
    {
        if (_session.TransactionOn(Server) != this)
            return;
        try
        {
            await End("ROLLBACK", async, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DblinkException or Npgsql.NpgsqlException or InvalidOperationException)
        {
            // Closing the link rolls back too; in an aborted local transaction it is closed before its next use.
            await LinkRecovery.Close(_session.Connection, Link, isAtWork: false, async).ConfigureAwait(false);
        }
    }
}
