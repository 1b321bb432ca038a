using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>FOR UPDATE of rows that are no rows of a table.</summary>
internal static class RowLocks
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var query in syntax.Queries)
        {
            foreach (var locking in query.Lockings)
            {
                var place = tokens.Span(locking.First, locking.End);
                var locks = $"{tokens.Sql.Substring(place.Start, place.Length)} locks rows of tables, and ";
                if ((query is ValuesQuery ? "VALUES" : Grouped(tokens, query)) is { } grouped)
                    yield return new TextFault(TextFaultKind.Clauses, place, $"{locks}{grouped} makes others of them");
                else if (GroupedIn(tokens, query, locking.Tables.ConvertAll(tokens.Name)) is { } inner)
                    yield return new TextFault(TextFaultKind.Clauses, place, $"{locks}{inner} in FROM makes others of them; name the tables whose rows are meant with OF");
            }
        }
    }

    private static string? Grouped(SqlTokens tokens, Query query) => query switch
    {
        SetOperation operation => tokens.Text(operation.Operation),
        SelectQuery { IsDistinct: true } => "DISTINCT",
        SelectQuery { HasGroupBy: true } => "GROUP BY",
        SelectQuery { Having: not null } => "HAVING",
        SelectQuery select => select.Items.Select(i => i.Value).Concat(select.OrderBy.Select(k => k.Value)).SelectMany(v => v.WithParts()).OfType<CallExpression>()
            .Where(c => c.IsWindow || (c.IsSurelyAggregate && AggregateConditions.IsAggregate(tokens, c, select.IsNested))).Select(c => tokens.Text(c)).FirstOrDefault(),
        _ => null,
    };

    /// <summary>The lock of a subquery is one of all tables in it.</summary>
    /// <param name="names">The tables that are locked; empty for all.</param>
    private static string? GroupedIn(SqlTokens tokens, Query query, List<string> names) => query is not SelectQuery select ? null
        : select.From.SelectMany(Tables).OfType<SubqueryTable>()
            .Where(t => names.Count == 0 || (t.Alias >= 0 && names.Contains(tokens.Name(t.Alias))))
            .Select(t => Grouped(tokens, t.Query) ?? GroupedIn(tokens, t.Query, [])).FirstOrDefault(g => g is not null);

    private static IEnumerable<TableReference> Tables(TableReference table) => table is JoinedTable join ? Tables(join.Left).Concat(Tables(join.Right)) : [table];
}
