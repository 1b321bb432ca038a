using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Gives the remote session of a link the settings of a fresh one again. A failure of the remote is not one of the local transaction.</summary>
internal static class LinkReset
{
    private const string Failed = "ERROR";

    /// <summary>Removes what statements have left. Returns whether the link is as good as new; otherwise another has to be opened.</summary>
    public static async ValueTask<bool> Run(NpgsqlConnection connection, Link link, TimeLimit limit)
    {
        if (await FindHolder(connection, link).ConfigureAwait(false) == LinkHolder.OtherCode)
        {
            BackendLinks.Of(connection).Remove(link.Name);
            return false;
        }

        // Until all has succeeded. DISCARD ALL fails inside a transaction.
        link.StateUnknown = true;
        if (!await Exec(connection, link, "DISCARD ALL", limit).ConfigureAwait(false)
            || !await Exec(connection, link, link.Opening, limit).ConfigureAwait(false))
            return false;
        await Exec(connection, link, LinkSettings.ConnectionCheck, limit).ConfigureAwait(false);
        link.Known.Clear();
        link.ChangedBy = null;
        link.Listens = false;
        link.StateUnknown = false;
        return true;
    }

    /// <summary>
    /// After a statement that may have changed settings by which values travel: sets them again at once, in the same transaction, so that both are undone together.
    /// Never throws.
    /// </summary>
    public static async ValueTask<bool> AfterChange(NpgsqlConnection connection, Link link, SqlStatement statement, bool inTransaction)
    {
        var mark = inTransaction ? $"; {RemoteGuard.Mark}" : "";
        if (DropsPrepared(statement))
        {
            link.Known.Clear();
            // DISCARD ALL leaves nothing; DEALLOCATE ALL leaves settings.
            link.HasState &= statement.Verb != "DISCARD";
            return await TryExec(connection, link, link.Opening + mark).ConfigureAwait(false) && await CheckConnection().ConfigureAwait(false);
        }

        // A plain SET overrides SET LOCAL, whose value is gone with the transaction.
        return !statement.ChangesSettings
            || (await TryExec(connection, link, $"{LinkSettings.ClientEncoding(link.Encoding)}; {LinkSettings.Formats}{mark}").ConfigureAwait(false)
                && await CheckConnection().ConfigureAwait(false));

        // It may fail, which would abort a transaction, and is no fault of the link.
        async ValueTask<bool> CheckConnection()
        {
            if (!inTransaction)
                await TryExec(connection, link, LinkSettings.ConnectionCheck).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Frees a statement that the remote keeps prepared. Never throws.</summary>
    public static ValueTask<bool> Deallocate(NpgsqlConnection connection, Link link, string name) => TryExec(connection, link, "DEALLOCATE " + name);

    /// <summary>
    /// After the remote did not know a prepared statement of ours: asks whose session it is, and prepares nothing on that of other code. A session that has lost its
    /// statements may have lost its settings too.
    /// </summary>
    public static async ValueTask<LinkHolder> Relearn(NpgsqlConnection connection, Link link, TimeLimit limit)
    {
        link.Known.Clear();
        var again = link.Prepares ? "; DEALLOCATE ALL; " + link.Opening : "; " + link.Opening;
        return await Exec(connection, link, RemoteIdentity.Check(link.Condition) + again, limit).ConfigureAwait(false)
            ? LinkHolder.Ours
            : await WhoRefused(connection, link, limit).ConfigureAwait(false);
    }

    /// <summary>Whether the remote session is the link's, and nothing such as DISCARD ALL has removed what was left on it. Never throws.</summary>
    /// <remarks>What drops prepared statements drops the rest: one is freed and prepared again. Where nothing is prepared, only another session is found.</remarks>
    public static ValueTask<bool> HasItsState(NpgsqlConnection connection, Link link) => TryExec(
        connection, link, $"{RemoteIdentity.Check(link.Condition)}; {(link.Prepares ? RemoteGuard.Renew(link.Prefix) : "SET dblinkgen.usable TO 0")}");

    /// <summary>Finds who has the link inside a transaction of the caller's, where nothing is set again. Never throws.</summary>
    public static async ValueTask<LinkHolder> FindHolder(NpgsqlConnection connection, Link link)
    {
        using var limit = new TimeLimit(CleanUp.StopTime);
        try
        {
            // A text for dblink_exec must not end with rows.
            return await Exec(connection, link, RemoteIdentity.Check(link.Condition) + "; SET dblinkgen.usable TO 0", limit).ConfigureAwait(false)
                ? LinkHolder.Ours
                : await WhoRefused(connection, link, limit).ConfigureAwait(false);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return LinkHolder.Unclear;
        }
    }

    private static async ValueTask<LinkHolder> WhoRefused(NpgsqlConnection connection, Link link, TimeLimit limit)
    {
        var functions = link.Functions;
        using var batch = new NpgsqlBatch(connection)
        {
            Timeout = limit.LastTimeout,
            BatchCommands =
            {
                LocalCommand.Create(
                    $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.ErrorMessage, DblinkFunctions.GetConnections)} AND {LinkIdentity.Matches} THEN " +
                    $"CASE WHEN {functions.IsOpen("$2")} THEN {functions.Call(DblinkFunctions.ErrorMessage, "$2")} END END",
                    link.Identity, link.Name),
            },
        };
        var reader = await batch.ExecuteReaderAsync(limit.Token).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        return await reader.ReadAsync(limit.Token).ConfigureAwait(false) && !reader.IsDBNull(0)
            && ServerText.Read(reader, 0).Contains(RemoteIdentity.Refusal, StringComparison.Ordinal) ? LinkHolder.OtherCode : LinkHolder.Unclear;
    }

    private static bool DropsPrepared(SqlStatement statement) => statement.Verb switch
    {
        "DISCARD" => statement.Tokens.IsWord(statement.VerbIndex + 1, "ALL"),
        "DEALLOCATE" => statement.Tokens.IsWord(statement.VerbIndex + (statement.Tokens.IsWord(statement.VerbIndex + 1, "PREPARE") ? 2 : 1), "ALL"),
        _ => false,
    };

    private static async ValueTask<bool> TryExec(NpgsqlConnection connection, Link link, string sql)
    {
        using var limit = new TimeLimit(CleanUp.StopTime);
        try
        {
            return await Exec(connection, link, sql, limit).ConfigureAwait(false);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return false;
        }
    }

    private static async ValueTask<bool> Exec(NpgsqlConnection connection, Link link, string sql, TimeLimit limit)
    {
        var functions = link.Functions;
        using var batch = new NpgsqlBatch(connection)
        {
            Timeout = limit.LastTimeout,
            BatchCommands =
            {
                LocalCommand.Create(
                    $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.ExecTolerant, DblinkFunctions.GetConnections)} AND {LinkIdentity.Matches} THEN " +
                    $"CASE WHEN {functions.IsOpen("$2")} THEN {functions.Call(DblinkFunctions.ExecTolerant, "$2, $3, false")} OPERATOR(pg_catalog.<>) '{Failed}' END END",
                    link.Identity, link.Name, sql),
            },
        };
        return await batch.ExecuteScalarAsync(limit.Token).ConfigureAwait(false) is true;
    }
}
