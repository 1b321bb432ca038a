using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

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
        // What a comment says of it would have to go, or to stay without it.
        var around = TextSpan.FromBounds(argument.GetFirstToken().GetPreviousToken().Span.End, argument.GetLastToken().GetNextToken().SpanStart);
        if (list.DescendantTrivia().Any(t => around.Contains(t.Span) && !string.IsNullOrWhiteSpace(t.ToString())))
            return null;
        var edits = new Edits();
        edits.RemoveItems(site.Document, list.Arguments, [argument]);
        return new Proposal($"Remove {name.Name.Identifier.ValueText}", edits);
    }
}
