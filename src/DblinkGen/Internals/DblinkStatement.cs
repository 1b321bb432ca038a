using System.ComponentModel;
using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Generator.Postgres;
using DblinkGen.Links;
using DblinkGen.Wire;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method: where it runs, what it runs, and what comes back. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DblinkStatement : ICommandStatement
{
    /// <summary>The <see cref="FetchSize"/> of a statement whose rows are measured: how many are fetched depends on what they take.</summary>
    public const int MeasuredFetchSize = -1;

    private readonly BoundedCache<SendMode, StatementScripts> _scripts = new();
    private CallOrigin? _origin;
    private volatile SqlStatement? _parsed;

    /// <summary>The method, as <c>Type.Method</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The logical name of the remote server.</summary>
    public required string Server { get; init; }

    /// <summary>The name of the link.</summary>
    public required string Link { get; init; }

    /// <summary>What the remote runs.</summary>
    public required RemoteSql Sql { get; init; }

    /// <summary>The PostgreSQL types of the parameters.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The columns of the result; none for a command.</summary>
    public IReadOnlyList<RemoteColumn> Columns { get; init; } = [];

    /// <summary>Whether the remote may keep the statement prepared.</summary>
    public bool Prepare { get; init; } = true;

    /// <summary>How many rows a FETCH of the remote cursor brings; 0 where the whole result is read at once; or
    /// <see cref="MeasuredFetchSize"/>.</summary>
    public int FetchSize { get; init; }

    /// <summary>The time-out in seconds; 0 leaves it to the connection.</summary>
    public int TimeoutSeconds { get; init; }

    /// <summary>Whether it may change data or objects: DML, a query with a data-modifying common table expression, every command but those that only change the
    /// session, and a query that is called as a command.</summary>
    public bool Writes { get; init; }

    /// <summary>Whether it must be sent alone: inside a transaction block or a text of several statements PostgreSQL refuses it, or it behaves differently, or it
    /// can commit in the middle.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether its text shows that it leaves state on the remote session: settings, a role, prepared statements, temporary objects, locks of the session,
    /// channels. CALL and DO may run anything, and count.</summary>
    public bool ChangesSession { get; init; }

    /// <summary>Whether it is a command that has rows, or may have some: a query, which is sent as a count of its rows, or CALL. They are dropped, and the number of
    /// affected rows is 0.</summary>
    public bool DropsRows { get; init; }

    /// <summary>What begins a remote transaction with it: the link is its from before the statement is sent.</summary>
    internal object? Owner { get; init; }

    /// <summary>Whether it ends the remote transaction of the link.</summary>
    internal bool EndsTransaction { get; init; }

    /// <summary>Whether it is a ROLLBACK, which does no harm to whatever transaction there is in place of ours, and runs in a failed one.</summary>
    internal bool EndsAnyTransaction { get; init; }

    /// <summary>Whether it will run again: the texts of raw statements are not remembered.</summary>
    internal bool IsRepeated { get; init; } = true;

    /// <summary>What exceptions show of it, where its text holds values; otherwise the text.</summary>
    internal string? Shown { get; init; }

    /// <summary>Whether an error of the remote leaves open what it has committed.</summary>
    internal bool CanCommit => StandsAlone && Owner is null;

    /// <summary>Whether a session misses what it has left on the remote session, if that is lost.</summary>
    internal bool LeavesState => ChangesSession && Parsed.LeavesState;

    /// <summary>Whether it may leave a temporary object that its text does not show: the search path of the link leads to the temporary schema.</summary>
    internal bool LeavesTemporary(Link link) => link.NamesTemporarySchema && Writes && Parsed.CreatesTable;

    /// <summary>Whether settings by which values travel may have to be set again after it: inside a transaction those of the transaction as well.</summary>
    internal bool MayChangeSettings(bool inTransaction) => ChangesSession || (inTransaction && Parsed.ChangesSettings);

    /// <summary>The outline of its text, read when it is first asked for.</summary>
    internal SqlStatement Parsed
    {
        get => _parsed ??= SqlStatement.Parse(RemoteText);
        init => _parsed = value;
    }

    internal bool HasCursor => FetchSize != 0;

    internal string RemoteText => Shown is null ? Origin.RemoteSql! : Sql.ToString();

    internal CallOrigin Origin => _origin ??= new(Server, Link, Method, Shown ?? Sql.ToString());

    CallOrigin ICommandStatement.CommandOrigin => Origin;

    ValueTask<long> ICommandStatement.Execute(DblinkSource source, string?[] arguments, bool async, CancellationToken cancellationToken) =>
        CommandRun.Execute(RemoteCall.Of(source, this, arguments, async), cancellationToken);

    /// <summary>What is sent for it.</summary>
    internal StatementScripts Scripts(SendMode mode) => _scripts.GetOrAdd(mode, static (mode, statement) => new(statement, mode), this);
}
