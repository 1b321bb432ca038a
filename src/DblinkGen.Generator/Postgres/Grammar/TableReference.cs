using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What may be in FROM.</summary>
internal abstract class TableReference(int first)
{
    public int First { get; } = first;

    /// <summary>The token of the alias, or -1.</summary>
    public int Alias { get; set; } = -1;

    /// <summary>The names that the alias gives the first columns: <c>AS t (a, b)</c>.</summary>
    public List<int> Columns { get; } = [];

    /// <summary>Whether these are all columns, with their types: <c>AS t (a int, b text)</c>.</summary>
    public bool HasDefinitions { get; set; }
}

/// <summary>A table, a view, or a name of WITH.</summary>
internal sealed class NamedTable(int first, List<int> names) : TableReference(first)
{
    public List<int> Names { get; } = names;
}

/// <param name="call">Null for <c>ROWS FROM (…)</c>.</param>
internal sealed class FunctionTable(int first, Expression? call) : TableReference(first)
{
    public Expression? Call { get; } = call;
}

internal sealed class SubqueryTable(int first, Query query) : TableReference(first)
{
    public Query Query { get; } = query;
}

internal enum JoinKind
{
    Cross,
    Inner,
    Left,
    Right,
    Full,
}

internal sealed class JoinedTable(int first, TableReference left, TableReference right, JoinKind kind) : TableReference(first)
{
    public TableReference Left { get; } = left;

    public TableReference Right { get; } = right;

    public JoinKind Kind { get; } = kind;

    public bool IsNatural { get; set; }

    /// <summary>The columns of USING.</summary>
    public List<int> UsingColumns { get; } = [];

    /// <summary>The name of the columns of USING together: <c>USING (id) AS both</c>; -1 without one.</summary>
    public int UsingAlias { get; set; } = -1;

    /// <summary>The condition of ON; null for USING, NATURAL and CROSS.</summary>
    public Expression? On { get; set; }
}
