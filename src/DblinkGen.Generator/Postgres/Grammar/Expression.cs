using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>A value in a statement, from the token <see cref="First"/> to the one before <see cref="End"/>.</summary>
internal abstract class Expression(int first)
{
    public int First { get; } = first;

    public int End { get; set; }

    /// <summary>Whether a subscript or a field of it is meant.</summary>
    public bool HasIndirection { get; set; }

    /// <summary>The token of the last field that is meant, or -1.</summary>
    public int Field { get; set; } = -1;

    /// <summary>Whether it ends with <c>.*</c>, and so stands for columns that only the server knows.</summary>
    public bool IsExpanded { get; set; }

    /// <summary>The values of the same query that it is made of.</summary>
    public List<Expression> Operands { get; } = [];
}

/// <summary>A constant, a star, or a form that is not looked into.</summary>
internal sealed class OpaqueExpression(int first) : Expression(first);

internal sealed class NullExpression(int first) : Expression(first);

/// <summary><c>@name</c> or <c>$1</c>.</summary>
internal sealed class ParameterExpression(int first) : Expression(first);

/// <summary><c>column</c>, <c>table.column</c>, <c>table.*</c>.</summary>
internal sealed class ColumnExpression(int first, List<int> names) : Expression(first)
{
    /// <summary>The tokens of its names.</summary>
    public List<int> Names { get; } = names;

    /// <summary>Whether it is nothing but names: no subscript, no star.</summary>
    public bool IsPlain => !HasIndirection;
}

/// <summary>A call of a function, an aggregate or a window function.</summary>
internal sealed class CallExpression(int first, List<int> names) : Expression(first)
{
    public List<int> Names { get; } = names;

    public bool HasStar { get; set; }

    public bool HasFilter => Filter is not null;

    /// <summary>The condition of FILTER.</summary>
    public Expression? Filter { get; set; }

    /// <summary>DISTINCT or ORDER BY between its parentheses.</summary>
    public bool HasOrder { get; set; }

    /// <summary>The keys of that ORDER BY.</summary>
    public List<SortKey> OrderBy { get; } = [];

    /// <summary>Whether PostgreSQL takes it only of an aggregate, whatever functions there are.</summary>
    public bool IsSurelyAggregate => HasStar || HasFilter || HasOrder || IsOrderedSet;

    public bool IsWindow { get; set; }

    /// <summary>The name of a window that it runs over, or that its window is based on; -1 without one.</summary>
    public int Window { get; set; } = -1;

    /// <summary>Whether the window's frame may have no row: both its bounds are on one side.</summary>
    public bool HasOneSidedFrame { get; set; }

    /// <summary><c>WITHIN GROUP (ORDER BY …)</c>.</summary>
    public bool IsOrderedSet { get; set; }
}

internal sealed class CaseExpression(int first) : Expression(first)
{
    /// <summary>What it gives: the values of THEN and ELSE.</summary>
    public List<Expression> Results { get; } = [];

    public bool HasElse { get; set; }
}

/// <summary><c>value::type</c>, <c>CAST(value AS type)</c> and <c>type 'value'</c>.</summary>
internal sealed class CastExpression : Expression
{
    public CastExpression(int first, Expression value)
        : base(first)
    {
        Value = value;
        Operands.Add(value);
    }

    public Expression Value { get; }

    /// <summary>The tokens of the type.</summary>
    public TokenRange Type { get; set; }

    /// <summary><c>TREAT(value AS type)</c>, a call of a function that has the name of the type.</summary>
    public bool IsTreat { get; set; }
}

/// <summary>A query as a value: <c>(SELECT …)</c>, <c>EXISTS (…)</c>, <c>ARRAY(…)</c>.</summary>
internal sealed class SubqueryExpression(int first, Query query, bool isScalar) : Expression(first)
{
    public Query Query { get; } = query;

    /// <summary>Whether its value is that of the query's row.</summary>
    public bool IsScalar { get; } = isScalar;
}

/// <summary><c>(value)</c>, <c>(a, b)</c> or <c>ROW(a, b)</c>.</summary>
internal sealed class RowExpression(int first, bool isExplicit) : Expression(first)
{
    /// <summary>Whether it is a row, not a value in parentheses.</summary>
    public bool IsRow => isExplicit || Operands.Count != 1;
}

/// <summary>Values with an operator before or between them, or with several that bind alike.</summary>
internal sealed class OperationExpression(int first, Precedence precedence) : Expression(first)
{
    public Precedence Precedence { get; } = precedence;

    /// <summary>The token of the last operator: the one whose result it is.</summary>
    public int Operator { get; set; }
}

/// <summary><c>ANY (…)</c>, <c>ALL (…)</c> or <c>SOME (…)</c> behind an operator.</summary>
internal sealed class QuantifiedExpression(int first) : Expression(first);
