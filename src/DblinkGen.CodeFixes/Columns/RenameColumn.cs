using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Emission;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Corrects a misspelt column, where a member with a name like it has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameColumn)), Shared]
public sealed class RenameColumn : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1003"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { Row: { } row } method || site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { Token.Value: string name } literal)
            return null;

        var paired = method.Attributes.Columns.Select(c => ColumnParser.MemberFor(c.Text(0) ?? "", row.Members)).ToList();
        var near = row.Members.Where(m => !paired.Contains(m)).Select(m => m.ColumnName).Where(c => EditDistance.Between(name, c) <= MostSlips(name)).ToList();
        if (near is not [var meant])
            return null;
        var edits = new Edits();
        edits.Replace(site.Document, literal.Span, CSharpText.Literal(meant));
        return new Proposal($"Change the column to \"{meant}\"", edits);
    }

    /// <summary>More slips make another word, and in a short name each does.</summary>
    private static int MostSlips(string name) => Math.Min(2, name.Length / 3);
}
