using DblinkGen.Links;

namespace DblinkGen.Wire;

/// <summary>One text for one link. Only its <see cref="Position"/> changes.</summary>
/// <param name="link">The link.</param>
/// <param name="script">What is sent.</param>
/// <param name="number">The number of the statement that the remote keeps prepared; empty where it keeps none.</param>
/// <param name="fingerprint">What the link is to remember the statement by once it has run; <see langword="null"/> where it is not to.</param>
internal sealed class LinkMessage(Link link, Script script, string number = "", string? fingerprint = null)
{
    public Link Link { get; } = link;

    public Script Script { get; } = script;

    public string Number { get; } = number;

    public MessagePosition Position = new(script.Steps.Count - 1);

    /// <summary>What is still to be got for the text.</summary>
    public IEnumerable<Step> Due => Script.Steps.Skip(Position.Step + 1);

    /// <summary>Whether rows are being read.</summary>
    public bool IsAtRows => Script.Steps[Position.Step].HasRows();

    /// <summary>Whether the next result has rows.</summary>
    public bool IsBeforeRows => !Position.IsLast && Script.Steps[Position.Step + 1].HasRows();

    /// <summary>The next result has come. The PREPARE, where there is one, stands whatever becomes of the rest.</summary>
    public void Advance()
    {
        Position.Advance();
        if (Position.Step == Script.KnownAt)
            Remember();
    }

    /// <summary>After a stop that took results off the link: the status of the PREPARE was among them, and it stands although its EXECUTE was stopped.</summary>
    /// <param name="results">How many command tags, and rows, they were.</param>
    public void Skip(long results)
    {
        if (Script.PreparedAt > Position.Step && results >= Script.PreparedAt - Position.Step)
            Remember();
    }

    private void Remember()
    {
        if (fingerprint is not null)
            Link.Known.Set(fingerprint, Number);
    }
}
