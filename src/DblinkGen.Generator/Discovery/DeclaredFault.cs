using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Discovery;

/// <summary>A fault that the generator reports, as values.</summary>
/// <param name="Path">Of the file that it is in; empty if it is in none.</param>
internal sealed record DeclaredFault(string Rule, string Message, string Path, int Start, int Length)
{
    public static DeclaredFault Of(Diagnostic fault) => new(
        fault.Id,
        fault.GetMessage(CultureInfo.InvariantCulture),
        fault.Location.SourceTree?.FilePath ?? "",
        fault.Location.SourceSpan.Start,
        fault.Location.SourceSpan.Length);

    /// <summary>Whether both would be one report, though each names the method that it was found for.</summary>
    public bool IsSame(DeclaredFault other) => (Rule, Path, Start, Length) == (other.Rule, other.Path, other.Start, other.Length);
}
