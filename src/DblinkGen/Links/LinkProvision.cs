using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Gives a call its link where a look-up is not enough: opens one, resets one that somebody else has changed, and closes those that are too many.</summary>
internal static class LinkProvision
{
    /// <param name="lease">The local connection.</param>
    /// <param name="known">The link as the client remembers it, if it has the right target and settings.</param>
    /// <param name="origin">The call.</param>
    /// <param name="needed">The names of all links of the call, which are not closed for this one; <see langword="null"/> where it needs no other.</param>
    /// <param name="timeoutSeconds">How long it may take; 0 for any time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask<Link> Find(
        LocalLease lease, Link? known, CallOrigin origin, IReadOnlySet<string>? needed, int timeoutSeconds, CancellationToken cancellationToken)
    {
        var links = lease.Links;
        if (links.TryGet(origin.Link, out var taken) && taken is { Owner: { } owner, StateUnknown: false })
            throw owner is DblinkTransaction ? TransactionFailure.LinkTaken(origin) : TransactionFailure.LinkStreams(origin);
        var options = lease.Options;
        if (options.LinkIdleLifetime is { } lifetime)
            await Close(links.IdleSince(Environment.TickCount64 - (long)lifetime.TotalMilliseconds, origin.Link, needed)).ConfigureAwait(false);

        if (lease.TakeLostState(origin.Link))
            throw LinkFailure.StateLost(origin);
        var link = known is { StateUnknown: false } && await IsReady(lease, known, origin, timeoutSeconds, cancellationToken).ConfigureAwait(false) ? known : null;
        if (link is null)
        {
            // The new one takes the place of one of the same name.
            if (options.MaxLinksPerBackend is { } most)
                await Close(links.Beyond(links.TryGet(origin.Link, out _) ? most : most - 1, needed)).ConfigureAwait(false);
            link = await LinkOpener.Open(lease.Connection, options, origin, timeoutSeconds, cancellationToken).ConfigureAwait(false);
        }

        link.LastUse = Environment.TickCount64;
        if (options.ResetLinks)
            link.ChangedBy = lease.Holder;
        return link;

        async ValueTask Close(List<Link> unused)
        {
            foreach (var one in unused)
                await LinkRecovery.Close(lease.Connection, one).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// After the remote did not know a prepared statement of ours: leaves a link that knows its guards, or none of ours. What other code opened is not closed here: whether
    /// it may be is for the options to say when the link is opened.
    /// </summary>
    /// <param name="connection">The local connection.</param>
    /// <param name="link">The link.</param>
    /// <param name="origin">The call.</param>
    /// <param name="timeoutSeconds">How long it may take; 0 for any time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask Relearn(
        NpgsqlConnection connection, Link link, CallOrigin origin, int timeoutSeconds, CancellationToken cancellationToken)
    {
        using var limit = new TimeLimit(timeoutSeconds, cancellationToken);
        try
        {
            await LinkRecovery.Relearn(connection, link, limit).ConfigureAwait(false);
        }
        catch (Exception failure) when (OpeningFailure.Explain(failure, origin, connection, limit) is { } explained)
        {
            link.StateUnknown = true;
            throw explained;
        }
    }

    private static async ValueTask<bool> IsReady(LocalLease lease, Link link, CallOrigin origin, int timeoutSeconds, CancellationToken cancellationToken)
    {
        if (link.ChangedBy is null || link.ChangedBy == lease.Holder)
            return true;
        lease.Links.LoseState(link);
        using var limit = new TimeLimit(timeoutSeconds, cancellationToken);
        try
        {
            return await LinkReset.Run(lease.Connection, link, limit).ConfigureAwait(false);
        }
        catch (Exception failure) when (OpeningFailure.Explain(failure, origin, lease.Connection, limit) is { } explained)
        {
            throw explained;
        }
    }
}
