using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Outputs that can be NULL whatever the columns of the tables allow, as far as the text tells beyond doubt.</summary>
internal sealed class NullableOutput
{
    /// <summary>Aggregates that give NULL for no row; count and the regression counts do not.</summary>
    private static readonly HashSet<string> Aggregates = new(StringComparer.Ordinal)
    {
        "ANY_VALUE", "ARRAY_AGG", "AVG", "BIT_AND", "BIT_OR", "BIT_XOR", "BOOL_AND", "BOOL_OR", "CORR", "COVAR_POP", "COVAR_SAMP", "EVERY", "JSON_AGG",
        "JSON_OBJECT_AGG", "JSONB_AGG", "JSONB_OBJECT_AGG", "MAX", "MIN", "MODE", "PERCENTILE_CONT", "PERCENTILE_DISC", "RANGE_AGG", "STDDEV",
        "STDDEV_POP", "STDDEV_SAMP", "STRING_AGG", "SUM", "VAR_POP", "VAR_SAMP", "VARIANCE", "XMLAGG",
    };

    /// <summary>A query that names itself through others, which only a wrong one does, ends here.</summary>
    private const int MaxDepth = 8;

    private readonly SqlSyntax _syntax;
    private readonly SqlTokens _tokens;

    private readonly ChosenRows _rows;

    private NullableOutput(SqlSyntax syntax) => (_syntax, _tokens, _rows) = (syntax, syntax.Tokens, new ChosenRows(syntax));

    /// <returns>Why the column can be NULL, or null where nothing says so.</returns>
    public static string? Reason(SqlSyntax syntax, OutputColumn output)
    {
        if (syntax is not { IsWhole: true, Root: Query query } || First(query) is not { } first)
            return null;
        var index = first.Items.FindIndex(i => syntax.Tokens[i.Value.First].Start == output.Start);
        return index < 0 ? null : new NullableOutput(syntax).OfColumn(query, index, depth: 0);
    }

    /// <summary>The query that names the columns.</summary>
    private static SelectQuery? First(Query query) => query is SetOperation operation ? First(operation.Left) : query as SelectQuery;

    private string? OfColumn(Query query, int index, int depth) => query switch
    {
        _ when depth > MaxDepth => null,
        SetOperation union when _tokens.IsWord(union.Operation, "UNION") => OfColumn(union.Left, index, depth) ?? OfColumn(union.Right, index, depth),
        ValuesQuery values => values.Rows.Select(r => index < r.Operands.Count && r.Operands[index].Bare() is NullExpression ? "a row of VALUES has NULL" : null).FirstOrDefault(r => r is not null),
        SelectQuery select when index < select.Items.Count && !select.Items.Take(index + 1).Any(i => i.IsStar) => Of(select.Items[index].Value, select, depth),
        _ => null,
    };

    private string? Of(Expression value, SelectQuery select, int depth) => value.Bare() switch
    {
        NullExpression => "it is NULL",
        CaseExpression choice => OfCase(choice, select),
        SubqueryExpression { IsScalar: true, Query: SelectQuery subquery } => OfSubquery(subquery, depth + 1),
        CallExpression { Names: [var name] } call => OfCall(_tokens.Keyword(name), call, select, depth),
        ColumnExpression { IsPlain: true } column => OfColumn(column, select, depth),
        _ => null,
    };

    private string? OfCase(CaseExpression choice, SelectQuery select)
    {
        if (_rows.MayDecide(select, choice.Operands.Where(o => !choice.Results.Contains(o))))
            return null;
        if (choice.Results.Exists(r => r.Bare() is NullExpression))
            return "a branch of CASE is NULL";
        return choice.HasElse || CaseConditions.AreExhaustive(_tokens, choice) ? null : "CASE without ELSE is NULL where no WHEN holds";
    }

    private string? OfCall(string name, CallExpression call, SelectQuery select, int depth)
    {
        if (name == "NULLIF")
            return "NULLIF is there to give it";
        if (name == "COALESCE")
            return call.Operands.Count > 0 && call.Operands[call.Operands.Count - 1].Bare() is NullExpression ? "coalesce ends with NULL" : null;
        if (call.IsWindow)
            return _rows.AreSkipped || (call.HasFilter && CallArguments.IsWindowFunction(_tokens, call)) ? null : OfWindow(name, call);
        if (!Aggregates.Contains(name) || CallArguments.AreWrong(_tokens, call))
            return null;
        if (call.Filter is { } filter && !ChosenRows.IsTrue(_tokens, filter) && !_rows.MayDecide(select, [filter]))
            return $"{_tokens.Text(call.First)} of no row is NULL, and FILTER may leave none";
        return IsOneGroup(select) && depth <= MaxDepth ? $"{_tokens.Text(call.First)} of no row is NULL" : null;
    }

    private string? OfWindow(string name, CallExpression call) => name switch
    {
        "LAG" or "LEAD" when call.Operands.Count < 3 => $"{_tokens.Text(call.First)} has no row to look at for the {(name == "LAG" ? "first" : "last")} one; give it a third argument",
        "NTH_VALUE" => "the frame may have fewer rows than nth_value counts",
        "FIRST_VALUE" or "LAST_VALUE" when call.HasOneSidedFrame => "the frame of the window may have no row",
        _ when call.HasOneSidedFrame && Aggregates.Contains(name) => "the frame of the window may have no row",
        _ => null,
    };

    private string? OfSubquery(SelectQuery subquery, int depth)
    {
        if (subquery.Items is not [{ IsStar: false } item])
            return null;
        return OfColumn(subquery, 0, depth) ?? (MayFindNoRow(subquery, item) ? "a subquery that finds no row is NULL" : null);
    }

    /// <summary>A look-up that compares columns with each other is not doubted: a foreign key may promise it.</summary>
    private bool MayFindNoRow(SelectQuery subquery, SelectItem item)
    {
        // Any call may be an aggregate, which has a row always.
        if (subquery.HasGroupBy || item.Value.WithParts().OfType<CallExpression>().Any())
            return false;
        if (subquery.Where is not { } where)
            return subquery.Limits.Count > 0 && IsOfTable(subquery);
        var parts = where.WithParts().ToList();
        return subquery.Limits.Count > 0 || parts.OfType<ColumnExpression>().Count() <= parts.Count(p => p is ParameterExpression or OpaqueExpression);
    }

    /// <summary>Whether there is one row, even of no row: aggregates without GROUP BY, over a table that may be empty.</summary>
    private bool IsOneGroup(SelectQuery select) => select is { HasGroupBy: false, Having: null } or { HasTotal: true, Having: null } && IsOfTable(select);

    private bool IsOfTable(SelectQuery select) =>
        select.From is [var table, ..] && Leftmost(table) is NamedTable { Names: [.., var name] } && _syntax.CommonTableOf(name) is null;

    private static TableReference Leftmost(TableReference table) => table is JoinedTable join ? Leftmost(join.Left) : table;

    private string? OfColumn(ColumnExpression column, SelectQuery select, int depth)
    {
        if (select.Having is null && IsLeftOut(select, column))
            return "the rows of totals have no value for it";
        if (column.Names.Count == 2 && OuterJoins.NullableTables(_tokens, select).Contains(_tokens.Name(column.Names[0])))
            return $"{_tokens.Text(column.Names[0])} is on the nullable side of an outer join";
        // What a condition of this query may take out is not looked at.
        if (select.Where is not null || select.HasGroupBy || select.From is not [var table] || table is JoinedTable)
            return null;
        if (column.Names.Count == 2 && OuterJoins.NameOf(_tokens, table) != _tokens.Name(column.Names[0]))
            return null;
        var source = table is SubqueryTable subquery ? subquery.Query
            : table is NamedTable { Names: [var name] } && _syntax.CommonTableOf(name) is { IsRecursive: false, Columns: [], Statement: Query common } ? common
            : null;
        return source is null || First(source) is not { } first || Index(first, _tokens.Name(column.Names[column.Names.Count - 1])) is not (>= 0 and var index)
            ? null
            : OfColumn(source, index, depth + 1);
    }

    /// <summary>Whether a row may stand for a group without the column.</summary>
    private bool IsLeftOut(SelectQuery select, ColumnExpression column)
    {
        bool Has(IEnumerable<Expression> keys) => keys.SelectMany(Keys).Any(k => IsSame(k, column));
        return !Has(select.GroupBy) && (Has(select.RolledUp) || (select.GroupingSets.Exists(Has) && !select.GroupingSets.TrueForAll(Has)));
    }

    private static IEnumerable<Expression> Keys(Expression key) => key is RowExpression row ? row.Operands.SelectMany(Keys) : [key];

    private bool IsSame(Expression key, ColumnExpression column) => key is ColumnExpression { IsPlain: true } other
        && _tokens.Name(other.Names[other.Names.Count - 1]) == _tokens.Name(column.Names[column.Names.Count - 1]);

    /// <summary>The item of a name, as far as an alias or a column tells it; -1 where none or several have it.</summary>
    private int Index(SelectQuery select, string name)
    {
        bool Has(SelectItem item) => item.Alias >= 0 ? _tokens.Name(item.Alias) == name
            : item.Value is ColumnExpression { IsPlain: true } column && _tokens.Name(column.Names[column.Names.Count - 1]) == name;
        var index = select.Items.FindIndex(Has);
        return index >= 0 && index == select.Items.FindLastIndex(Has) ? index : -1;
    }
}
