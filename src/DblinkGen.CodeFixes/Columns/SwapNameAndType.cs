using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Writes <c>[DblinkColumn("int4", "id")]</c> the other way round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapNameAndType)), Shared]
public sealed class SwapNameAndType : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1003", "DBL1014"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (Literals(site.Node.FirstAncestorOrSelf<AttributeSyntax>()) is not [{ Token: var name }, { Token: var type }] || !IsMeant(site))
            return null;
        var edits = new Edits();
        edits.Replace(site.Document, name.Span, type.Text);
        edits.Replace(site.Document, type.Span, name.Text);
        return new Proposal($"Swap {name.Text} and {type.Text}", edits);
    }

    internal static bool IsMeant(FaultSite site) => Literals(site.Node.FirstAncestorOrSelf<AttributeSyntax>()) is [{ Token.Value: string name }, { Token.Value: string type }]
        && (site.Diagnostic.Id == "DBL1014" ? IsColumn(site.Node.FirstAncestorOrSelf<AttributeSyntax>()!) && SwappedColumn.IsNoName(name) : site.AnyMethod?.Row is { } row && SwappedColumn.IsMeant(name, type, row.Members));

    /// <param name="list">The column definition list that holds the type; null for that of an attribute.</param>
    internal static bool IsSwapped(AttributeSyntax attribute, string? list, string type) => list is null
        ? IsColumn(attribute) && Literals(attribute) is [{ Token.Value: string name }, _] && SwappedColumn.IsNoName(name)
        : ColumnDefinitionList.Parse(list, out _).Exists(c => list.Substring(c.Place.Start, c.Place.Length) == type && SwappedColumn.IsNoName(c.Name));

    private static bool IsColumn(AttributeSyntax attribute) => attribute.Name.ToString().Contains("DblinkColumn");

    private static LiteralExpressionSyntax[] Literals(AttributeSyntax? attribute) => attribute?.ArgumentList?.Arguments is [{ NameColon: null, Expression: LiteralExpressionSyntax name }, { NameColon: null, Expression: LiteralExpressionSyntax type }] ? [name, type] : [];
}
