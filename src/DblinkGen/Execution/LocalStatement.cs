using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>
/// The texts that the local server runs for a remote statement, for one schema of the extension. All are constant, so that the local server can
/// keep them prepared. <c>$1</c> is the role that the link was opened for; arguments follow.
/// </summary>
internal sealed class LocalStatement
{
    private const string StatusColumn = "status text";

    private readonly string _dblink;
    private readonly string _link;
    private readonly string _isOpen;

    public LocalStatement(DblinkStatement statement, string schema, string linkName, bool prepared, bool inTransaction)
    {
        _dblink = PostgresIdentifier.Quote(schema);
        _link = PostgresIdentifier.Literal(linkName);
        _isOpen = $"{_link} = ANY ({_dblink}.dblink_get_connections())";
        Name = "dblinkgen_" + StatementName.Fingerprint(statement);
        var columns = statement.Columns.Count == 0 ? StatusColumn : string.Join(", ", statement.Columns.Select(c => c.LocalDefinition));
        Get = GetText("*", columns, failOnError: true);
        // The second finds the end of the results, and has no rows.
        GetLast = $"{Get} UNION ALL {Get}";
        GetStatus = GetText("*", StatusColumn, failOnError: true);
        Drain = GetText("count(*)", columns, failOnError: false);
        DrainStatus = GetText("count(*)", StatusColumn, failOnError: false);

        if (statement.FetchSize > 0)
        {
            Cursor = new(statement, inTransaction, SendText);
            Run = FirstRun = Cursor.Open;
        }
        else if (prepared)
        {
            var execute = $"EXECUTE {Name}({string.Join(", ", statement.Parameters.Select((_, i) => Hole(i)))})";
            var prepare = $"PREPARE {Name}({string.Join(", ", statement.Parameters)}) AS {statement.RemoteText}";
            Run = OneResult(RemoteText.Format(execute, statement));
            FirstRun = new(
                SendText(RemoteText.Format($"{RemoteSql.EscapeTemplate(prepare)}; {execute}", statement)),
                ExchangeStep.Send, ExchangeStep.Status, ExchangeStep.LastRows);
        }
        else
        {
            Run = FirstRun = OneResult(RemoteText.Inline(statement));
        }
    }

    /// <summary>The name of the remote prepared statement, where one is used; unique for text and types in any case.</summary>
    public string Name { get; }

    /// <summary>For the first run on a link: with the remote <c>PREPARE</c> in front, where one is used.</summary>
    public LocalScript FirstRun { get; }

    public LocalScript Run { get; }

    /// <summary>How to go on, for statements with a fetch size.</summary>
    public RemoteCursor? Cursor { get; }

    /// <summary>Gets the next result, with the declared columns.</summary>
    public string Get { get; }

    /// <summary>Gets the last result, with the declared columns, and finds that it was the last.</summary>
    public string GetLast { get; }

    /// <summary>Gets the next result where that is a command tag.</summary>
    public string GetStatus { get; }

    /// <summary>Gets the next result and tells how many rows it had, whether or not it is an error.</summary>
    public string Drain { get; }

    /// <summary>The same where the result is a command tag, or the end.</summary>
    public string DrainStatus { get; }

    private static string Hole(int index) => string.Create(CultureInfo.InvariantCulture, $"%{index + 1}$L");

    private LocalScript OneResult(string remoteText) => new(SendText(remoteText), ExchangeStep.Send, ExchangeStep.LastRows);

    // NULL where the link is absent: dblink's functions are STRICT, so that nothing runs then.
    private string GetText(string output, string columns, bool failOnError) =>
        $"SELECT {output} FROM {_dblink}.dblink_get_result(CASE WHEN {_isOpen} THEN {_link} END{(failOnError ? "" : ", false")}) AS t({columns})";

    // Another role than the link was opened for (SET ROLE) must not use it. The first dblink_is_busy may only read the farewell message of a dead link
    // and the second sees its end; dblink_send_query then returns 0 and sends nothing.
    private string SendText(string remoteText) =>
        $"SELECT CASE WHEN current_user = $1 AND {_isOpen} " +
        $"THEN CASE WHEN {_dblink}.dblink_is_busy({_link}) + {_dblink}.dblink_is_busy({_link}) = 0 " +
        $"THEN {_dblink}.dblink_send_query({_link}, {remoteText}) ELSE -1 END END";
}
