using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Removes a <c>[DblinkColumn]</c> that says nothing new, or that nothing is read from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveColumn)), Shared]
public sealed class RemoveColumn : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1002", "DBL1003", "DBL1011"];

    private protected override Proposal? Propose(FaultSite site)
    {
        var attribute = site.Node.FirstAncestorOrSelf<AttributeSyntax>();
        if (site.Method is not { Columns: var columns } method || !columns.Contains(attribute))
            return null;

        var edits = new Edits();
        var isCommand = site.Diagnostic.Id == "DBL1011";
        edits.Remove(method.Document, isCommand ? columns : [attribute!]);
        return new Proposal(isCommand ? "Remove the columns" : "Remove the column", edits);
    }
}
