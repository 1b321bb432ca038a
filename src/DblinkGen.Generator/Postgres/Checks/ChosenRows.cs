using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What WHERE, ON, HAVING and OFFSET of a statement may say about the rows for which something holds: where it may be all of them, nothing is sure.</summary>
internal sealed class ChosenRows(SqlSyntax syntax)
{
    /// <summary>Whether OFFSET may leave out just those rows that a window has nothing to look at for.</summary>
    public bool AreSkipped => syntax.Queries.SelectMany(q => q.Limits).Any(l => syntax.Tokens.IsWord(l.First - 1, "OFFSET"));

    /// <summary>Whether conditions on the rows of a query may decide others: they name one of their columns, or columns that a subquery may have renamed.</summary>
    public bool MayDecide(SelectQuery select, IEnumerable<Expression> conditions)
    {
        var decided = conditions.SelectMany(c => c.WithParts()).ToList();
        var known = Conditions().SelectMany(c => c.WithParts()).ToList();
        return known.Count > 0 && (decided.Exists(p => p is SubqueryExpression) || ReadsSubquery(select.From) || Names(decided).Overlaps(Names(known)));
    }

    public static bool IsTrue(SqlTokens tokens, Expression condition) => condition.Bare() is { } bare && bare.End == bare.First + 1 && tokens.IsWord(bare.First, "TRUE");

    private IEnumerable<Expression> Conditions() => syntax.Queries.OfType<SelectQuery>()
        .SelectMany(q => q.From.Conditions().Concat(new[] { q.Where, q.Having }.OfType<Expression>())).SelectMany(WithFilters);

    /// <summary><c>HAVING count(*) FILTER (WHERE id > 3) > 0</c>.</summary>
    private static IEnumerable<Expression> WithFilters(Expression condition) =>
        condition.WithParts().OfType<CallExpression>().Select(c => c.Filter).OfType<Expression>().Prepend(condition);

    private HashSet<string> Names(IEnumerable<Expression> parts) => [.. parts.OfType<ColumnExpression>().Select(c => syntax.Tokens.Name(c.Names[c.Names.Count - 1]))];

    private bool ReadsSubquery(IEnumerable<TableReference> tables) => tables.Any(t => t switch
    {
        JoinedTable join => ReadsSubquery([join.Left, join.Right]),
        SubqueryTable => true,
        NamedTable { Names: [var name] } => syntax.CommonTableOf(name) is not null,
        _ => false,
    });
}
