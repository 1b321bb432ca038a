using DblinkGen.Errors;
using DblinkGen.Links;

namespace DblinkGen.FanOut;

/// <content>How the servers get the statement.</content>
internal sealed partial class FanOutCall
{
    /// <summary>
    /// All links are opened before anything is sent, in one round trip: while one is being opened, a statement on another could not be stopped.
    /// </summary>
    private async ValueTask Send(CancellationToken cancellationToken)
    {
        LinkLimit.ThrowIfBeyond(_lease.Options, _links, _served.Statement.Method);
        var open = new List<FanOutLane>();
        foreach (var lane in Lanes)
        {
            if (await TryOpen(lane, cancellationToken).ConfigureAwait(false))
                open.Add(lane);
        }

        await CheckState(open, cancellationToken).ConfigureAwait(false);
        if (open.Count > 0)
            await _exchange.Send(open, _arguments, cancellationToken).ConfigureAwait(false);
        foreach (var lane in open.Where(l => !l.IsAtWork))
            BackendLinks.Of(Connection).Drop(lane.Link);
        // Those that did not take it: a second turn meets a link that was opened a moment ago.
        foreach (var lane in open.Where(l => !l.IsAtWork))
            await TrySendAlone(lane, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// What the caller has left on a remote session may be lost with its link. That is found before the other servers get the statement; links without such state cost
    /// no round trip.
    /// </summary>
    private async ValueTask CheckState(List<FanOutLane> open, CancellationToken cancellationToken)
    {
        var changed = open.FindAll(l => l.Link.HasState);
        if (changed.Count == 0)
            return;
        _served = changed[0];
        var unusable = await LinkCheck.FindUnusable(Connection, [.. changed.Select(l => l.Link)], _async, cancellationToken).ConfigureAwait(false);
        foreach (var lane in changed)
        {
            _served = lane;
            // In a remote transaction the state is lost with that, which its guard tells.
            if (!unusable.Contains(lane.Link) && (lane.Transaction is not null || await LinkReset.HasItsState(Connection, lane.Link).ConfigureAwait(false)))
                continue;
            BackendLinks.Of(Connection).Drop(lane.Link);
            if (!await TryOpen(lane, cancellationToken).ConfigureAwait(false))
                open.Remove(lane);
        }
    }

    private async ValueTask<bool> TryOpen(FanOutLane lane, CancellationToken cancellationToken)
    {
        _served = lane;
        try
        {
            Use(lane, await FindLink(lane, cancellationToken).ConfigureAwait(false));
            return true;
        }
        catch (Exception failure)
        {
            if (!await Absorb(failure).ConfigureAwait(false))
                throw;
            return false;
        }
    }

    private ValueTask<Link> FindLink(FanOutLane lane, CancellationToken cancellationToken) =>
        _lease.Ensure(lane.Transaction, lane.Statement.Origin, _exchange.TimeoutSeconds, cancellationToken, _links);

    private void Use(FanOutLane lane, Link link)
    {
        lane.Use(link);
        if (lane.Statement.ChangesSession)
            link.ChangedBy = _lease.Holder;
    }

    private async ValueTask TrySendAlone(FanOutLane lane, CancellationToken cancellationToken, bool relearns = false)
    {
        _served = lane;
        try
        {
            if (relearns && !lane.Link.StateUnknown)
                await LinkProvision.Relearn(Connection, lane.Link, lane.Statement.Origin, _exchange.TimeoutSeconds, cancellationToken).ConfigureAwait(false);
            await SendAlone(lane, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (!await Absorb(failure).ConfigureAwait(false))
                throw;
        }
    }

    /// <summary>To a link that was opened a moment ago, but never in the middle of a remote transaction.</summary>
    private async ValueTask SendAlone(FanOutLane lane, CancellationToken cancellationToken)
    {
        Use(lane, await FindLink(lane, cancellationToken).ConfigureAwait(false));
        var outcome = await _exchange.Send([lane], _arguments, cancellationToken).ConfigureAwait(false);
        if (lane.IsAtWork)
            return;
        BackendLinks.Of(Connection).Drop(lane.Link);
        throw StatementFailure.NotSent(lane.Statement, lane.Link, outcome, lane.Transaction is not null);
    }

    /// <summary>
    /// The remote has run nothing, for it does not know the prepared statement: DEALLOCATE, DISCARD, a pooler in front of it, or another link of the name.
    /// </summary>
    private async ValueTask PrepareAnew(FanOutLane lane, CancellationToken cancellationToken)
    {
        lane.IsPreparedAnew = true;
        await LaneStop.Drain(Connection, lane).ConfigureAwait(false);
        lane.Disown();
        lane.Refuse();
        await TrySendAlone(lane, cancellationToken, relearns: true).ConfigureAwait(false);
    }
}
