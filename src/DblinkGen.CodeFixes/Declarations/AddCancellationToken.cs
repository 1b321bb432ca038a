using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>
/// Gives a stream an optional token. <c>[EnumeratorCancellation]</c> stays away: the compiler warns of it on a method that is no async iterator (CS8424),
/// and the stream that is returned honours <c>WithCancellation</c> by itself.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationToken)), Shared]
public sealed class AddCancellationToken : RuleFix
{
    private static readonly string[] Names = ["cancellationToken", "token", "stop"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0011"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { IsInherited: false } method)
            return null;
        var edits = new Edits();
        return Append(edits, site, method.Syntax) ? new Proposal("Add a CancellationToken", edits) : null;
    }

    /// <returns>False where none can stand.</returns>
    internal static bool Append(Edits edits, FaultSite site, MethodDeclarationSyntax method)
    {
        var taken = method.ParameterList.Parameters.Select(p => p.Identifier.ValueText).ToList();
        var name = Names.FirstOrDefault(n => !taken.Contains(n));
        // An optional parameter cannot stand before params, and nothing behind it.
        if (name is null || method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)))
            return false;
        Parameters.Append(edits, site, method, $"CancellationToken {name} = default");
        if (site.Model.LookupNamespacesAndTypes(method.SpanStart, name: "CancellationToken").IsEmpty)
            edits.Import(site.Document, site.Root, site.Text, "System.Threading");
        return true;
    }
}
