using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Generator.Postgres;
using DblinkGen.Links;
using DblinkGen.Notifications;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    private static readonly TimeSpan s_defaultPollingInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_shortestPollingInterval = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_longestPollingInterval = TimeSpan.FromDays(1);

    /// <summary>
    /// Listens on a channel of the remote server until the enumeration ends. dblink delivers nothing by itself, so at each interval the remote is asked whether the link
    /// still listens, and the local server for what has arrived. Use a session of its own, or a link of its own.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="channel">The channel, case-sensitive; 1 to 63 bytes in UTF-8.</param>
    /// <param name="pollingInterval">The longest that a notification waits; 1 millisecond to 1 day; <see langword="null"/> for 250 milliseconds.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Ends the enumeration with <see cref="DblinkCanceledException"/>.</param>
    /// <exception cref="DblinkException">The link cannot be opened, or the link or the local connection broke (<see cref="DblinkErrorKind.LinkLost"/>); the channel's name
    /// is too long, another enumeration reads the notifications of the link, or the session is inside a remote transaction on the server (<see cref="DblinkErrorKind.Refused"/>). After a <c>LinkLost</c> notifications may be lost:
    /// listen again, and read what they announce.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is shorter than a millisecond or longer than a day.</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-get-notify.html">dblink_get_notify</see>,
    /// <see href="https://www.postgresql.org/docs/current/sql-listen.html">LISTEN</see></remarks>
    public async IAsyncEnumerable<DblinkNotification> ListenAsync(
        string server, string channel, TimeSpan? pollingInterval = null, string? link = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(channel);
        var interval = pollingInterval ?? s_defaultPollingInterval;
        if (interval < s_shortestPollingInterval || interval > s_longestPollingInterval)
            throw new ArgumentOutOfRangeException(nameof(pollingInterval), interval, "The remote is asked at an interval of 1 millisecond to 1 day.");
        var origin = new CallOrigin(server, link ?? server, "DblinkSession.Listen");
        TextRefusal.ThrowIfNoName(origin, "The channel's name", channel);
        var listening = await Listen(origin, channel, cancellationToken).ConfigureAwait(false);
        var check = new ListeningCheck(this, listening, channel, origin);
        var poll = new NotificationPoll(Connection, listening, origin);
        using var timer = new PeriodicTimer(interval);
        try
        {
            do
            {
                await check.Run(cancellationToken).ConfigureAwait(false);
                foreach (var notification in await Wait(poll.Run(cancellationToken), origin, cancellationToken).ConfigureAwait(false))
                    yield return notification;
            }
            while (await Wait(timer.WaitForNextTickAsync(cancellationToken).AsTask(), origin, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            // What has arrived already would wait on the link for the next listener, so it is closed. One that was replaced is closed already.
            listening.Listens = false;
            if (listening is { Owner: DblinkTransaction, StateUnknown: false })
                listening.ClosesWithTransaction = true;
            else if (!listening.StateUnknown)
                await Unlisten(listening, origin, channel, poll).ConfigureAwait(false);
        }
    }

    private async ValueTask<Link> Listen(CallOrigin origin, string channel, CancellationToken cancellationToken)
    {
        if (TransactionOn(origin.Server) is not null)
            throw TransactionFailure.CannotListen(origin);
        if (Connection.FullState.HasFlag(System.Data.ConnectionState.Open) && Lease.Links.TryGet(origin.Link, out var taken) && taken is { Listens: true, StateUnknown: false })
            throw origin.Exception(
                DblinkErrorKind.Refused,
                $"The notifications of the link \"{ServerText.Name(origin.Link)}\" are read by another enumeration; nothing was sent.",
                "Give each its own session or link.");
        var hadState = Lease.Links.TryGet(origin.Link, out var before) && before.HasState;
        var listen = RemoteCall.Of(this, RawCommand.Create(origin.Server, origin.Link, $"LISTEN {PostgresIdentifier.Quote(channel)}", origin.Method!), [], async: true);
        await CommandRun.Tag(listen, cancellationToken).ConfigureAwait(false);
        listen.Link!.Listens = true;
        listen.Link.HasState = hadState && ReferenceEquals(listen.Link, before);
        return listen.Link;
    }

    /// <summary>Other code's connection of the name is left to the next call, for which the options say what becomes of it.</summary>
    private async ValueTask Unlisten(Link listening, CallOrigin origin, string channel, NotificationPoll poll)
    {
        // The link is kept for what the session has left on it.
        if (listening.HasState && await TryUnlisten(origin, channel, poll).ConfigureAwait(false))
            return;
        if (Options.UnknownLinks == UnknownLinkPolicy.Refuse && await LinkReset.FindHolder(Connection, listening).ConfigureAwait(false) == LinkHolder.OtherCode)
            BackendLinks.Of(Connection).Remove(listening.Name);
        else
            await LinkRecovery.Close(Connection, listening).ConfigureAwait(false);
    }

    private async ValueTask<bool> TryUnlisten(CallOrigin origin, string channel, NotificationPoll poll)
    {
        try
        {
            var unlisten = RemoteCall.Of(this, RawCommand.Create(origin.Server, origin.Link, $"UNLISTEN {PostgresIdentifier.Quote(channel)}", origin.Method!), [], async: true);
            using var limit = new CancellationTokenSource(CleanUp.StopTime);
            await CommandRun.Tag(unlisten, limit.Token).ConfigureAwait(false);
            await poll.Run(limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is DblinkException or DblinkCanceledException || CleanUp.IsExpected(failure))
        {
            return false;
        }
    }

    private static async Task<T> Wait<T>(Task<T> task, CallOrigin origin, CancellationToken cancellationToken)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (canceled is not DblinkCanceledException)
        {
            throw origin.Canceled(DblinkOutcome.NotRun, canceled, cancellationToken);
        }
    }
}
