using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A column that is set twice, and two tables or queries of WITH of one name.</summary>
internal static class NamesTwice
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var change in syntax.Changes)
        {
            // Of an array or a composite value, parts can be set.
            var lists = change.Updates.Select(u => u.SelectMany(a => a.Targets)).Concat(change.ColumnLists);
            foreach (var column in lists.SelectMany(l => Repeated(tokens, l.Where(t => t.Count == 1).Select(t => t[0]).Where(IsWhole))))
                yield return Fault(column, $"column {tokens.Text(column)} can be set once");
        }

        foreach (var query in syntax.CommonTables.GroupBy(t => t.With).SelectMany(w => Repeated(tokens, w.Select(t => t.Name))))
            yield return Fault(query, $"two queries of WITH are called {tokens.Text(query)}; give each a name of its own");
        foreach (var table in syntax.Queries.OfType<SelectQuery>().SelectMany(q => Repeated(tokens, q.From.SelectMany(t => Names(tokens, t)))))
            yield return Fault(table, $"two tables are called {tokens.Text(table)}; give each an alias of its own");
        foreach (var change in syntax.Changes)
        {
            foreach (var table in Repeated(tokens, Tables(tokens, change)))
                yield return Fault(table, IsChanged(tokens, change, table)
                    ? $"{tokens.Text(table)} is the table of {tokens.Text(change.First).ToUpperInvariant()} already; leave it out here, or give it an alias to join the table with itself"
                    : $"two tables are called {tokens.Text(table)}; give each an alias of its own");
        }

        bool IsWhole(int column) => !tokens.Is(column + 1, SqlTokenKind.OpenBracket) && !tokens.Is(column + 1, SqlTokenKind.Dot);

        TextFault Fault(int name, string reason) => new(TextFaultKind.NameTwice, tokens[name].Span, reason);
    }

    /// <summary>Whether WITH has another query of the name.</summary>
    public static bool IsRepeated(SqlSyntax syntax, WithItem table) =>
        syntax.CommonTables.Exists(t => t != table && t.With == table.With && syntax.Tokens.Name(t.Name) == syntax.Tokens.Name(table.Name));

    /// <summary>Whether the table of the UPDATE or DELETE with this verb is listed once more behind FROM or USING, as SQL Server has it.</summary>
    public static bool ListsChanged(SqlSyntax syntax, int verb) =>
        syntax.Changes.Exists(c => c.First == verb && Repeated(syntax.Tokens, Tables(syntax.Tokens, c)).Any(t => IsChanged(syntax.Tokens, c, t)));

    private static IEnumerable<int> Repeated(SqlTokens tokens, IEnumerable<int> names) =>
        names.Where(n => n >= 0 && tokens.IsName(n) && !tokens.Text(n).StartsWith("U&", System.StringComparison.OrdinalIgnoreCase)).GroupBy(tokens.Name).Where(g => g.Count() > 1).Select(g => g.ElementAt(1));

    private static bool IsChanged(SqlTokens tokens, Change change, int table) =>
        change is not MergeStatement && change.Alias < 0 && change.Table is [var changed] && tokens.Name(changed) == tokens.Name(table);

    private static IEnumerable<int> Tables(SqlTokens tokens, Change change)
    {
        var name = change.Alias >= 0 ? change.Alias : change.Table.Count == 1 ? change.Table[0] : -1;
        return change.From.SelectMany(t => Names(tokens, t)).Prepend(name);
    }

    /// <summary>The names by which columns refer to tables; one with a schema is left out, for there may be two of them.</summary>
    private static IEnumerable<int> Names(SqlTokens tokens, TableReference table) => table switch
    {
        { Alias: >= 0 } => [table.Alias],
        JoinedTable join => Names(tokens, join.Left).Concat(Names(tokens, join.Right)),
        NamedTable { Names: [var name] } => [name],
        _ => [],
    };
}
