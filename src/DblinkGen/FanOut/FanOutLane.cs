using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Links;
using DblinkGen.Wire;

namespace DblinkGen.FanOut;

/// <summary>One server's part in a call: its statement, its link, and how far it has come.</summary>
internal sealed class FanOutLane(DblinkStatement statement, int index, DblinkTransaction? transaction)
{
    private Link? _link;
    private StatementScripts? _scripts;
    private Script? _script;

    public DblinkStatement Statement { get; } = statement;

    public int Index { get; } = index;

    /// <summary>The session's transaction on the server, whose link is used then.</summary>
    public DblinkTransaction? Transaction { get; } = transaction;

    public Link Link => _link!;

    public string LinkName => _link?.Name ?? Statement.Link;

    public StatementScripts Scripts => _scripts!;

    /// <summary>The columns of its rows.</summary>
    public ColumnList Columns { get; } = ColumnList.Of(statement.Columns);

    /// <summary>Whether the link has taken a text whose results are not all got; also where that is not certain.</summary>
    public bool IsAtWork { get; private set; }

    /// <summary>Whether the local server has said that the link took the text.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether the remote cursor is being closed.</summary>
    public bool IsEnding { get; private set; }

    /// <summary>Whether the statement took effect. A cursor's is undone unless its end has come.</summary>
    public DblinkOutcome Outcome { get; private set; } = DblinkOutcome.NotRun;

    /// <remarks>See <see cref="Script.PreparedAt"/>.</remarks>
    public int PreparedAt => _script!.PreparedAt;

    /// <summary>What is still to be got for the text that the link has taken.</summary>
    public IEnumerable<Step> Due => _script!.Steps.Skip(Position + 1);

    /// <summary>The last step that is done.</summary>
    public int Position { get; set; }

    /// <summary>How many rows are fetched at a time, where a cursor is read. A merge holds a chunk of each server in the client.</summary>
    public ChunkSize? Chunk { get; } = statement.HasCursor ? new(statement.FetchSize, mebibytes: 4) : null;

    /// <summary>Whether rows are asked for: a merge by columns asks for the next chunk when it has used up the last.</summary>
    public bool IsWanted { get; set; } = true;

    /// <summary>The time that the call had waited when this server got its text.</summary>
    public TimeSpan SentAt { get; private set; }

    /// <summary>Whether the remote lost the prepared statement, and got it once more.</summary>
    public bool IsPreparedAnew { get; set; }

    /// <summary>Whether the statement has run on this link before, so that its local texts are worth preparing.</summary>
    public bool IsKnown => Link.Known.Contains(Scripts.Fingerprint);

    /// <summary>The number of the statement that the remote keeps prepared; empty where it keeps none.</summary>
    public string Number { get; private set; } = "";

    public void Use(Link link)
    {
        _link = link;
        _scripts = Statement.Scripts(new(link.Prepares && Statement.Prepare, link.Prepares, Transaction is not null, Collects: false));
        Number = link.Known.TryUse(_scripts.Fingerprint, out var number) ? number : _scripts.IsPrepared ? link.NewStatementNumber() : "";
    }

    /// <summary>The statement has run on the link, or the remote keeps it prepared.</summary>
    public void Remember()
    {
        if (Statement.IsRepeated && !IsKnown && Position >= PreparedAt)
            Link.Known.Set(Scripts.Fingerprint, Number);
    }

    /// <summary>The link is about to take a text.</summary>
    public void Begin(Script script, TimeSpan waited)
    {
        IsAtWork = true;
        IsSent = false;
        if (Scripts.Cursor is not null && Transaction is null)
            Link.Owner = this;
        IsEnding = script == Scripts.Cursor?.End;
        if (Scripts.Cursor is null || IsEnding)
            Outcome = DblinkOutcome.Unknown;
        (_script, Position, SentAt) = (script, 0, waited);
    }

    /// <summary>The local server says that the link has taken the text.</summary>
    public void HasSent()
    {
        IsSent = true;
        Link.HasState |= Statement.LeavesState;
    }

    /// <summary>The link is idle, or closed.</summary>
    public void Rest() => IsAtWork = false;

    /// <summary>The link has not taken the text.</summary>
    public void Refuse()
    {
        IsAtWork = false;
        Outcome = DblinkOutcome.NotRun;
        Disown();
    }

    /// <summary>What became of the message.</summary>
    public void End(DblinkOutcome outcome)
    {
        if (Outcome == DblinkOutcome.Unknown)
            Outcome = outcome;
    }

    /// <summary>The remote transaction of the cursor has ended.</summary>
    public void Disown()
    {
        if (Link.Owner == this)
            Link.Owner = null;
    }

    /// <summary>
    /// Other code may run on the session between two chunks of a merge. Where it used the link, the link was replaced, and what would be got now is not
    /// what was asked for.
    /// </summary>
    public void CheckLink(BackendLinks links)
    {
        if (!links.TryGet(Link.Name, out var link) || !ReferenceEquals(link, Link))
            throw FanOutFailure.LinkTaken(Statement);
    }
}
