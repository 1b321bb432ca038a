using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes the declared columns in the place of a star.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExpandStar)), Shared]
public sealed class ExpandStar : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2015"];

    private protected override Proposal? Propose(FaultSite site)
    {
        // Which of two stars a column comes from, only the remote knows; so does it which one stands where no name decides.
        if (site.Method is not { Statement: var statement, StatementSyntax.SelectList: { Stars: [var star] } list } method || method.Parse() is not { } body
            || method.Place(star.Start, star.Length) is not { } place || (!body.Statement.IsByName && body.Statement.Columns.Count > 1))
        {
            return null;
        }

        // What the column of single values is called, only the remote knows.
        if (method is { Row.Kind: RowKind.Scalar, Attributes.Columns.Count: 0 })
            return null;
        // Of (t.*) and of t.* with a label, the star is not the end.
        if (statement.Sql[star.End - 1] != '*' || DependsOnStar(method.StatementSyntax))
            return null;
        var qualifier = statement.Sql.Substring(star.Start, star.Length - 1);
        var columns = body.Statement.Columns.Where(c => !list.Columns.Any(l => l.Name == c.Name)).Select(c => qualifier + ColumnReference.Of(c.Name)).ToList();
        if (columns.Count == 0 || method.Spell(string.Join(", ", columns)) is not { } text)
            return null;
        var edits = new Edits();
        edits.Replace(site.Document, place, text);
        return new Proposal($"Write out the columns of {statement.Sql.Substring(star.Start, star.Length)}", edits);
    }

    /// <summary>Whether other columns would give other rows: in DISTINCT, beside UNION, and where a column goes by its position.</summary>
    private static bool DependsOnStar(SqlSyntax syntax) => syntax.Root switch
    {
        SelectQuery { IsDistinct: false } select => select.OrderBy.Select(k => k.Value).Concat(select.GroupBy).Any(k => Positions.IsConstant(syntax.Tokens, k)),
        Query => true,
        _ => false,
    };
}
