using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>SELECT i.id FROM item</c>: no table that can be seen from there is called <c>i</c>.</summary>
internal static class UnknownTables
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        // Names whose escapes are not decoded, and tables whose name is not known.
        if (tokens.HasUnreadName())
            yield break;
        // However often a table is named wrongly, it is one mistake.
        foreach (var table in Unknown(syntax, TableScope.All(syntax)).GroupBy(u => (u.Name, u.Alias, u.Meant, u.Hidden)))
        {
            var (first, seen) = table.Select(u => (u.Qualifier, u.Seen)).OrderBy(u => u.Qualifier).First();
            var written = table.Key.Meant is { } meant ? ColumnReference.Of(meant) : null;
            var isInValues = syntax.Queries.Exists(q => q is ValuesQuery && q.First <= first && first < q.End);
            var reason = table.Key.Hidden is { } hidden ? $"{tokens.Text(first)} cannot be seen from there: {hidden}" : Reason(tokens.Text(first), table.Key.Alias, seen, isInValues);
            yield return new TextFault(TextFaultKind.UnknownTable, tokens[first].Span, reason)
            {
                Repair = written is null ? null : new TextRepair($"Write {written}", [.. table.Select(u => u.Qualifier).Distinct().OrderBy(q => q).Select(q => new TextEdit(tokens[q].Span, written))]),
            };
        }
    }

    private static IEnumerable<(string Name, string? Alias, string? Meant, string? Hidden, int Qualifier, List<TableScope> Seen)> Unknown(SqlSyntax syntax, List<TableScope> scopes)
    {
        var tokens = syntax.Tokens;
        foreach (var column in syntax.Expressions.OfType<ColumnExpression>())
        {
            var seen = scopes.FindAll(s => s.Contains(column.First));
            // Without any table, FROM may still be written.
            if (Qualifier(tokens, column) is not (>= 0 and var qualifier) || (seen.Count > 0 && seen.TrueForAll(s => s.Listed.Count == 0)) || seen.Exists(s => !s.IsCertain || s.Sees(tokens.Name(qualifier), column.First)))
                continue;
            var name = tokens.Name(qualifier);
            if (seen.Select(s => s.Hides(name, column.First)).FirstOrDefault(h => h is not null) is { } hidden)
            {
                yield return (name, null, null, hidden, qualifier, seen);
                continue;
            }

            var alias = seen.SelectMany(s => s.Renamed).Where(r => r.Table == name).Select(r => r.Alias).FirstOrDefault();
            var near = seen.SelectMany(s => s.Names).Where(n => name.Length > 2 && seen.Exists(s => s.Sees(n, column.First)) && EditDistance.Between(n, name) == 1).ToList();
            yield return (name, alias, alias ?? (near.Count == 1 ? near[0] : null), null, qualifier, seen);
        }
    }

    /// <returns>The token with the name of the table; -1 where none is named.</returns>
    private static int Qualifier(SqlTokens tokens, ColumnExpression column)
    {
        var last = column.Names[column.Names.Count - 1];
        var isStar = tokens.Is(last + 1, SqlTokenKind.Dot) && tokens.Is(last + 2, SqlTokenKind.Operator);
        return isStar ? last : column.Names.Count > 1 ? column.Names[column.Names.Count - 2] : -1;
    }

    private static string Reason(string name, string? alias, List<TableScope> seen, bool isInValues)
    {
        if (alias is not null)
            return $"{name} is called {alias} there";
        if (seen.Count == 0 && isInValues)
            return $"VALUES reads no table; write SELECT … FROM {name} in its place";
        // Behind UNION.
        return seen.Count == 0 ? "no table can be seen from there, only the columns of the result" : $"no table {name} can be seen from there, but {string.Join(", ", seen.SelectMany(s => s.Listed).Distinct())}";
    }
}
