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
    private LinkMessage? _message;

    public DblinkStatement Statement { get; } = statement;

    public int Index { get; } = index;

    /// <summary>The session's transaction on the server, whose link is used then.</summary>
    public DblinkTransaction? Transaction { get; } = transaction;

    public Link Link => _link!;

    public string LinkName => _link?.Name ?? Statement.Link;

    public StatementScripts Scripts => _scripts!;

    /// <summary>What its link took last, or was to take.</summary>
    public LinkMessage Message => _message ?? throw new InvalidOperationException("Nothing has been sent.");

    /// <summary>Whether the link has taken a text whose results are not all got; also where that is not certain.</summary>
    public bool IsAtWork { get; private set; }

    /// <summary>Whether the remote cursor is being closed.</summary>
    public bool IsEnding => _scripts is { Cursor.End: var end } && _message?.Script == end;

    /// <summary>Whether the statement took effect. A cursor's is undone unless its end has come.</summary>
    public DblinkOutcome Outcome => _message is null || (Scripts.Cursor is not null && !IsEnding) ? DblinkOutcome.NotRun : _message.Position.Outcome;

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

    public void Use(Link link)
    {
        _link = link;
        _scripts = Statement.Scripts(new(link.Prepares && Statement.Prepare, link.Prepares, Transaction is not null, Collects: false));
    }

    /// <summary>The link is about to take the statement.</summary>
    public LinkMessage Begin(TimeSpan waited)
    {
        var isKnown = Link.Known.TryUse(Scripts.Fingerprint, out var number);
        return Take(
            new(
                Link, isKnown ? Scripts.Run : Scripts.FirstRun, number ?? (Scripts.IsPrepared ? Link.NewStatementNumber() : ""),
                !isKnown && Statement.IsRepeated ? Scripts.Fingerprint : null),
            waited);
    }

    /// <summary>The link is about to take what its cursor goes on with.</summary>
    public LinkMessage Begin(Script script, TimeSpan waited) => Take(new(Link, script), waited);

    /// <summary>The local server says that the link has taken the text.</summary>
    public void HasSent()
    {
        Message.Position.Answer(isSent: true);
        Link.HasState |= Statement.LeavesState;
    }

    /// <summary>The link is idle, or closed.</summary>
    public void Rest() => IsAtWork = false;

    /// <summary>The link has not taken the text.</summary>
    public void Refuse()
    {
        IsAtWork = false;
        Message.Position.Withdraw();
        Disown();
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

    private LinkMessage Take(LinkMessage message, TimeSpan waited)
    {
        IsAtWork = true;
        if (Scripts.Cursor is not null && Transaction is null)
            Link.Owner = this;
        (_message, SentAt) = (message, waited);
        message.Position.Begin();
        return message;
    }
}
