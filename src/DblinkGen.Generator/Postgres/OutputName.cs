using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The name that PostgreSQL gives an item of a select list (<c>FigureColname</c>), where that is beyond doubt.</summary>
internal static class OutputName
{
    /// <summary>Words that end an expression, or that stand before a name in one: no alias without AS beside them.</summary>
    private static readonly HashSet<string> NeverBesideBareAlias = new(StringComparer.Ordinal)
    {
        "ALL", "AND", "ANY", "ARRAY", "AS", "ASYMMETRIC", "AT", "BETWEEN", "CASE", "CHAR", "CHARACTER", "COLLATE", "DAY",
        "DISTINCT", "DOCUMENT", "DOUBLE", "ELSE", "ESCAPE", "EXISTS", "FILTER", "FROM", "HOUR", "ILIKE", "IN", "INTERVAL", "IS",
        "ISNULL", "JSON", "LIKE", "LOCAL", "MINUTE", "MONTH", "NATIONAL", "NORMALIZED", "NOT", "NOTNULL", "ON", "OR", "OVER",
        "OVERLAPS", "PRECISION", "ROW", "SECOND", "SIMILAR", "SOME", "SYMMETRIC", "THEN", "TIME", "TIMESTAMP", "TO", "UESCAPE",
        "UNIQUE", "VARIADIC", "VARYING", "WHEN", "WITH", "WITHIN", "WITHOUT", "YEAR", "ZONE",
    };

    /// <summary>Further words that are values themselves and so cannot be the alias, but may stand before one.</summary>
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "DEFAULT", "END", "FALSE", "NULL", "TRUE", "UNKNOWN" };

    /// <summary>What looks like a call of a function with this name, and is named otherwise or not at all.</summary>
    private static readonly HashSet<string> NotNamedByCall = new(StringComparer.Ordinal)
    {
        "CAST", "TREAT", "TRIM", "NOT", "ANY", "SOME", "ALL", "CASE", "INTERVAL", "CHAR", "CHARACTER", "NCHAR", "NATIONAL", "VARCHAR",
        "NUMERIC", "DECIMAL", "DEC", "BIT", "FLOAT", "TIME", "TIMESTAMP", "COLLATION", "OPERATOR", "IN", "AND", "OR",
    };

    public static string? Of(SqlTokens tokens, int first, int end)
    {
        var last = end - 1;
        if (tokens.IsName(last) && last > first)
        {
            if (tokens.IsWord(last - 1, "AS"))
                return NameOf(tokens, last);
            if (IsBareAlias(tokens, first, last))
                return NameOf(tokens, last);
        }

        var referenceEnd = ReferenceEnd(tokens, first, end, out var name);
        return referenceEnd == end || IsCast(tokens, referenceEnd, end) ? name : null;
    }

    private static bool IsBareAlias(SqlTokens tokens, int first, int last)
    {
        if (NeverBesideBareAlias.Contains(tokens.Keyword(last)) || Values.Contains(tokens.Keyword(last)))
            return false;

        // A string with something before it may be `interval '1' day_count` as well as a value with an alias.
        return tokens[last - 1].Kind switch
        {
            SqlTokenKind.Word => !NeverBesideBareAlias.Contains(tokens.Keyword(last - 1)) || tokens.Is(last - 2, SqlTokenKind.Dot),
            SqlTokenKind.String => last - 1 == first,
            SqlTokenKind.CloseParenthesis => !ClosesOperatorName(tokens, last - 1),
            SqlTokenKind.QuotedIdentifier or SqlTokenKind.CloseBracket or SqlTokenKind.Number or SqlTokenKind.DollarString
                or SqlTokenKind.PositionalParameter or SqlTokenKind.Placeholder => true,
            _ => false,
        };
    }

    /// <summary><c>a OPERATOR(pg_catalog.+) b</c>.</summary>
    private static bool ClosesOperatorName(SqlTokens tokens, int close)
    {
        var open = close - 1;
        while (open > 0 && tokens.Depth(open) > tokens.Depth(close))
            open--;
        return tokens.IsWord(open - 1, "OPERATOR");
    }

    /// <summary>A column reference, with or without subscripts, or a function call with its OVER, FILTER and WITHIN GROUP.</summary>
    private static int ReferenceEnd(SqlTokens tokens, int first, int end, out string? name)
    {
        name = null;
        if (!tokens.IsName(first))
            return first;

        var last = first;
        while (last + 2 < end && tokens.Is(last + 1, SqlTokenKind.Dot) && tokens.IsName(last + 2))
            last += 2;
        if (last == first && Values.Contains(tokens.Keyword(last)))
            return first;

        var next = last + 1;
        if (next < end && tokens.Is(next, SqlTokenKind.OpenParenthesis))
        {
            if (last == first && NotNamedByCall.Contains(tokens.Keyword(last)))
                return first;
            next = SkipWindow(tokens, tokens.SkipGroup(next), end);
        }
        else if (last == first && tokens.IsWord(last, "ARRAY"))
        {
            name = "array";
            return tokens.Is(next, SqlTokenKind.OpenBracket) ? tokens.SkipGroup(next) : first;
        }

        while (next < end && tokens.Is(next, SqlTokenKind.OpenBracket))
            next = tokens.SkipGroup(next);
        name = NameOf(tokens, last);
        return next;
    }

    private static int SkipWindow(SqlTokens tokens, int index, int end)
    {
        while (index < end)
        {
            var group = tokens.IsWord(index, "WITHIN") && tokens.IsWord(index + 1, "GROUP") ? index + 2 : index + 1;
            if (tokens.Keyword(index) is not ("WITHIN" or "FILTER" or "OVER"))
                return index;
            if (tokens.Is(group, SqlTokenKind.OpenParenthesis))
                index = tokens.SkipGroup(group);
            else if (tokens.IsWord(index, "OVER") && tokens.IsName(group))
                index = group + 1;
            else
                return index;
        }

        return index;
    }

    /// <summary>One or more <c>::type</c>: a cast keeps the name of what it casts.</summary>
    private static bool IsCast(SqlTokens tokens, int index, int end)
    {
        if (index >= end || !tokens.Is(index, SqlTokenKind.Cast))
            return false;

        var typeEnd = index + 1;
        while (typeEnd < end && !tokens.Is(typeEnd, SqlTokenKind.Cast))
            typeEnd++;
        if (typeEnd == index + 1)
            return false;

        var start = tokens[index + 1].Start;
        var spelling = tokens.Sql.Substring(start, tokens[typeEnd - 1].End - start);
        return PostgresType.TryParse(spelling, out _, out _) && (typeEnd == end || IsCast(tokens, typeEnd, end));
    }

    private static string? NameOf(SqlTokens tokens, int index)
    {
        var text = tokens.Text(index);

        // The escapes of U&"…" are not decoded.
        return text.StartsWith("U&\"", StringComparison.OrdinalIgnoreCase) ? null : PostgresIdentifier.Unquote(text);
    }
}
