namespace DblinkGen.Generator.Postgres;

/// <summary>Reads what begins with a name, and what may follow one. Null stands for what is not understood.</summary>
internal static class SqlReference
{
    /// <summary>A column, a function call, or a constant behind the name of its type.</summary>
    public static SqlExpression? Parse(SqlCursor cursor)
    {
        if (ParseTyped(cursor) is { } constant)
            return constant;
        cursor.TakeName(out var name);
        while (cursor.Is(SqlTokenKind.Dot) && !cursor.IsOperator("*", 1))
        {
            cursor.Index++;
            if (!cursor.TakeName(out name))
                return null;
        }

        if (!cursor.TakeGroup())
            return ParseIndirection(cursor, SqlExpression.Named(name));
        TakeWindow(cursor);
        return SqlExpression.Named(name);
    }

    /// <summary>Subscripts, fields, and the star behind them.</summary>
    public static SqlExpression? ParseIndirection(SqlCursor cursor, SqlExpression expression)
    {
        while (true)
        {
            if (cursor.TakeGroup(SqlTokenKind.OpenBracket))
            {
                expression = expression with { IsStar = false, Type = null };
                continue;
            }

            if (!cursor.Take(SqlTokenKind.Dot))
                return expression;
            if (cursor.IsOperator("*"))
            {
                cursor.Index++;
                return expression with { IsStar = true, Type = null };
            }

            if (!cursor.TakeName(out var name))
                return null;
            expression = SqlExpression.Named(name);
        }
    }

    public static PostgresType? TakeType(SqlCursor cursor)
    {
        var type = new PostgresTypeParser(cursor.Tokens, cursor.Index).ParsePrefix(out var end);
        cursor.Index = end;
        return type;
    }

    private static SqlExpression? ParseTyped(SqlCursor cursor)
    {
        var first = cursor.Index;
        if (TakeType(cursor) is { IsArray: false } type && cursor.TakeString())
        {
            if (type.Name == "interval" && IntervalFields.Read(cursor.Tokens, cursor.Index, out var end) is not null)
            {
                cursor.Index = end;
                cursor.TakeGroup();
            }

            return SqlExpression.Unnamed.CastTo(type);
        }

        cursor.Index = first;
        return null;
    }

    private static void TakeWindow(SqlCursor cursor)
    {
        if (cursor.IsWord("WITHIN") && cursor.IsWord("GROUP", 1))
        {
            cursor.Index += 2;
            cursor.TakeGroup();
        }

        if (cursor.TakeWord("FILTER"))
            cursor.TakeGroup();
        if (cursor.TakeWord("OVER"))
            _ = cursor.TakeGroup() || cursor.TakeName(out _);
    }
}
