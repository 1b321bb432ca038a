using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The tables of a query or a change, and the tokens from which they can be seen: at most those, for what precedes LATERAL is not followed.</summary>
internal sealed class TableScope
{
    private readonly SqlTokens _tokens;
    private readonly int _first;
    private readonly int _end;

    private TableScope(SqlTokens tokens, int first, int end) => (_tokens, _first, _end) = (tokens, first, end);

    /// <summary>The names by which columns refer to tables.</summary>
    public HashSet<string> Names { get; } = [];

    /// <summary>What these names are, in the order of the text; null for the table of a change, and for a function.</summary>
    public List<(string Name, TableReference? Reference)> Tables { get; } = [];

    /// <summary>Those of them that the text lists.</summary>
    public List<string> Listed { get; } = [];

    /// <summary>Tables that an alias hides.</summary>
    public List<(string Table, string Alias)> Renamed { get; } = [];

    /// <summary>Whether the names of all tables are known.</summary>
    public bool IsCertain { get; private set; } = true;

    public bool Contains(int token) => token >= _first && token < _end;

    public static List<TableScope> All(SqlSyntax syntax) =>
        [.. syntax.Queries.OfType<SelectQuery>().Select(q => Of(syntax.Tokens, q)), .. syntax.Changes.Select(c => Of(syntax.Tokens, c))];

    private static TableScope Of(SqlTokens tokens, SelectQuery select)
    {
        var scope = new TableScope(tokens, select.First, select.End);
        scope.Add(select.From);
        return scope;
    }

    private static TableScope Of(SqlTokens tokens, Change change)
    {
        var insert = change as InsertStatement;
        // What is inserted sees nothing of the table.
        var scope = new TableScope(tokens, insert?.Source?.End ?? change.First, change.End);
        scope.Add(change.Alias, change.Table, reference: null);
        scope.Add(change switch
        {
            UpdateStatement update => update.From,
            DeleteStatement delete => delete.Using,
            MergeStatement { Source: { } source } => [source],
            _ => [],
        });
        if (insert is { OnConflict: >= 0 })
            scope.Names.Add("excluded");
        if (change.Returning is not null)
            scope.Names.UnionWith(change.RowNames.Where(n => n >= 0).Select(tokens.Name).Concat(["old", "new"]));
        return scope;
    }

    private void Add(IEnumerable<TableReference> tables)
    {
        foreach (var table in tables)
            Add(table);
    }

    private void Add(TableReference table)
    {
        if (table is JoinedTable join && table.Alias < 0)
        {
            Add([join.Left, join.Right]);
            if (join.UsingAlias >= 0)
                Names.Add(_tokens.Name(join.UsingAlias));
        }
        else if (table is NamedTable named)
        {
            Add(table.Alias, named.Names, table);
        }
        else if (table.Alias >= 0)
        {
            Add(table.Alias, [], table);
        }
        else if (table is SubqueryTable)
        {
            Tables.Add(("", table));
        }
        else if (table is FunctionTable function)
        {
            // Without an alias it is called as the function is; the server knows trim by another name.
            var isCall = function.Call is CallExpression { Names: [.., var name] } && !_tokens.IsWord(name, "TRIM");
            IsCertain &= isCall;
            if (isCall)
                Add(-1, ((CallExpression)function.Call!).Names, reference: null);
        }
    }

    private void Add(int alias, List<int> names, TableReference? reference)
    {
        var last = alias >= 0 ? alias : names.Count > 0 ? names[names.Count - 1] : -1;
        if (last < 0 || !_tokens.IsName(last))
        {
            IsCertain = false;
            return;
        }

        Names.Add(_tokens.Name(last));
        Tables.Add((_tokens.Name(last), reference));
        Listed.Add(_tokens.Text(last));
        if (alias >= 0 && names.Count > 0 && _tokens.IsName(names[names.Count - 1]))
            Renamed.Add((_tokens.Name(names[names.Count - 1]), _tokens.Name(alias)));
    }
}
