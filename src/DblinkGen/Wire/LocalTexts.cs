using DblinkGen.Links;

namespace DblinkGen.Wire;

/// <summary>
/// The statements of the local server that send messages and get results. All methods and links share them, so that the local server keeps each prepared once for a
/// connection: the link, the text and the arguments are parameters, and a result is got by the number of its columns.
/// </summary>
/// <remarks>In all of them the identity of the link (<see cref="LinkIdentity"/>) is <c>$1</c> and its name <c>$2</c>, where they are asked for.</remarks>
internal sealed class LocalTexts
{
    private const string Link = "$2::pg_catalog.text";
    private const string Usable = "dblinkgen.usable";

    // Set for the local transaction when a cursor is opened: where it still holds at the next message, the caller has a transaction open.
    private const string SetMark = ", pg_catalog.set_config('dblinkgen.stream', 'on', true)";
    private const string HasMark = ", pg_catalog.current_setting('dblinkgen.stream', true) OPERATOR(pg_catalog.=) 'on'";

    private static readonly BoundedCache<string, LocalTexts> s_known = new(StringComparer.Ordinal);

    private readonly DblinkFunctions _functions;
    private readonly BoundedCache<ColumnList, ResultTexts> _here = new();
    private readonly BoundedCache<ColumnList, ResultTexts> _later = new();
    private readonly BoundedCache<ColumnList, string> _collect = new();

    private LocalTexts(DblinkFunctions functions)
    {
        _functions = functions;
        // The first dblink_is_busy may only read the farewell message of a dead link and the second sees its end; dblink_send_query then returns 0 and sends nothing.
        Send = $"SELECT CASE WHEN {IsOwn(DblinkFunctions.SendQuery, DblinkFunctions.IsBusy)} AND {LinkIdentity.Matches} " +
            $"THEN CASE WHEN {functions.IsOpen(Link)} THEN CASE WHEN {LinkState.IsFree(functions, Link)} " +
            $"THEN {functions.Call(DblinkFunctions.SendQuery, $"{Link}, {Format("$3", "$4")}")} ELSE '-1'::pg_catalog.int4 END END END";
        // What is set is also the answer; NULL is set as an empty text.
        Check = $"SELECT CASE WHEN s.answer OPERATOR(pg_catalog.<>) '' THEN s.answer::pg_catalog.int4 END FROM (SELECT pg_catalog.set_config('{Usable}', " +
            $"(CASE WHEN {IsOwn(LinkState.Functions)} AND {LinkIdentity.Matches} THEN CASE WHEN {functions.IsOpen(Link)} " +
            $"THEN coalesce(({LinkState.IsUsable(functions, Link)})::pg_catalog.int4, '-1'::pg_catalog.int4) END END)::pg_catalog.text, false) AS answer OFFSET 0) AS s";
    }

    /// <summary>
    /// Sends the template <c>$3</c> with the arguments <c>$4</c>. Returns 1 when all is well, 0 when the link is dead, -1 when it is busy, NULL when there is none for the
    /// session and role.
    /// </summary>
    public string Send { get; }

    /// <inheritdoc cref="Step.SendAndMark"/>
    public string SendAndMark => Send + SetMark;

    /// <inheritdoc cref="Step.SendAndLook"/>
    public string SendAndLook => Send + HasMark;

    /// <summary>Returns the same without sending, and keeps it for <see cref="Collect"/> in a setting.</summary>
    public string Check { get; }

    public static LocalTexts Of(DblinkFunctions functions) => s_known.GetOrAdd(functions.Identity, static (_, f) => new(f), functions);

    /// <summary>
    /// Runs the template <c>$2</c> with the arguments <c>$3</c> over the link <c>$1</c> if <see cref="Check"/> has allowed it. <c>dblink()</c> reads row by row into a tuplestore,
    /// which spills to disk, where <c>dblink_get_result()</c> would hold the result in memory first.
    /// </summary>
    public string Collect(ColumnList columns) => _collect.GetOrAdd(
        columns,
        static (list, texts) =>
            $"SELECT * FROM {texts._functions.Schema}.dblink(" +
            $"(SELECT CASE WHEN pg_catalog.current_setting('{Usable}') OPERATOR(pg_catalog.=) '1' THEN $1::pg_catalog.text END), {Format("$2", "$3")}) AS t({list.Definitions}) " +
            $"WHERE {texts._functions.AreOwn(DblinkFunctions.Query)}",
        this);

    /// <summary>What gets results in the batch that has sent the message, and so in the same session; the link is <c>$1</c>.</summary>
    public ResultTexts Here(ColumnList columns) =>
        _here.GetOrAdd(columns, static (list, functions) => new(list, functions, functions.IfOpen("$1::pg_catalog.text")), _functions);

    /// <summary>What gets them in another batch.</summary>
    public ResultTexts Later(ColumnList columns) =>
        _later.GetOrAdd(columns, static (list, functions) => new(list, functions, functions.IfOpen(Link, LinkIdentity.Matches)), _functions);

    // As text: Npgsql's slim data source builder writes no arrays.
    private static string Format(string template, string arguments) => $"pg_catalog.format({template}::pg_catalog.text, VARIADIC {arguments}::pg_catalog._text)";

    private string IsOwn(params ReadOnlySpan<string> functions) => _functions.AreOwn([.. functions, DblinkFunctions.GetConnections]);
}
