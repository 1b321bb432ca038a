using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Lets the member that a column is read into hold NULL, wherever it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeNullable)), Shared]
public sealed class MakeNullable : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1012"];

    private protected override async Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken)
    {
        if (site.AnyMethod is not { Returned: { } returned, Row: { } row } method || !site.Diagnostic.Properties.TryGetValue("Column", out var column))
            return null;

        var edits = new Edits();
        if (row.Kind == RowKind.Object)
        {
            if (ColumnParser.MemberFor(column ?? "", row.Members) is not { } member)
                return null;
            foreach (var type in MemberSyntax.TypesOf(member.Symbol))
                await AddAsync(edits, type, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false);
            return new Proposal($"Make '{member.Name}' nullable", edits);
        }

        var rowType = ReturnSyntax.Row(method.Syntax.ReturnType, returned.Shape);
        var index = row.Members.FindIndex(m => row.Kind == RowKind.Scalar || m == ColumnParser.MemberFor(column ?? "", row.Members));
        var element = row.Kind == RowKind.Scalar ? rowType : ((rowType as NullableTypeSyntax)?.ElementType ?? rowType) is TupleTypeSyntax tuple && index >= 0 ? tuple.Elements[index].Type : null;
        if (element is null)
            return null;
        await AddAsync(edits, element, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false);
        return new Proposal($"Make '{element}' nullable", edits);
    }

    private static async Task AddAsync(Edits edits, TypeSyntax type, Solution solution, CancellationToken cancellationToken)
    {
        if (type is NullableTypeSyntax || solution.GetDocument(type.SyntaxTree) is not { } document)
            return;
        // Without nullable annotations a reference type holds NULL anyway, and is not reported.
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (type.Span.End <= text.Length)
            edits.Insert(document, type.Span.End, "?");
    }
}
