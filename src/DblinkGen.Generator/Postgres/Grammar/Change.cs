using System.Collections.Generic;
using System.Linq;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>INSERT, UPDATE, DELETE or MERGE.</summary>
internal abstract class Change(int first) : SqlNode(first)
{
    /// <summary>The name of the table, and its alias or -1.</summary>
    public List<int> Table { get; } = [];

    public int Alias { get; set; } = -1;

    /// <summary>Null without RETURNING.</summary>
    public List<SelectItem>? Returning { get; set; }

    /// <summary>The names that RETURNING gives the row before and after: <c>WITH (OLD AS o)</c>.</summary>
    public List<int> RowNames { get; } = [];

    /// <summary>What else it reads.</summary>
    public virtual List<TableReference> From => [];

    /// <summary>The conditions on the rows that are changed.</summary>
    public virtual IEnumerable<Expression> Chosen => [];

    /// <summary>What each SET assigns.</summary>
    public virtual IEnumerable<List<Assignment>> Updates => [];

    /// <summary>The lists of columns to insert, each column with the tokens of its names.</summary>
    public virtual IEnumerable<List<List<int>>> ColumnLists => [];
}

internal sealed class InsertStatement(int first) : Change(first)
{
    /// <summary>Of each column the tokens of its names; null where none are listed.</summary>
    public List<List<int>>? Columns { get; set; }

    /// <summary>Null for DEFAULT VALUES.</summary>
    public Query? Source { get; set; }

    /// <summary>The token CONFLICT, or -1.</summary>
    public int OnConflict { get; set; } = -1;

    public bool HasConflictTarget { get; set; }

    /// <summary>The UPDATE of <c>DO UPDATE</c>; -1 for DO NOTHING.</summary>
    public int DoUpdate { get; set; } = -1;

    public List<Assignment> Assignments { get; } = [];

    /// <summary>The condition of DO UPDATE.</summary>
    public Expression? UpdateWhere { get; set; }

    public override IEnumerable<Expression> Chosen => UpdateWhere is null ? [] : [UpdateWhere];

    public override IEnumerable<List<Assignment>> Updates => [Assignments];

    public override IEnumerable<List<List<int>>> ColumnLists => Columns is null ? [] : [Columns];
}

internal sealed class UpdateStatement(int first) : Change(first)
{
    public List<Assignment> Assignments { get; } = [];

    public override List<TableReference> From { get; } = [];

    public Expression? Where { get; set; }

    public override IEnumerable<Expression> Chosen => Where is null ? [] : [Where];

    public override IEnumerable<List<Assignment>> Updates => [Assignments];
}

internal sealed class DeleteStatement(int first) : Change(first)
{
    /// <summary>The tables of USING.</summary>
    public override List<TableReference> From { get; } = [];

    public Expression? Where { get; set; }

    public override IEnumerable<Expression> Chosen => Where is null ? [] : [Where];
}

internal sealed class MergeStatement(int first) : Change(first)
{
    /// <summary>What USING reads.</summary>
    public override List<TableReference> From { get; } = [];

    /// <summary>Those of ON and of <c>WHEN … AND</c>.</summary>
    public List<Expression> Conditions { get; } = [];

    /// <summary>What each <c>THEN UPDATE SET</c> assigns.</summary>
    public List<List<Assignment>> Assignments { get; } = [];

    public List<MergeInsert> Inserts { get; } = [];

    public override IEnumerable<Expression> Chosen => Conditions;

    public override IEnumerable<List<Assignment>> Updates => Assignments;

    public override IEnumerable<List<List<int>>> ColumnLists => Inserts.Select(i => i.Columns).OfType<List<List<int>>>();
}

/// <summary><c>THEN INSERT (columns) VALUES (row)</c>.</summary>
/// <param name="Columns">Null where none are listed.</param>
/// <param name="Row">Null for DEFAULT VALUES.</param>
internal sealed record MergeInsert(List<List<int>>? Columns, RowExpression? Row);

/// <summary><c>column = value</c> or <c>(a, b) = (1, 2)</c>.</summary>
/// <param name="Targets">Of each column the tokens of its names.</param>
internal sealed record Assignment(List<List<int>> Targets, bool IsList, Expression Value);
