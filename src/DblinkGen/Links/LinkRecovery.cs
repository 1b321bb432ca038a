using System.Data;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Closes links whose state is not known, before the connection goes back to the pool. Nothing here throws.</summary>
internal static class LinkRecovery
{
    /// <summary>
    /// Closes a link, which rolls back what the remote does for it. In an aborted local transaction nothing can run: the remote backend is ended from another
    /// connection, and the link is closed before its next use.
    /// </summary>
    /// <param name="connection">The local connection.</param>
    /// <param name="link">The link.</param>
    /// <param name="isAtWork">Whether the remote may still run a statement for it.</param>
    public static async ValueTask Close(NpgsqlConnection connection, Link link, bool isAtWork = false)
    {
        var holdsRemote = isAtWork || link.Owner is not null;
        link.StateUnknown = true;
        link.Owner = null;
        if (!connection.FullState.HasFlag(ConnectionState.Open))
            return;
        // Behind a pooler the name may lead to another client's link.
        if (await Disconnect(connection, link.Functions, link.Name, link.IsPooled ? link.Identity : null).ConfigureAwait(false))
            BackendLinks.Of(connection).Remove(link.Name);
        else if (holdsRemote)
            await RemoteStop.Run(connection, link).ConfigureAwait(false);
    }

    /// <summary>
    /// After the remote did not know a prepared statement of ours: leaves a link that knows its guards, or none of ours. What other code opened is not closed here: whether
    /// it may be is for the options to say when the link is opened.
    /// </summary>
    public static async ValueTask Relearn(NpgsqlConnection connection, Link link, TimeLimit limit)
    {
        switch (await LinkReset.Relearn(connection, link, limit).ConfigureAwait(false))
        {
            case LinkHolder.Ours:
                // What has dropped the statements, such as DISCARD ALL, has dropped more.
                BackendLinks.Of(connection).LoseState(link);
                break;
            case LinkHolder.OtherCode:
                BackendLinks.Of(connection).Remove(link.Name);
                break;
            case LinkHolder.Unclear:
                await Close(connection, link).ConfigureAwait(false);
                break;
        }
    }

    /// <summary>Returns whether the local server has closed what had the name; false as well where the session is not the one that has the identity.</summary>
    public static async ValueTask<bool> Disconnect(NpgsqlConnection connection, DblinkFunctions functions, string link, string? identity = null)
    {
        if (!connection.FullState.HasFlag(ConnectionState.Open))
            return false;
        using var limit = new CancellationTokenSource(CleanUp.CloseTime);
        const string name = "$2::pg_catalog.text";
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create(
                    $"SELECT CASE WHEN $1 OPERATOR(pg_catalog.=) '' OR {LinkIdentity.Matches} THEN " +
                    $"CASE WHEN {functions.AreOwn(DblinkFunctions.Disconnect, DblinkFunctions.GetConnections)} THEN " +
                    $"CASE WHEN {functions.IsOpen(name)} THEN {functions.Call(DblinkFunctions.Disconnect, name)} ELSE '' END ELSE '' END END",
                    identity ?? "", link),
            },
        };
        try
        {
            return await batch.ExecuteScalarAsync(limit.Token).ConfigureAwait(false) is string;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return false;
        }
    }
}
