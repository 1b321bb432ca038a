using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Removes a property of an attribute that has no effect or cannot have the one that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveArgument)), Shared]
public sealed class RemoveArgument : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2011", "DBL2013", "DBL3003", "DBL3004"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { NameEquals: { } name, Parent: AttributeArgumentListSyntax list } argument)
            return null;
        var edits = new Edits();
        edits.RemoveItems(site.Document, list.Arguments, [argument]);
        return new Proposal($"Remove {name.Name.Identifier.ValueText}", edits);
    }
}
