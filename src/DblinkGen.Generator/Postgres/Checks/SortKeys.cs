using System;
using System.Collections.Generic;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What a key of ORDER BY can be in the select list, which the server compares after it has read both.</summary>
internal static class SortKeys
{
    /// <summary>Functions that no type is called as, whose call can be a cast and so the column itself.</summary>
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal) { "ABS", "COALESCE", "LENGTH", "LOWER", "MD5", "RANDOM", "TRIM", "UPPER" };

    /// <summary>Whether it is surely more than a column.</summary>
    public static bool IsExpression(SqlTokens tokens, Expression key) => key switch
    {
        OperationExpression or CaseExpression => true,
        CallExpression { Names: [var name] } => Functions.Contains(tokens.Keyword(name)),
        RowExpression { IsRow: false, HasIndirection: false } row => IsExpression(tokens, row.Operands[0]),
        _ => false,
    };

    /// <summary>Whether no item can be the key, or have its name.</summary>
    public static bool IsUnselected(SqlSyntax syntax, SelectQuery select, Expression key) => key is ColumnExpression { IsPlain: true } column
        ? IsUnselected(syntax, select, syntax.Tokens.Name(column.Names[column.Names.Count - 1]))
        : IsExpression(syntax.Tokens, key) && select.Items.TrueForAll(i => IsSimple(syntax.Tokens, i.Value.Bare()));

    private static bool IsUnselected(SqlSyntax syntax, SelectQuery select, string name)
    {
        var (names, tokens) = (new ColumnNames(syntax), syntax.Tokens);
        return select.Items.TrueForAll(i => !i.IsStar && names.Of(i) is { } output && output != name
            && !HasColumn(i.Value, c => c.IsExpanded || c.Names.Count == 0 || tokens.Name(c.Names[c.Names.Count - 1]) == name));
    }

    /// <summary>A column, a parameter or a constant, none of which an operation can be.</summary>
    private static bool IsSimple(SqlTokens tokens, Expression item) => item is ColumnExpression or NullExpression or ParameterExpression
        || (item is OpaqueExpression && item.End == item.First + 1 && tokens[item.First].Kind is SqlTokenKind.Number or SqlTokenKind.String or SqlTokenKind.Operator);

    private static bool HasColumn(Expression value, Predicate<ColumnExpression> isMeant)
    {
        foreach (var part in value.WithParts())
        {
            if (part is ColumnExpression column && isMeant(column))
                return true;
        }

        return false;
    }
}
