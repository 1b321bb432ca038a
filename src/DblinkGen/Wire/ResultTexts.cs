using DblinkGen.Links;

namespace DblinkGen.Wire;

/// <summary>The statements of the local server that get the results of a message.</summary>
internal sealed class ResultTexts
{
    private const string StatusColumn = "status pg_catalog.text";
    private const string GuardColumn = "\"dblinkgen.guard\" pg_catalog.text";
    private const int MostLeft = 5;
    private const string EndColumn = "\"dblinkgen.end\" pg_catalog.text";

    private readonly DblinkFunctions _functions;
    private readonly string _link;

    /// <param name="columns">The columns of the result.</param>
    /// <param name="functions">The functions of the extension.</param>
    /// <param name="link">The SQL of the link's name, or NULL where it must not be used: dblink's functions are STRICT, so that nothing runs then.</param>
    public ResultTexts(ColumnList columns, DblinkFunctions functions, string link)
    {
        _functions = functions;
        _link = link;
        Get = Text("*", columns.Definitions);
        // Functions of ROWS FROM run one after the other: the last gets the end of the message, and no rows. It comes with the last result.
        GetLast = Last(columns.Names, Call(columns.Definitions));
        GetGuardedStatus = Last("status", Call(GuardColumn), Call(StatusColumn));
        GetStatus = Text("*", StatusColumn);
        Drain = Tolerant("pg_catalog.count(*)", columns.AsText);
        var alive = $"(SELECT CASE WHEN {IsOwn(LinkState.Functions)} THEN CASE WHEN {LinkState.IsUsable(functions, link)} THEN {link} END END)";
        DrainIfAlive = $"SELECT pg_catalog.count(*) FROM {functions.Call(DblinkFunctions.GetResultTolerant, alive + ", false")} AS t({columns.AsText}) " +
            $"WHERE {IsOwn(DblinkFunctions.GetResultTolerant)}";
        DrainStatus = Tolerant("pg_catalog.count(*)", StatusColumn);

        string Last(string names, params ReadOnlySpan<string> calls) =>
            $"SELECT {names} FROM ROWS FROM ({string.Join(", ", [.. calls, Call(EndColumn)])}) AS t WHERE {IsOwn(DblinkFunctions.GetResult)}";
    }

    /// <summary>Gets the next result, with the declared columns.</summary>
    public string Get { get; }

    /// <summary>Gets the last result, with the declared columns, and finds that it was the last.</summary>
    public string GetLast { get; }

    /// <summary>Gets the row of a guard and then a command tag, and finds that it was the last result.</summary>
    public string GetGuardedStatus { get; }

    /// <summary>Gets the next result where that is a command tag, or has one column.</summary>
    public string GetStatus { get; }

    /// <summary>Gets the next result and returns how many rows it had, whether or not it is an error.</summary>
    public string Drain { get; }

    /// <summary>The same, but gets nothing from a dead link, whose next result may have other columns, which is an error of the local server.</summary>
    public string DrainIfAlive { get; }

    /// <summary>The same as <see cref="Drain"/> where the result is a command tag, or the end.</summary>
    public string DrainStatus { get; }

    /// <summary>Returns the error message of the link, which is that of the last message. NULL where the link is dead or at work.</summary>
    public string Message =>
        $"SELECT CASE WHEN {IsOwn(LinkState.Functions)} THEN " +
        $"CASE WHEN {LinkState.IsUsable(_functions, _link)} THEN {_functions.Call(DblinkFunctions.ErrorMessage, _link)} END END";

    /// <summary>
    /// Gets what a cancelled <c>dblink()</c> has left on a link, which is the results of a check and of a PREPARE, an error and the end, and returns how many rows these had, and the
    /// error message of the link. NULL where rows that had arrived are left as well, for a link that still has some takes no other statement.
    /// </summary>
    public string Settle
    {
        get
        {
            var get = Tolerant("*", StatusColumn);
            var reuse = _functions.Call(DblinkFunctions.ExecTolerant, $"{_link}, 'SET dblinkgen.usable TO 0', false");
            var own = IsOwn(DblinkFunctions.ErrorMessage, DblinkFunctions.ExecTolerant);
            return $"SELECT CASE WHEN {own} AND d.message IS NOT NULL THEN CASE WHEN {reuse} OPERATOR(pg_catalog.=) 'SET' THEN d.results END END, d.message FROM (" +
                $"SELECT c.results, CASE WHEN {own} THEN {_functions.Call(DblinkFunctions.ErrorMessage, _link)} END AS message " +
                $"FROM (SELECT pg_catalog.count(*) AS results FROM ({string.Join(" UNION ALL ", Enumerable.Repeat(get, MostLeft))}) AS r OFFSET 0) AS c OFFSET 0) AS d";
        }
    }

    private string IsOwn(params ReadOnlySpan<string> functions) => _functions.AreOwn([.. functions, DblinkFunctions.GetConnections]);

    private string Call(string columns) => $"{_functions.Call(DblinkFunctions.GetResult, _link)} AS ({columns})";

    private string Text(string output, string columns) =>
        $"SELECT {output} FROM {_functions.Call(DblinkFunctions.GetResult, _link)} AS t({columns}) WHERE {IsOwn(DblinkFunctions.GetResult)}";

    private string Tolerant(string output, string columns) =>
        $"SELECT {output} FROM {_functions.Call(DblinkFunctions.GetResultTolerant, _link + ", false")} AS t({columns}) WHERE {IsOwn(DblinkFunctions.GetResultTolerant)}";
}
