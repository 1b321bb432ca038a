using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>INSERT, UPDATE, DELETE or MERGE.</summary>
internal abstract class Change(int first) : SqlNode(first)
{
    /// <summary>The name of the table, and its alias or -1.</summary>
    public List<int> Table { get; } = [];

    public int Alias { get; set; } = -1;

    /// <summary>Null without RETURNING.</summary>
    public List<SelectItem>? Returning { get; set; }
}

internal sealed class InsertStatement(int first) : Change(first)
{
    /// <summary>The tokens that the columns begin with; null where none are listed.</summary>
    public List<int>? Columns { get; set; }

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
}

internal sealed class UpdateStatement(int first) : Change(first)
{
    public List<Assignment> Assignments { get; } = [];

    public List<TableReference> From { get; } = [];

    public Expression? Where { get; set; }
}

internal sealed class DeleteStatement(int first) : Change(first)
{
    public List<TableReference> Using { get; } = [];

    public Expression? Where { get; set; }
}

internal sealed class MergeStatement(int first) : Change(first);

/// <summary><c>column = value</c> or <c>(a, b) = (1, 2)</c>.</summary>
/// <param name="Targets">Of each column the tokens of its names.</param>
internal sealed record Assignment(List<List<int>> Targets, bool IsList, Expression Value);
