using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What WITH names.</summary>
/// <param name="name">The token of its name.</param>
internal sealed class WithItem(int name)
{
    public int Name { get; } = name;

    /// <summary>The token WITH.</summary>
    public int With { get; init; } = -1;

    /// <summary>The names that are given to its first columns.</summary>
    public List<int> Columns { get; } = [];

    /// <summary>A query, or a change whose RETURNING has the columns.</summary>
    public SqlNode? Statement { get; set; }

    public bool IsRecursive { get; set; }

    /// <summary>Whether SEARCH or CYCLE adds columns.</summary>
    public bool HasMoreColumns { get; set; }

    /// <summary>The tokens from which it can be seen; elsewhere the name is that of a table.</summary>
    public int First { get; set; }

    public int End { get; set; } = int.MaxValue;
}
