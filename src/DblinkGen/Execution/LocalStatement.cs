using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Execution;

/// <summary>
/// The texts that the local server runs for a remote statement. All are constant, so that the local server can keep them prepared. <c>$1</c> is the identity of
/// the link (<see cref="LinkIdentity"/>), <c>$2</c> the name of the remote prepared statement or the prefix of all of the link's; arguments follow.
/// </summary>
internal sealed class LocalStatement
{
    private const string Usable = "dblinkgen.usable";
    private readonly DblinkFunctions _functions;
    private readonly string _link;
    private readonly string _columns;

    public LocalStatement(DblinkStatement statement, DblinkFunctions functions, LocalMode mode)
    {
        _functions = functions;
        _link = PostgresIdentifier.Literal(mode.Link) + "::pg_catalog.text";
        _columns = string.Join(", ", statement.Columns.Select(c => c.LocalDefinition));
        IsPrepared = mode.Prepares && statement is { StandsAlone: false, HasCursor: false } && (statement.Parameters.Count > 0 || IsPreparableQuery(statement));
        // The same text may be prepared in one way of running it and sent as it stands in another.
        Fingerprint = StatementFingerprint.Of(statement) + (IsPrepared ? "/prepared" : "");
        var isCommand = statement.Columns.Count == 0;
        var isChecked = !statement.EndsAnyTransaction;
        IsGuarded = isChecked && !statement.StandsAlone && (isCommand || statement.HasCursor || statement.Writes);

        Here = new(statement, functions, functions.IfOpen(_link), IsGuarded);
        Later = new(statement, functions, functions.IfOpen(_link, LinkIdentity.Matches), IsGuarded);

        var asks = isChecked && statement.StandsAlone;
        var guard = IsGuarded || asks ? RemoteText.Guard(mode) : "";
        Guard = asks ? new(SendText(RemoteText.Concat(guard)), ExchangeStep.Send, ExchangeStep.Status, ExchangeStep.End) : null;
        var collects = mode.Collects && !IsGuarded && !mode.InTransaction && statement is { StandsAlone: false, Writes: false };
        var check = isChecked && !IsGuarded && !asks ? RemoteText.Check(mode, collects ? statement.Columns.Count : 1) : "";
        var checks = check.Length == 0 ? 0 : mode.HasGuards ? 2 : 1;
        // That of a command is got with the last result: all of them have one column.
        var guards = IsGuarded && !isCommand ? 1 : 0;
        if (statement.HasCursor)
        {
            Cursor = new(statement, mode.InTransaction, guard, SendText);
            Run = FirstRun = Cursor.Open;
        }
        else if (IsPrepared)
        {
            // Another link does not know the name, but takes a PREPARE: it is found out before.
            var execute = RemoteText.Execute(statement);
            Run = Whole(RemoteText.Concat(guard, execute), guards, preparedAt: 0);
            var before = checks + (IsGuarded ? 1 : 0);
            FirstRun = Whole(RemoteText.Concat(guard, check, RemoteText.Prepare(statement), execute), before + 1, preparedAt: before + 1);
        }
        else if (statement.Owner is not null)
        {
            var text = RemoteText.Around("", statement, "; " + RemoteGuard.Mark);
            Run = FirstRun = Whole(IsGuarded ? RemoteText.Concat(guard, text) : text, IsGuarded ? 2 : 1, preparedAt: 0);
        }
        else
        {
            var text = RemoteText.Inline(statement);
            var before = IsGuarded ? guard : check;
            Run = FirstRun = Whole(before.Length > 0 ? RemoteText.Concat(before, text) : text, checks + guards, preparedAt: 0);
        }

        LocalScript Whole(string remoteText, int before, int preparedAt) => collects
            ? Collected(remoteText, preparedAt)
            : new(SendText(remoteText), [ExchangeStep.Send, .. Enumerable.Repeat(ExchangeStep.Status, before), ExchangeStep.LastRows]) { PreparedAt = preparedAt };
    }

    /// <summary>The same for statements of the same text and types.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether the remote keeps the statement prepared.</summary>
    public bool IsPrepared { get; }

    /// <summary>Whether the text that is sent fails where it would run inside a transaction that other code began, or outside of the caller's.</summary>
    public bool IsGuarded { get; }

    /// <summary>To be run before a statement that has to be sent alone, for the same.</summary>
    public LocalScript? Guard { get; }

    /// <summary>For the first run on a link: with the remote <c>PREPARE</c> in front, where one is used.</summary>
    public LocalScript FirstRun { get; }

    public LocalScript Run { get; }

    /// <summary>How to go on, for statements with a fetch size.</summary>
    public RemoteCursor? Cursor { get; }

    /// <summary>What gets the results in the batch that has sent the message, and so in the same session.</summary>
    public ResultTexts Here { get; }

    /// <summary>What gets them in another batch, with <c>$1</c>.</summary>
    public ResultTexts Later { get; }

    /// <summary>A name that no other link has finds another one at no cost.</summary>
    private static bool IsPreparableQuery(DblinkStatement statement) =>
        statement is { IsRepeated: true, Writes: false, Columns.Count: > 0 } && SqlStatement.Parse(statement.RemoteText).IsPreparable;

    private string IsOwn(params ReadOnlySpan<string> functions) => _functions.AreOwn([.. functions, DblinkFunctions.GetConnections]);

    /// <summary>
    /// <c>dblink()</c> reads row by row into a tuplestore, which spills to disk, where <c>dblink_get_result()</c> would hold the result in memory first. A setting
    /// carries from the check to it whether it may run.
    /// </summary>
    private LocalScript Collected(string remoteText, int preparedAt) => new(CheckText(), ExchangeStep.Check, ExchangeStep.Collect)
    {
        PreparedAt = preparedAt,
        Collect = $"SELECT * FROM {_functions.Schema}.dblink(" +
            $"(SELECT CASE WHEN pg_catalog.current_setting('{Usable}') OPERATOR(pg_catalog.=) '1' THEN {_link} END), {remoteText}) AS t({_columns}) " +
            $"WHERE {_functions.AreOwn(DblinkFunctions.Query)}",
    };

    // What is set is also the answer; NULL is set as an empty text.
    private string CheckText() =>
        $"SELECT CASE WHEN s.answer OPERATOR(pg_catalog.<>) '' THEN s.answer::pg_catalog.int4 END FROM (SELECT pg_catalog.set_config('{Usable}', " +
        $"(CASE WHEN {IsOwn(LinkState.Functions)} AND {LinkIdentity.Matches} THEN CASE WHEN {_functions.IsOpen(_link)} " +
        $"THEN coalesce(({LinkState.IsUsable(_functions, _link)})::pg_catalog.int4, '-1'::pg_catalog.int4) END END)::pg_catalog.text, false) AS answer OFFSET 0) AS s";

    // The first dblink_is_busy may only read the farewell message of a dead link and the second sees its end; dblink_send_query then returns 0 and sends nothing.
    private string SendText(string remoteText) =>
        $"SELECT CASE WHEN {IsOwn(DblinkFunctions.SendQuery, DblinkFunctions.IsBusy)} AND {LinkIdentity.Matches} " +
        $"THEN CASE WHEN {_functions.IsOpen(_link)} THEN CASE WHEN {LinkState.IsFree(_functions, _link)} " +
        $"THEN {_functions.Call(DblinkFunctions.SendQuery, $"{_link}, {remoteText}")} ELSE '-1'::pg_catalog.int4 END END END";
}
