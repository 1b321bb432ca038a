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
        if (Enumerable.Range(0, tokens.Count).Any(i => tokens.Text(i).StartsWith("U&\"", StringComparison.OrdinalIgnoreCase)))
            yield break;
        var scopes = TableScope.All(syntax);
        foreach (var column in syntax.Expressions.OfType<ColumnExpression>())
        {
            var seen = scopes.FindAll(s => s.Contains(column.First));
            // Without any table, FROM may still be written.
            if (Qualifier(tokens, column) is not (>= 0 and var qualifier) || (seen.Count > 0 && seen.TrueForAll(s => s.Listed.Count == 0)) || seen.Exists(s => !s.IsCertain || s.Names.Contains(tokens.Name(qualifier))))
                continue;
            var name = tokens.Name(qualifier);
            var alias = seen.SelectMany(s => s.Renamed).Where(r => r.Table == name).Select(r => r.Alias).FirstOrDefault();
            var near = seen.SelectMany(s => s.Names).Where(n => name.Length > 2 && EditDistance.Between(n, name) == 1).ToList();
            var meant = alias ?? (near.Count == 1 ? near[0] : null);
            yield return new TextFault(TextFaultKind.UnknownTable, tokens[qualifier].Span, Reason(tokens.Text(qualifier), alias, seen))
            {
                Repair = meant is null ? null : TextRepair.Replace(tokens[qualifier].Span, ColumnReference.Of(meant), $"Write {ColumnReference.Of(meant)}"),
            };
        }
    }

    /// <returns>The token with the name of the table; -1 where none is named.</returns>
    private static int Qualifier(SqlTokens tokens, ColumnExpression column)
    {
        var last = column.Names[column.Names.Count - 1];
        var isStar = tokens.Is(last + 1, SqlTokenKind.Dot) && tokens.Is(last + 2, SqlTokenKind.Operator);
        return isStar ? last : column.Names.Count > 1 ? column.Names[column.Names.Count - 2] : -1;
    }

    private static string Reason(string name, string? alias, List<TableScope> seen)
    {
        if (alias is not null)
            return $"{name} is called {alias} there";
        // Behind UNION.
        return seen.Count == 0 ? "no table can be seen from there, only the columns of the result" : $"no table {name} can be seen from there, but {string.Join(", ", seen.SelectMany(s => s.Listed).Distinct())}";
    }
}
