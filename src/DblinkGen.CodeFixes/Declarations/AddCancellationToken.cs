using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

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
        // An optional parameter cannot stand before params, and nothing behind it.
        if (site.Method is not { IsInherited: false, Syntax: var method } || method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)))
            return null;

        var edits = new Edits();
        var taken = method.ParameterList.Parameters.Select(p => p.Identifier.ValueText).ToList();
        var name = Names.FirstOrDefault(n => !taken.Contains(n));
        if (name is null)
            return null;
        Parameters.Append(edits, site, method, $"CancellationToken {name} = default");
        if (site.Model.LookupNamespacesAndTypes(method.SpanStart, name: "CancellationToken").IsEmpty)
            edits.Import(site.Document, site.Root, site.Text, "System.Threading");
        return new Proposal("Add a CancellationToken", edits);
    }
}
