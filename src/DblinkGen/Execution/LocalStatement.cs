using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Execution;

/// <summary>
/// The texts that the local server runs for a remote statement, for one schema of the extension. All are constant, so that the local server can
/// keep them prepared. <c>$1</c> is the role that the link was opened for; arguments follow.
/// </summary>
internal sealed class LocalStatement
{
    private const string StatusColumn = "status text";
    private const string EndColumn = "\"dblinkgen.end\" text";
    private const string Usable = "dblinkgen.usable";

    private readonly string _dblink;
    private readonly string _link;
    private readonly string _isOpen;
    private readonly string _ifOpen;
    private readonly string _columns;

    public LocalStatement(DblinkStatement statement, string schema, string linkName, bool prepared, bool inTransaction, bool collects)
    {
        _dblink = PostgresIdentifier.Quote(schema);
        _link = PostgresIdentifier.Literal(linkName);
        _isOpen = $"{_link} = ANY ({_dblink}.dblink_get_connections())";
        // NULL where the link is absent: dblink's functions are STRICT, so that nothing runs then.
        _ifOpen = $"CASE WHEN {_isOpen} THEN {_link} END";
        Name = "dblinkgen_" + StatementName.Fingerprint(statement);
        _columns = statement.Columns.Count == 0 ? StatusColumn : string.Join(", ", statement.Columns.Select(c => c.LocalDefinition));
        Get = GetText("*", _columns, failOnError: true);
        // Functions of ROWS FROM run one after the other: the second gets the end of the message, and no rows. It comes with the last result.
        GetLast = $"SELECT {OutputNames(statement)} FROM ROWS FROM ({GetCall(_columns)}, {GetCall(EndColumn)}) AS t";
        GetStatus = GetText("*", StatusColumn, failOnError: true);
        Drain = GetText("count(*)", _columns, failOnError: false);
        DrainStatus = GetText("count(*)", StatusColumn, failOnError: false);

        if (statement.HasCursor)
        {
            Cursor = new(statement, inTransaction, SendText);
            Run = FirstRun = Cursor.Open;
        }
        else if (prepared)
        {
            var execute = $"EXECUTE {Name}({string.Join(", ", statement.Parameters.Select((_, i) => Hole(i)))})";
            var prepare = $"PREPARE {Name}({string.Join(", ", statement.Parameters)}) AS {statement.RemoteText}";
            var first = RemoteText.Format($"{RemoteSql.EscapeTemplate(prepare)}; {execute}", statement);
            Run = Whole(RemoteText.Format(execute, statement), collects);
            FirstRun = collects ? Collected(first) : new(SendText(first), ExchangeStep.Send, ExchangeStep.Status, ExchangeStep.LastRows);
        }
        else
        {
            Run = FirstRun = Whole(RemoteText.Inline(statement), collects);
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

    /// <summary>
    /// Takes what a cancelled statement has left off a link, which is the status of a PREPARE, an error and the end, and tells how many rows these had. NULL where
    /// rows that had arrived are left as well, for a link that still has some takes no other statement.
    /// </summary>
    public string Settle
    {
        get
        {
            var get = GetText("*", StatusColumn, failOnError: false);
            return $"SELECT CASE {_dblink}.dblink_exec({_ifOpen}, 'SET {Usable} TO 0', false) WHEN 'SET' THEN d.rows END " +
                $"FROM (SELECT count(*) FROM ({get} UNION ALL {get} UNION ALL {get}) AS r OFFSET 0) AS d(rows)";
        }
    }

    private static string Hole(int index) => string.Create(CultureInfo.InvariantCulture, $"%{index + 1}$L");

    private LocalScript Whole(string remoteText, bool collects) =>
        collects ? Collected(remoteText) : new(SendText(remoteText), ExchangeStep.Send, ExchangeStep.LastRows);

    /// <summary>
    /// <c>dblink()</c> reads row by row into a tuplestore, which spills to disk, where <c>dblink_get_result()</c> holds the result in memory first. A setting
    /// carries from the check to it whether it may run.
    /// </summary>
    private LocalScript Collected(string remoteText) => new(CheckText(), ExchangeStep.Check, ExchangeStep.Collect)
    {
        Collect = $"SELECT * FROM {_dblink}.dblink(CASE WHEN current_user = $1 AND pg_catalog.current_setting('{Usable}') = '1' THEN {_link} END, {remoteText}) " +
            $"AS t({_columns})",
    };

    private static string OutputNames(DblinkStatement statement) =>
        statement.Columns.Count == 0 ? "status" : string.Join(", ", statement.Columns.Select(c => PostgresIdentifier.Quote(c.Name)));

    private string GetText(string output, string columns, bool failOnError) =>
        $"SELECT {output} FROM {_dblink}.dblink_get_result({_ifOpen}{(failOnError ? "" : ", false")}) AS t({columns})";

    private string GetCall(string columns) => $"{_dblink}.dblink_get_result({_ifOpen}) AS ({columns})";

    // The role as of SendText. What is set is what is answered; NULL is set as an empty text.
    private string CheckText() =>
        $"SELECT nullif(pg_catalog.set_config('{Usable}', (CASE WHEN current_user = $1 AND {_isOpen} " +
        $"THEN coalesce(({LinkState.IsUsable(_dblink, _link)})::int4, -1) END)::text, false), '')::int4";

    // Another role than the link was opened for (SET ROLE) must not use it. The first dblink_is_busy may only read the farewell message of a dead link
    // and the second sees its end; dblink_send_query then returns 0 and sends nothing.
    private string SendText(string remoteText) =>
        $"SELECT CASE WHEN current_user = $1 AND {_isOpen} " +
        $"THEN CASE WHEN {_dblink}.dblink_is_busy({_link}) + {_dblink}.dblink_is_busy({_link}) = 0 " +
        $"THEN {_dblink}.dblink_send_query({_link}, {remoteText}) ELSE -1 END END";
}
