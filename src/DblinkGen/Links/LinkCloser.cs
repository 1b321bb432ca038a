using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Closes links by name.</summary>
internal static class LinkCloser
{
    private const string NotOpen = "";

    /// <summary>Returns whether there was such a link.</summary>
    /// <exception cref="DblinkException">The link is inside a remote transaction of another session, or a stream is open on it.</exception>
    public static ValueTask<bool> Close(DblinkSession session, string name, bool async, CancellationToken cancellationToken)
    {
        var connection = session.Connection;
        var origin = new CallOrigin(null!, name, "DblinkSession.Disconnect");
        TextRefusal.ThrowIfUnstorable(origin, "The link's name", name);
        var isOpen = connection.FullState.HasFlag(System.Data.ConnectionState.Open);
        if (isOpen && BackendLinks.Of(connection).TryGet(name, out var link) && link is { Owner: { } owner, StateUnknown: false } && !session.Began(owner))
            throw owner is DblinkTransaction ? TransactionFailure.LinkTaken(origin) : TransactionFailure.LinkStreams(origin);
        return LocalAnswer.Of(
            connection, origin, functions => functions is null ? new(false) : Close(session, functions, name, origin, async, cancellationToken), async, cancellationToken);
    }

    private static async ValueTask<bool> Close(
        DblinkSession session, DblinkFunctions functions, string name, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        var wasOpen = await Close(session.Connection, functions, name, origin, async, cancellationToken).ConfigureAwait(false);
        // Who closes a link gives up what he has left on it.
        session.Lease.TakeLostState(name);
        return wasOpen;
    }

    internal static async ValueTask<bool> Close(
        NpgsqlConnection connection, DblinkFunctions functions, string name, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        const string link = "$1::pg_catalog.text";
        var sql = $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.GetConnections, DblinkFunctions.Disconnect)} THEN " +
            $"CASE WHEN {functions.IsOpen(link)} THEN {functions.Call(DblinkFunctions.Disconnect, link)} ELSE '{NotOpen}' END END";
        var answer = await LocalAnswer.Scalar(connection, origin, sql, name, async, cancellationToken).ConfigureAwait(false);
        BackendLinks.Of(connection).Remove(name);
        return answer != NotOpen;
    }
}
