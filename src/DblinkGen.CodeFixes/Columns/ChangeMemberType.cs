using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>
/// Gives a member or a parameter the C# type that holds its PostgreSQL type. The PostgreSQL type stays: it says what the remote has, and another one would compile and fail
/// when the method runs.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeMemberType)), Shared]
public sealed class ChangeMemberType : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1007"];

    private protected override async Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken)
    {
        if (site.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>()?.Token.Value is not string spelling
            || !PostgresType.TryParse(spelling, out var type, out _) || !type.IsKnown)
        {
            return null;
        }

        var solution = site.Document.Project.Solution;
        var places = Places(attribute, site);
        // What calls the method passes the type that it has now.
        if (places.IsEmpty || (attribute.FirstAncestorOrSelf<ParameterSyntax>()?.Parent?.Parent is MethodDeclarationSyntax && await IsCalledAsync(site, solution, cancellationToken).ConfigureAwait(false)))
            return null;

        var edits = new Edits();
        var written = "";
        foreach (var place in places)
        {
            if (solution.GetDocument(place.SyntaxTree) is not { } document || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                return null;
            written = model.Natural(place.SpanStart, type);
            var symbol = model.GetSpeculativeTypeInfo(place.SpanStart, Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTypeName(written), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
            if (symbol is null || ScalarType.Fit(type, KnownTypes.TableName(symbol)) != TypeFit.Compatible)
                return null;
            written += place is NullableTypeSyntax ? "?" : "";
            edits.Replace(document, place.Span, written);
        }

        return new Proposal($"Change the C# type to {written}", edits);
    }

    /// <summary>The types to change, wherever they are written.</summary>
    private static ImmutableArray<TypeSyntax> Places(AttributeSyntax attribute, FaultSite site)
    {
        var owner = attribute.Parent?.Parent;
        if (owner is MethodDeclarationSyntax)
            return OfColumn(attribute, site.Method);
        var symbol = owner is FieldDeclarationSyntax { Declaration.Variables: [var field] } ? site.Model.GetDeclaredSymbol(field)
            : owner is null ? null
            : site.Model.GetDeclaredSymbol(owner);
        return symbol is null ? [] : MemberSyntax.TypesOf(symbol);
    }

    private static ImmutableArray<TypeSyntax> OfColumn(AttributeSyntax attribute, DeclaredMethod? method)
    {
        if (method is not { Row: { } row, Returned: { } returned })
            return [];
        var column = method.Attributes.Columns.Find(c => c.ApplicationSyntaxReference?.Span == attribute.Span)?.Text(0) ?? "";
        var member = row.Kind == RowKind.Scalar ? row.Members[0] : ColumnParser.MemberFor(column, row.Members);
        if (member is null || row.Kind == RowKind.Object)
            return member is null ? [] : MemberSyntax.TypesOf(member.Symbol);
        var type = ReturnSyntax.Row(method.Syntax.ReturnType, returned.Shape);
        if (row.Kind == RowKind.Scalar)
            return type is null ? [] : [type];
        return (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is TupleTypeSyntax tuple ? [tuple.Elements[row.Members.IndexOf(member)].Type] : [];
    }

    private static async Task<bool> IsCalledAsync(FaultSite site, Solution solution, CancellationToken cancellationToken) =>
        site.Method is not { IsInherited: false } method || (await Calls.OfAsync(method.Symbol, solution, cancellationToken).ConfigureAwait(false)).Count > 0;
}
