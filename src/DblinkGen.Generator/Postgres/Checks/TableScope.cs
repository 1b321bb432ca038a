using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The tables of a query or a change, and the tokens from which they can be seen.</summary>
internal sealed class TableScope
{
    private readonly SqlTokens _tokens;
    private readonly int _first;
    private readonly int _end;

    /// <summary>The parts of FROM or USING.</summary>
    private List<FromPart> _from = [];

    /// <summary>The rows that MERGE inserts.</summary>
    private List<FromPart> _rows = [];

    private string? _changed;

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

    /// <summary>Whether a table of that name can be seen from there.</summary>
    public bool Sees(string name, int token) => (PartAt(token)?.Names ?? Names).Contains(name);

    /// <returns>Why a table cannot be seen from there; null where there is none of that name.</returns>
    public string? Hides(string name, int token) => PartAt(token) is not { } part || !Names.Contains(name) ? null
        : name == _changed && _from.Contains(part) ? "FROM and USING see nothing of the changed table; compare with it in WHERE"
        : part.Reason;

    private FromPart? PartAt(int token) => _from.Concat(_rows).FirstOrDefault(p => token >= p.First && token < p.End);

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
        scope._changed = scope.Names.FirstOrDefault();
        scope.Add(change.From);
        scope._rows = change is MergeStatement merge
            ? [.. merge.Inserts.Select(i => i.Row).OfType<RowExpression>().Select(r => new FromPart(r.First, r.End, [.. scope.Names.Where(n => n != scope._changed)], "a row that is not matched has none of the changed table"))]
            : [];
        if (insert is { OnConflict: >= 0 })
            scope.Names.Add("excluded");
        if (change.Returning is not null)
            scope.Names.UnionWith(change.RowNames.Where(n => n >= 0).Select(tokens.Name).Concat(["old", "new"]));
        return scope;
    }

    private void Add(List<TableReference> tables)
    {
        foreach (var table in tables)
            Add(table);
        var parts = FromPart.Of(_tokens, tables);
        IsCertain &= parts is not null;
        _from = parts ?? [];
    }

    private void Add(TableReference table)
    {
        if (table is JoinedTable join && table.Alias < 0)
        {
            Add(join.Left);
            Add(join.Right);
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
            if (function.Call is CallExpression call && !_tokens.IsWord(call.Names[call.Names.Count - 1], "TRIM"))
                Add(-1, call.Names, reference: null);
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
