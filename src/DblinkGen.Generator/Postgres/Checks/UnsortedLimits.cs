using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>LIMIT and FETCH FIRST of the statement, and of what WITH names before it, that take any rows.</summary>
internal static class UnsortedLimits
{
    /// <returns>The tokens of these keywords.</returns>
    public static IEnumerable<int> In(SqlSyntax syntax)
    {
        if (!syntax.IsWhole)
            return [];
        // What ends a recursion need not be sorted.
        var before = syntax.CommonTables.Where(t => t.Name < syntax.Statement.VerbIndex && !t.IsRecursive).Select(t => t.Statement);
        return before.Append(syntax.Root).OfType<Query>().Where(q => q is { Limit: >= 0, OrderBy.Count: 0 } && MayLeaveOut(syntax.Tokens, q)).Select(q => q.Limit);
    }

    /// <summary>Not of <c>LIMIT NULL</c>, which is all, of <c>LIMIT 0</c>, and of the one row of an aggregate.</summary>
    private static bool MayLeaveOut(SqlTokens tokens, Query query)
    {
        var isFixed = query.Limits.Exists(l => l.First == query.Limit + 1 && l.Bare() is var bare && (bare is NullExpression || tokens.Text(bare) == "0"));
        return !isFixed && query is not ValuesQuery { Rows.Count: 1 }
            && !(query is SelectQuery { HasGroupBy: false } select && select.Items.SelectMany(i => i.Value.WithParts()).OfType<CallExpression>().Any(c => !c.IsWindow && AggregateConditions.IsAggregate(tokens, c, isNested: false)));
    }
}
