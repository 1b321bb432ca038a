using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Returns all declared columns in the place of one value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnTuple)), Shared]
public sealed class ReturnTuple : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1010"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { IsInherited: false, Returned: { } returned } method || ReturnSyntax.Row(method.Syntax.ReturnType, returned.Shape) is not { } syntax)
            return null;

        var value = syntax is NullableTypeSyntax nullable && returned.Row.IsValueType ? nullable.ElementType : syntax;
        if (RowGuess.Of(method, site.Model, untyped: value.ToString()) is not { } row)
            return null;
        var edits = new Edits();
        edits.Replace(site.Document, value.Span, row);
        return new Proposal($"Return {row}", edits);
    }
}
