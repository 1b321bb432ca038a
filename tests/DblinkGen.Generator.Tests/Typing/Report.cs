using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Typing;

/// <summary>A report that somebody sees while he types: the line up to the caret when it first shows, and for how many keys it stays.</summary>
internal sealed class Report(Diagnostic first, string before, string text)
{
    private const int Shown = 70;

    public int Keys { get; set; } = 1;

    /// <summary>The number of the last text in which it was seen.</summary>
    public int Last { get; set; }

    /// <summary>It stays where it is if it is before the caret, and moves with the text if it is behind.</summary>
    public bool IsSame(Diagnostic other, string later) =>
        other.Id == first.Id
        && (other.Location.SourceSpan.Start == first.Location.SourceSpan.Start || later.Length - other.Location.SourceSpan.Start == text.Length - first.Location.SourceSpan.Start);

    public override string ToString()
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].Trim();
        var place = text.Substring(first.Location.SourceSpan.Start, first.Location.SourceSpan.Length);
        return $"{(line.Length > Shown ? "…" + line[^Shown..] : line)}⎸\n    {first.Id} «{place.ReplaceLineEndings(" ")}» {first.GetMessage(CultureInfo.InvariantCulture)}\n    {Keys} {(Keys == 1 ? "key" : "keys")}\n";
    }
}
