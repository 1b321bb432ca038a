using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Makes a method one of an instance, as long as no one calls it without.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveStatic)), Shared]
public sealed class RemoveStatic : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0013"];

    private protected override async Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken)
    {
        if (site.Method is not { IsInherited: false, Symbol: { ContainingType.IsStatic: false, IsExtensionMethod: false } method })
            return null;
        var calls = await Calls.OfAsync(method, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false);
        if (calls.Count > 0 || site.Place != "static")
            return null;

        var edits = new Edits();
        edits.Remove(site.Document, site.Token);
        return new Proposal("Remove static", edits);
    }
}
