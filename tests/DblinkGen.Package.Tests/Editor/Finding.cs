using Microsoft.CodeAnalysis;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>A rule and the place where it is shown; lines and characters count from 0, as in the Language Server Protocol.</summary>
internal readonly record struct Finding(string Id, int Line, int Character, int EndLine, int EndCharacter) : IComparable<Finding>
{
    public static Finding Of(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.GetLineSpan().StartLinePosition, diagnostic.Location.GetLineSpan().EndLinePosition);
        return new(diagnostic.Id, start.Line, start.Character, end.Line, end.Character);
    }

    public int CompareTo(Finding other) =>
        (Line, Character, EndLine, EndCharacter).CompareTo((other.Line, other.Character, other.EndLine, other.EndCharacter)) is var place and not 0
            ? place : string.CompareOrdinal(Id, other.Id);
}
