using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>DEFAULT</c> inside a value: it is allowed only alone, where a column is inserted or set.</summary>
internal static class Defaults
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var allowed = new HashSet<Expression>(Columns(syntax).SelectMany(Parts));
        return syntax.Expressions.OfType<OpaqueExpression>()
            .Where(e => e.End == e.First + 1 && syntax.Tokens.IsWord(e.First, "DEFAULT") && !allowed.Contains(e))
            .Select(e => new TextFault(TextFaultKind.Default, syntax.Tokens[e.First].Span, ""));
    }

    private static IEnumerable<Expression> Columns(SqlSyntax syntax)
    {
        var rows = syntax.Changes.OfType<InsertStatement>().Select(i => i.Source).OfType<ValuesQuery>().SelectMany(v => v.Rows)
            .Concat(syntax.Changes.OfType<MergeStatement>().SelectMany(m => m.Inserts).Select(i => i.Row).OfType<RowExpression>());
        return syntax.Changes.SelectMany(c => c.Updates).SelectMany(u => u).Select(a => a.Value).Concat(rows);
    }

    /// <summary>The values of a row, without parentheses.</summary>
    private static IEnumerable<Expression> Parts(Expression value) => value is RowExpression row ? row.Operands.SelectMany(Parts) : [value];
}
