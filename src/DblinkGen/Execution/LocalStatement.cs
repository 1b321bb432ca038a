using System.Globalization;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Execution;

/// <summary>
/// The texts that the local server runs for a remote statement, for one schema of the extension. All are constant, so that the local server can
/// keep them prepared. <c>$1</c> is the role that the link was opened for; arguments follow.
/// </summary>
internal sealed class LocalStatement
{
    public LocalStatement(DblinkStatement statement, string schema, bool prepared)
    {
        var dblink = SqlText.Identifier(schema);
        var link = SqlText.Literal(statement.Link);
        // NULL where the link is absent, or was opened for another role (SET ROLE): dblink's functions are STRICT, so that nothing runs then.
        var guardedLink = $"CASE WHEN current_user = $1 AND {link} = ANY ({dblink}.dblink_get_connections()) THEN {link} END";
        var columns = statement.Columns.Count == 0 ? "status text" : string.Join(", ", statement.Columns.Select(c => c.Definition));

        Name = "dblinkgen_" + Fingerprint(statement);
        if (prepared)
        {
            var execute = $"EXECUTE {Name}({string.Join(", ", statement.Parameters.Select((_, i) => Hole(i)))})";
            var prepare = $"PREPARE {Name}({string.Join(", ", statement.Parameters)}) AS {statement.RemoteText}";
            Send = SendText(Format(execute, statement));
            PrepareAndSend = SendText(Format($"{RemoteSql.EscapeTemplate(prepare)}; {execute}", statement));
        }
        else
        {
            Send = SendText(statement.Parameters.Count == 0
                ? SqlText.Literal(statement.RemoteText)
                : Format(statement.Sql.ToTemplate(statement.Parameters), statement));
        }

        Get = $"SELECT * FROM {dblink}.dblink_get_result({guardedLink}) AS t({columns})";
        GetStatus = $"SELECT * FROM {dblink}.dblink_get_result({guardedLink}) AS t(status text)";

        // The first dblink_is_busy may only read the farewell message of a dead link and the second sees its end; dblink_send_query then returns 0
        // and sends nothing.
        string SendText(string remoteText) =>
            $"SELECT CASE WHEN {dblink}.dblink_is_busy(l.name) + {dblink}.dblink_is_busy(l.name) = 0 " +
            $"THEN {dblink}.dblink_send_query(l.name, {remoteText}) ELSE - {dblink}.dblink_is_busy(l.name) END " +
            $"FROM (SELECT {guardedLink} OFFSET 0) AS l(name)";
    }

    /// <summary>The name of the remote prepared statement, where one is used; unique for text and types in any case.</summary>
    public string Name { get; }

    /// <summary>Sends the statement: 1 when sent, 0 when the link is dead, -1 when it is busy, NULL when there is none for the role.</summary>
    public string Send { get; }

    /// <summary>The same for the first time on a link, with the remote <c>PREPARE</c> in front: it adds a result without rows.</summary>
    public string? PrepareAndSend { get; }

    /// <summary>Gets the next result, with the declared columns.</summary>
    public string Get { get; }

    /// <summary>Gets the next result where that is a command tag.</summary>
    public string GetStatus { get; }

    private static string Hole(int index) => string.Create(CultureInfo.InvariantCulture, $"%{index + 1}$L");

    private static string Format(string template, DblinkStatement statement)
    {
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 2}"));
        return $"pg_catalog.format({SqlText.Literal(template)}, {string.Join(", ", arguments)})";
    }

    /// <summary>FNV-1a over text and types: the same statement has the same name in every process.</summary>
    private static string Fingerprint(DblinkStatement statement)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in string.Join(',', statement.Parameters) + '\n' + statement.RemoteText)
            hash = (hash ^ c) * 1099511628211UL;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
