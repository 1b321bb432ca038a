using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>FOR UPDATE of rows that are no rows of a table, and of tables that are not there.</summary>
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
                foreach (var fault in query is SelectQuery select ? Unlisted(tokens, select, locking) : [])
                    yield return fault;
                if ((query is ValuesQuery ? "VALUES" : Grouped(tokens, query)) is { } grouped)
                    yield return new TextFault(TextFaultKind.Clauses, place, $"{locks}{grouped} makes others of them");
                else if (GroupedIn(tokens, query, locking.Tables.ConvertAll(tokens.Name)) is { } inner)
                    yield return new TextFault(TextFaultKind.Clauses, place, $"{locks}{inner} in FROM makes others of them; name the tables whose rows are meant with OF");
            }
        }
    }

    /// <summary><c>FOR UPDATE OF</c> what is not in FROM, or is called otherwise there.</summary>
    private static IEnumerable<TextFault> Unlisted(SqlTokens tokens, SelectQuery select, LockingClause locking)
    {
        var tables = select.From.SelectMany(Named).ToList();
        if (tables.Exists(t => NameOf(t) < 0))
            yield break;
        foreach (var table in locking.Tables.Where(t => !tokens.Is(t + 1, SqlTokenKind.Dot)))
        {
            var isQualified = tokens.Is(table - 1, SqlTokenKind.Dot);
            var isListed = tables.Exists(t => tokens.Name(NameOf(t)) == tokens.Name(table));
            if (isListed && !isQualified)
                continue;
            var renamed = tables.Find(t => t is NamedTable { Alias: >= 0, Names: [.., var name] } && tokens.IsName(name) && tokens.Name(name) == tokens.Name(table))?.Alias ?? -1;
            var first = table;
            while (tokens.Is(first - 1, SqlTokenKind.Dot))
                first -= 2;
            var meant = isListed ? table : renamed;
            yield return new TextFault(
                TextFaultKind.UnknownTable, tokens.Span(first, table + 1),
                meant < 0 ? $"no table {tokens.Text(table)} is in FROM to be locked, but {string.Join(", ", tables.Select(t => tokens.Text(NameOf(t))))}" : $"a table is locked by the name that it has in FROM, {tokens.Text(meant)}")
            {
                Repair = meant < 0 ? null : TextRepair.Replace(tokens.Span(first, table + 1), tokens.Text(meant), $"Write {tokens.Text(meant)}"),
            };
        }
    }

    /// <summary>Tables inside of a join with an alias can be locked as well.</summary>
    private static IEnumerable<TableReference> Named(TableReference table) => table is not JoinedTable join ? [table]
        : join.UsingAlias >= 0 ? [new NamedTable(join.First, []) { Alias = join.UsingAlias }, .. Named(join.Left), .. Named(join.Right)]
        : join.Alias >= 0 ? [join, .. Named(join.Left), .. Named(join.Right)]
        : [.. Named(join.Left), .. Named(join.Right)];

    /// <returns>-1 where it is not known.</returns>
    private static int NameOf(TableReference table) => table.Alias >= 0 ? table.Alias : table is NamedTable { Names: [.., var name] } ? name : -1;

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
