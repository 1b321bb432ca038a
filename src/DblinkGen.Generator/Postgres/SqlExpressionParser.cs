namespace DblinkGen.Generator.Postgres;

/// <summary>Reads an expression by PostgreSQL's rule <c>a_expr</c>, as far as its end and its name depend on it.</summary>
internal sealed class SqlExpressionParser(SqlCursor cursor)
{
    /// <summary>Far beyond what anybody writes, and far from the end of the stack.</summary>
    private const int DeepestNesting = 100;

    /// <returns>Null for what is not understood.</returns>
    public SqlExpression? Parse(SqlPrecedence loosest = SqlPrecedence.Or)
    {
        if (cursor.Nesting >= DeepestNesting)
            return null;
        cursor.Nesting++;
        var expression = ParsePrefix();
        while (expression is { } left && SqlInfix.At(cursor) is { } infix && infix >= loosest)
            expression = ParseInfix(left, infix);
        cursor.Nesting--;
        return expression;
    }

    private SqlExpression? ParsePrefix()
    {
        var isSign = cursor.IsOperator("+") || cursor.IsOperator("-");
        if (cursor.TakeWord("NOT"))
            return Unnamed(Parse(SqlPrecedence.Not));
        if (cursor.Take(SqlTokenKind.Operator) || TakeOperatorName())
            return Unnamed(Parse(isSign ? SqlPrecedence.Sign : Above(SqlPrecedence.Operator)));
        return new SqlOperandParser(cursor, this).Parse();
    }

    private SqlExpression? ParseInfix(SqlExpression left, SqlPrecedence infix)
    {
        if (cursor.Take(SqlTokenKind.Cast))
            return SqlReference.TakeType(cursor) is { } type ? left.CastTo(type) : null;
        if (cursor.Take(SqlTokenKind.Operator) || TakeOperatorName())
            return Unnamed(Parse(Above(infix)));

        var word = cursor.Keyword;
        cursor.Index++;
        return word switch
        {
            "COLLATE" => TakeQualifiedName() ? left with { IsStar = false } : null,
            "AT" => ParseZone(),
            "OVERLAPS" => Parse(SqlPrecedence.Cast) is null ? null : SqlExpression.Named("overlaps"),
            "IS" => ParseTest(),
            "ISNULL" or "NOTNULL" => SqlExpression.Unnamed,
            "AND" or "OR" => Unnamed(Parse(Above(infix))),
            _ => ParseComparison(word),
        };
    }

    private SqlExpression? ParseZone()
    {
        if (cursor.TakeWord("LOCAL"))
            return SqlExpression.Named("timezone");
        return cursor.TakeWord("TIME") && cursor.TakeWord("ZONE") && Parse(Above(SqlPrecedence.AtTimeZone)) is not null ? SqlExpression.Named("timezone") : null;
    }

    private SqlExpression? ParseTest()
    {
        var isNegative = cursor.TakeWord("NOT");
        if (cursor.TakeWord("DISTINCT"))
            return cursor.TakeWord("FROM") ? Unnamed(Parse(Above(SqlPrecedence.Is))) : null;
        if (cursor.TakeWord("JSON"))
            return ParseJsonTest();

        var word = cursor.Keyword;
        cursor.Index++;
        if (word is "NFC" or "NFD" or "NFKC" or "NFKD" ? cursor.TakeWord("NORMALIZED") : word == "NORMALIZED")
            return isNegative ? SqlExpression.Unnamed : SqlExpression.Named("is_normalized");
        return word is "NULL" or "TRUE" or "FALSE" or "UNKNOWN" or "DOCUMENT" ? SqlExpression.Unnamed : null;
    }

    private SqlExpression? ParseJsonTest()
    {
        if (cursor.Keyword is "VALUE" or "SCALAR" or "ARRAY" or "OBJECT")
            cursor.Index++;
        if (cursor.Keyword is "WITH" or "WITHOUT" && cursor.IsWord("UNIQUE", 1))
        {
            cursor.Index += 2;
            cursor.TakeWord("KEYS");
        }

        return SqlExpression.Unnamed;
    }

    /// <summary>BETWEEN, IN, LIKE, ILIKE and SIMILAR TO, which NOT may come before.</summary>
    private SqlExpression? ParseComparison(string word)
    {
        if (word == "NOT")
        {
            word = cursor.Keyword;
            cursor.Index++;
        }

        if (word == "IN")
            return cursor.TakeGroup() ? SqlExpression.Unnamed : null;
        if (word == "BETWEEN")
        {
            _ = cursor.TakeWord("SYMMETRIC") || cursor.TakeWord("ASYMMETRIC");
            return Parse(SqlPrecedence.Is) is not null && cursor.TakeWord("AND") ? Unnamed(Parse(Above(SqlPrecedence.Like))) : null;
        }

        if ((word == "SIMILAR" && !cursor.TakeWord("TO")) || Parse(Above(SqlPrecedence.Like)) is null)
            return null;
        if (!cursor.IsWord("ESCAPE") || cursor.EndsItem(1))
            return SqlExpression.Unnamed;
        cursor.Index++;
        return Unnamed(Parse(Above(SqlPrecedence.Escape)));
    }

    private bool TakeOperatorName() => cursor.IsWord("OPERATOR") && cursor.Is(SqlTokenKind.OpenParenthesis, 1) && cursor.TakeWord("OPERATOR") && cursor.TakeGroup();

    private bool TakeQualifiedName()
    {
        while (cursor.TakeName(out _))
        {
            if (!cursor.Take(SqlTokenKind.Dot))
                return true;
        }

        return false;
    }

    private static SqlExpression? Unnamed(SqlExpression? operand) => operand is null ? null : SqlExpression.Unnamed;

    private static SqlPrecedence Above(SqlPrecedence precedence) => precedence + 1;
}
