using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>SELECT x.nope FROM (SELECT id FROM item) AS x</c>, and <c>SELECT nope</c> where all columns are known.</summary>
internal static class UnknownColumns
{
    /// <summary>What PostgreSQL takes a row for: <c>x.count</c> is <c>count(x)</c>. A function of the user's may too.</summary>
    private static readonly HashSet<string> OfRows = new(
        ("any_value array_agg concat count hash_record json_agg json_agg_strict json_build_array json_build_object jsonb_agg jsonb_agg_strict jsonb_build_array jsonb_build_object max min num_nonnulls num_nulls "
         + "pg_collation_for pg_column_compression pg_column_size pg_column_toast_chunk_id pg_typeof quote_literal quote_nullable record_out record_send row_to_json to_json to_jsonb").Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        if (tokens.HasUnreadName())
            return [];
        var scopes = TableScope.All(syntax);
        var unknown = new List<(int Column, string Table, IReadOnlyList<string> Known)>();
        var keys = new HashSet<Expression>(syntax.Queries.SelectMany(q => Keys(syntax, q)));
        foreach (var column in syntax.Expressions.OfType<ColumnExpression>().Where(c => !c.IsExpanded))
        {
            var seen = scopes.FindAll(s => s.Contains(column.First));
            if (seen.Count == 0 || !seen.TrueForAll(s => s.IsCertain))
                continue;
            if (column.Names is [var table, var name] && OfTable(syntax, seen, tokens.Name(table)) is { } known && !known.Contains(tokens.Name(name)) && !OfRows.Contains(tokens.Name(name)))
                unknown.Add((name, tokens.Text(table), known));
            else if (column.Names is [var bare] && !keys.Contains(column) && OfAll(syntax, seen) is { } all && !all.Contains(tokens.Name(bare)) && !seen.Exists(s => s.Names.Contains(tokens.Name(bare))))
                unknown.Add((bare, "", all));
        }

        // However often a column is named wrongly, it is one mistake.
        return [
            .. ColumnsOfNoTable.In(syntax, scopes),
            .. JoinedColumns.In(syntax),
            .. unknown.GroupBy(u => (tokens.Name(u.Column), u.Table)).Select(g => Fault(tokens, [.. Named(syntax, [.. g.Select(u => u.Column)]).OrderBy(c => c)], g.Key.Table, g.First().Known)),
        ];
    }

    /// <summary>The columns, and what refers to an item of the select list by the name that it has from one of them.</summary>
    private static IEnumerable<int> Named(SqlSyntax syntax, List<int> columns)
    {
        foreach (var query in syntax.Queries.OfType<SelectQuery>().Where(q => q.Items.Exists(i => i.Alias < 0 && i.Value is ColumnExpression { IsPlain: true, Names: [.., var name] } && columns.Contains(name))))
        {
            var keys = query.OrderBy.Select(k => k.Value).Concat(query.GroupBy).Concat(query.DistinctOn).OfType<ColumnExpression>();
            columns.AddRange(keys.Where(k => k.Names is [var key] && syntax.Tokens.Name(key) == syntax.Tokens.Name(columns[0])).Select(k => k.Names[0]));
        }

        return columns.Distinct();
    }

    private static TextFault Fault(SqlTokens tokens, int[] places, string table, IReadOnlyList<string> known)
    {
        var name = tokens.Name(places[0]);
        var near = known.Distinct().Where(k => IsNear(k, name)).ToList();
        var meant = near.Count == 1 ? ColumnReference.Of(near[0]) : null;
        return new TextFault(
            TextFaultKind.UnknownColumn, tokens[places[0]].Span,
            $"{(table.Length > 0 ? table : "what FROM reads")} has no column {tokens.Text(places[0])}, but {Listed(known)}{(meant is null ? "" : $"; write {meant}")}")
        {
            Repair = meant is null ? null : new TextRepair($"Write {meant}", [.. places.Select(p => new TextEdit(tokens[p].Span, meant))]),
        };
    }

    public static string Listed(IReadOnlyList<string> known) => known.Count == 0 ? "none" : string.Join(", ", known.Take(8).Select(ColumnReference.Of)) + (known.Count > 8 ? ", …" : "");

    /// <summary>What differs in a number is another column.</summary>
    private static bool IsNear(string known, string name) => known.Where(char.IsDigit).SequenceEqual(name.Where(char.IsDigit)) && (known.Replace("_", "").Equals(name.Replace("_", ""), StringComparison.OrdinalIgnoreCase)
        || (Math.Min(known.Length, name.Length) > 2 && EditDistance.Between(known, name) <= (name.Length > 6 ? 2 : 1)));

    /// <summary>The columns of the one table of that name; null where there are several, or none whose columns are known.</summary>
    private static IReadOnlyList<string>? OfTable(SqlSyntax syntax, List<TableScope> seen, string name) =>
        seen.FindAll(s => s.Names.Contains(name)) is [var scope] && scope.Tables.FindAll(t => t.Name == name) is [{ Reference: { } table }] ? TableColumns.Of(syntax, table) : null;

    /// <summary>All columns that can be seen; null where those of one table are not known, and where FROM may still be written.</summary>
    private static List<string>? OfAll(SqlSyntax syntax, List<TableScope> seen)
    {
        var all = new List<string>();
        foreach (var scope in seen)
        {
            if (scope.Tables.Count == 0 || scope.Names.Any(n => !scope.Tables.Exists(t => t.Name == n)))
                return null;
            foreach (var (_, reference) in scope.Tables)
            {
                if (reference is null || TableColumns.Of(syntax, reference) is not { } columns)
                    return null;
                all.AddRange(columns);
            }
        }

        return all;
    }

    /// <summary>What may be the name of an item of the select list.</summary>
    private static IEnumerable<Expression> Keys(SqlSyntax syntax, Query query)
    {
        var keys = query.OrderBy.Select(k => k.Value);
        if (query is SelectQuery select)
            keys = keys.Concat(select.GroupBy).Concat(select.RolledUp).Concat(select.GroupingSets.SelectMany(s => s)).Concat(select.DistinctOn);
        var list = SelectList.Of(syntax, query);
        return keys.SelectMany(k => k.WithParts()).OfType<ColumnExpression>()
            .Where(c => list is not { IsComplete: true } || list.Columns.Any(o => o.Name is null || o.Name == syntax.Tokens.Name(c.Names[c.Names.Count - 1])));
    }
}
