using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Removes the parameters that the SQL does not use, as long as no one calls the method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameters)), Shared]
public sealed class RemoveParameters : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2005"];

    private protected override async Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken)
    {
        if (site.AnyMethod is not { IsInherited: false, Symbol: { IsExtensionMethod: false } symbol } method)
            return null;

        var names = method.ParameterNames;
        var use = ParameterUse.Of(symbol, method.Attributes, names);
        var unused = method.Syntax.ParameterList.Parameters.Where(p => names.Contains(p.Identifier.ValueText) && IsLeftOver(p.Identifier.ValueText, use)).ToList();
        // With fewer parameters it could be another method.
        var isAlone = symbol.ContainingType.GetMembers(symbol.Name).OfType<IMethodSymbol>().Count(m => m.PartialDefinitionPart is null) == 1;
        if (!isAlone || !unused.Exists(p => p.Span.Contains(site.Span)) || (await Calls.OfAsync(symbol, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false)).Count > 0)
            return null;

        var edits = new Edits();
        edits.RemoveItems(site.Document, method.Syntax.ParameterList.Parameters, unused);
        return new Proposal($"Remove {string.Join(", ", unused.Select(p => $"'{p.Identifier.ValueText}'"))}", edits);
    }

    /// <summary>Not one that is meant somewhere: without it the statement would run, and do something else.</summary>
    private static bool IsLeftOver(string parameter, ParameterUse use) => !use.IsUsed(parameter) && !use.IsMeant(parameter) && !use.IsMentioned(parameter);
}
