using DblinkGen.Errors;
using DblinkGen.Links;

namespace DblinkGen.FanOut;

/// <content>How the servers get the statement.</content>
internal sealed partial class FanOutCall
{
    /// <summary>The links that stand get it first, in one round trip, so that their servers work while the others are opened.</summary>
    private async ValueTask Send(CancellationToken cancellationToken)
    {
        var standing = new List<FanOutLane>();
        foreach (var lane in Lanes)
        {
            if (StandingLink(lane) is not { } link)
                continue;
            Use(lane, link);
            standing.Add(lane);
        }

        if (standing.Count > 0)
            await _exchange.Send(standing, _arguments, cancellationToken).ConfigureAwait(false);
        foreach (var lane in standing.Where(l => !l.IsAtWork))
        {
            lane.Disown();
            BackendLinks.Of(Connection).Remove(lane.Link.Name);
        }

        foreach (var lane in Lanes.Where(l => !l.IsAtWork))
            await TrySendAlone(lane, cancellationToken).ConfigureAwait(false);
    }

    private void Use(FanOutLane lane, Link link)
    {
        lane.Use(link);
        if (lane.Statement.ChangesSession)
            link.ChangedBy = _lease.Holder;
    }

    private Link? StandingLink(FanOutLane lane) => lane.Transaction is not { Link: var link } ? _lease.Standing(lane.Statement.Origin)
        : link is { StateUnknown: false } ? link
        : null;

    private async ValueTask TrySendAlone(FanOutLane lane, CancellationToken cancellationToken)
    {
        _served = lane;
        try
        {
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
        if (lane.Transaction is { } transaction)
        {
            transaction.Link?.StateUnknown = true;
            throw TransactionFailure.Lost(lane.Statement);
        }

        Use(lane, await _lease.Ensure(lane.Statement.Origin, _exchange.TimeoutSeconds, cancellationToken).ConfigureAwait(false));
        var outcome = await _exchange.Send([lane], _arguments, cancellationToken).ConfigureAwait(false);
        if (lane.IsAtWork)
            return;
        lane.Disown();
        BackendLinks.Of(Connection).Remove(lane.Link.Name);
        throw StatementFailure.NotSent(lane.Statement, outcome);
    }

    /// <summary>
    /// The remote has run nothing, for it does not know the prepared statement: DEALLOCATE, DISCARD, or a pooler in front of it.
    /// </summary>
    private async ValueTask PrepareAnew(FanOutLane lane, CancellationToken cancellationToken)
    {
        lane.IsPreparedAnew = true;
        await LaneStop.Drain(Connection, lane).ConfigureAwait(false);
        lane.Link.Known.Remove(lane.Local.Fingerprint);
        await TrySendAlone(lane, cancellationToken).ConfigureAwait(false);
    }
}
