using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    /// <summary>
    /// Opens the link, or leaves it as it is where it is open already. Generated methods do so by themselves: this is for opening it at a time of
    /// one's own, and to see early that the set-up is right.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops waiting; a half-open link is replaced by the next use.</param>
    /// <exception cref="DblinkException">The set-up is wrong or the remote cannot be reached: the kind and the advice tell.</exception>
    public async ValueTask ConnectAsync(string server, string? link = null, CancellationToken cancellationToken = default) =>
        await Open(new(NotNull(server, nameof(server)), link ?? server), cancellationToken).ConfigureAwait(false);

    /// <summary>The synchronous form of <see cref="ConnectAsync"/>.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <exception cref="DblinkException">The set-up is wrong or the remote cannot be reached: the kind and the advice tell.</exception>
    public void Connect(string server, string? link = null) =>
        Open(new(NotNull(server, nameof(server)), link ?? server), CancellationToken.None).Completed();

    /// <summary>Closes a link, whoever opened it. An open remote transaction of this session is rolled back by the remote.</summary>
    /// <param name="link">The name of the link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.Refused"/>: the link is inside a remote transaction of another session, or a stream is open on
    /// it.</exception>
    public ValueTask<bool> DisconnectAsync(string link, CancellationToken cancellationToken = default) =>
        LinkCloser.Close(this, NotNull(link, nameof(link)), async: true, cancellationToken);

    /// <summary>The synchronous form of <see cref="DisconnectAsync"/>.</summary>
    /// <param name="link">The name of the link.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="DblinkException">As in <see cref="DisconnectAsync"/>.</exception>
    public bool Disconnect(string link) =>
        LinkCloser.Close(this, NotNull(link, nameof(link)), async: false, CancellationToken.None).Completed();

    /// <summary>Lists the named dblink connections that are open in the local backend, whoever opened them.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-get-connections.html">dblink_get_connections</see></remarks>
    public async Task<IReadOnlyList<string>> GetLinksAsync(CancellationToken cancellationToken = default) =>
        await LinkList.Read(Connection, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Tells the last error of a link, whoever opened it. It stands until the next statement that succeeds. What a generated method met, its
    /// exception has told already: this is for links that other code works on, and for those that died.
    /// </summary>
    /// <param name="link">The name of the link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The error message of libpq, or <see langword="null"/> where the last statement went well.</returns>
    /// <exception cref="DblinkException">No link of that name is open (<see cref="DblinkErrorKind.LinkLost"/>), or dblink is not
    /// installed (<see cref="DblinkErrorKind.ExtensionMissing"/>).</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-error-message.html">dblink_error_message</see></remarks>
    public Task<string?> GetLastErrorAsync(string link, CancellationToken cancellationToken = default) =>
        LinkError.Read(Connection, NotNull(link, nameof(link)), cancellationToken);

    private static string NotNull(string text, string parameter) => text ?? throw new ArgumentNullException(parameter);

    private async ValueTask Open(CallOrigin origin, CancellationToken cancellationToken)
    {
        try
        {
            await Ensure(origin, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (LocalFailure.IsHiddenStop(failure, Connection, cancellationToken))
        {
            throw origin.Canceled(DblinkOutcome.NotRun, failure, cancellationToken);
        }
        catch (Exception failure)
        {
            var explained = failure is PostgresException or InvalidOperationException ? LocalFailure.Explain(failure, origin) : null;
            await Repetition.Judge(explained ?? failure, Lease, TransactionOn(origin.Server) is not null, async: true).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
            throw;
        }
    }

    /// <summary>Asks the remote as well, for a link that the client remembers may be dead.</summary>
    private async ValueTask Ensure(CallOrigin origin, CancellationToken cancellationToken)
    {
        var isNew = Lease.Standing(origin) is null;
        var link = await Lease.Ensure(origin, Connection.CommandTimeout, cancellationToken).ConfigureAwait(false);
        if (isNew)
            return;
        switch (await LinkReset.FindHolder(Connection, link).ConfigureAwait(false))
        {
            case LinkHolder.Ours:
                return;
            case LinkHolder.OtherCode:
                Lease.Links.Remove(link.Name);
                break;
            default:
                await LinkRecovery.Close(Connection, link).ConfigureAwait(false);
                break;
        }

        await Lease.Ensure(origin, Connection.CommandTimeout, cancellationToken).ConfigureAwait(false);
    }
}
