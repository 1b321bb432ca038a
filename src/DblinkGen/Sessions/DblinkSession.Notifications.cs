using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;
using DblinkGen.Links;
using DblinkGen.Notifications;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    private static readonly TimeSpan s_defaultPollingInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Listens on a channel of the remote server until the enumeration ends. dblink delivers nothing by itself, so the local server is asked at each
    /// interval; the remote is sent nothing. Use a session of its own: the link is busy with nothing else meanwhile.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="channel">The channel, case-sensitive; 1 to 63 bytes in UTF-8.</param>
    /// <param name="pollingInterval">The longest that a notification waits; <see langword="null"/> for 250 milliseconds.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Ends the enumeration with <see cref="DblinkCanceledException"/>.</param>
    /// <exception cref="DblinkException">The link cannot be opened, or the link or the local connection broke (<see cref="DblinkErrorKind.LinkLost"/>); the channel's name
    /// is too long (<see cref="DblinkErrorKind.Refused"/>).</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-get-notify.html">dblink_get_notify</see>,
    /// <see href="https://www.postgresql.org/docs/current/sql-listen.html">LISTEN</see></remarks>
    public async IAsyncEnumerable<DblinkNotification> ListenAsync(
        string server, string channel, TimeSpan? pollingInterval = null, string? link = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(channel);
        var origin = new CallOrigin(server, link ?? server, "DblinkSession.Listen");
        TextRefusal.ThrowIfNoName(origin, "The channel's name", channel);
        await ExecuteAsync(server, $"LISTEN {PostgresIdentifier.Quote(channel)}", link, cancellationToken).ConfigureAwait(false);
        var listening = await Ensure(origin, cancellationToken).ConfigureAwait(false);
        var poll = new NotificationPoll(Connection, listening, origin);
        using var timer = new PeriodicTimer(pollingInterval ?? s_defaultPollingInterval);
        try
        {
            do
            {
                foreach (var notification in await Wait(poll.Run(cancellationToken), origin, cancellationToken).ConfigureAwait(false))
                    yield return notification;
            }
            while (await Wait(timer.WaitForNextTickAsync(cancellationToken).AsTask(), origin, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            // Not UNLISTEN: what has arrived already would wait on the link for the next listener.
            await LinkRecovery.Close(Connection, listening).ConfigureAwait(false);
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
