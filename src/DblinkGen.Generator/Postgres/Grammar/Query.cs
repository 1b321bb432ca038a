using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>A statement, or a query in one: what may be named by WITH.</summary>
internal abstract class SqlNode(int first)
{
    public int First { get; } = first;

    public int End { get; set; }
}

/// <summary>What returns rows: SELECT, VALUES, TABLE, and UNION and its like over them.</summary>
internal abstract class Query(int first) : SqlNode(first)
{
    public List<SortKey> OrderBy { get; } = [];

    /// <summary>The values of LIMIT, FETCH and OFFSET.</summary>
    public List<Expression> Limits { get; } = [];

    /// <summary>The token LIMIT or FETCH, or -1, as for <c>LIMIT ALL</c>.</summary>
    public int Limit { get; set; } = -1;

    /// <summary><c>FOR UPDATE</c> and its like.</summary>
    public List<LockingClause> Lockings { get; } = [];

    /// <summary>The token WITH of <c>WITH TIES</c>, or -1.</summary>
    public int Ties { get; set; } = -1;

    /// <summary>Whether it is inside of another query or statement.</summary>
    public bool IsNested { get; set; }

    /// <summary>The number of its columns; null where only the server knows.</summary>
    public abstract int? Width { get; }
}

/// <param name="IsDescending">Null for USING with an operator whose order is not known.</param>
internal sealed record SortKey(Expression Value, bool? IsDescending, bool? HasNullsFirst);

/// <param name="First">The token FOR.</param>
/// <param name="End">The token behind UPDATE or SHARE.</param>
/// <param name="Tables">The tokens of the names behind OF; empty where all tables are locked.</param>
internal sealed record LockingClause(int First, int End, List<int> Tables);

/// <param name="Alias">The token of the alias, or -1.</param>
/// <param name="End">The token behind it, and behind its alias.</param>
internal sealed record SelectItem(Expression Value, int Alias, bool IsStar, int End);

internal sealed class SelectQuery(int first) : Query(first)
{
    public List<Expression> DistinctOn { get; } = [];

    public bool IsDistinct { get; set; }

    public List<SelectItem> Items { get; } = [];

    public List<TableReference> From { get; } = [];

    public Expression? Where { get; set; }

    public List<Expression> GroupBy { get; } = [];

    /// <summary>The keys of ROLLUP and CUBE, which the rows of totals do not have.</summary>
    public List<Expression> RolledUp { get; } = [];

    /// <summary>The keys of each of the GROUPING SETS.</summary>
    public List<List<Expression>> GroupingSets { get; } = [];

    public bool HasGroupBy { get; set; }

    /// <summary>Whether one of its groups is that of all rows, which is there even if there are none: <c>GROUP BY ()</c>, ROLLUP.</summary>
    public bool HasTotal { get; set; }

    public Expression? Having { get; set; }

    /// <summary>The names that WINDOW defines.</summary>
    public List<int> Windows { get; } = [];

    public override int? Width => Items.Exists(i => i.IsStar) ? null : Items.Count;
}

internal sealed class ValuesQuery(int first) : Query(first)
{
    public List<RowExpression> Rows { get; } = [];

    public override int? Width => Rows.Count == 0 || Rows[0].Operands.Exists(o => o.IsExpanded) ? null : Rows[0].Operands.Count;
}

/// <summary><c>TABLE name</c>.</summary>
internal sealed class TableQuery(int first) : Query(first)
{
    public override int? Width => null;
}

internal sealed class SetOperation(int first, Query left, Query right, int operation) : Query(first)
{
    public Query Left { get; } = left;

    public Query Right { get; } = right;

    /// <summary>The token of UNION, INTERSECT or EXCEPT.</summary>
    public int Operation { get; } = operation;

    public override int? Width => Left.Width ?? Right.Width;
}
