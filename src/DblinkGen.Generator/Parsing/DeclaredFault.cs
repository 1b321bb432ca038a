using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>A fault that the generator may report, as values.</summary>
/// <param name="Id">Of the rule.</param>
/// <param name="Path">Of the file that it is in; empty if it is in none.</param>
internal sealed record DeclaredFault(string Id, string Message, string Path, int Start, int Length)
{
    public DiagnosticDescriptor Rule => AllRules.OfDeclarations.First(r => r.Id == Id);

    public static DeclaredFault Of(Diagnostic fault) => new(
        fault.Id,
        fault.GetMessage(CultureInfo.InvariantCulture),
        fault.Location.SourceTree?.FilePath ?? "",
        fault.Location.SourceSpan.Start,
        fault.Location.SourceSpan.Length);
}
