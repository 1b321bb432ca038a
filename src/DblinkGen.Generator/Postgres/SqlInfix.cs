namespace DblinkGen.Generator.Postgres;

/// <summary>Tells an operator behind an operand from a name without AS there.</summary>
internal static class SqlInfix
{
    /// <returns>How tightly the operator binds; null if there is none.</returns>
    public static SqlPrecedence? At(SqlCursor cursor)
    {
        if (cursor.Is(SqlTokenKind.Cast))
            return SqlPrecedence.Cast;
        if (cursor.Is(SqlTokenKind.Operator))
            return OfSymbol(cursor.Tokens.Text(cursor.Index));

        // `SELECT a and, b is FROM t`: a keyword without an operand behind it is the name, if it can be one.
        var word = cursor.Keyword;
        return cursor.EndsItem(1) && !SqlKeyword.NeedsAs(word) ? null : OfWord(word, cursor);
    }

    private static SqlPrecedence? OfWord(string word, SqlCursor cursor) => word switch
    {
        "OR" => SqlPrecedence.Or,
        "AND" => SqlPrecedence.And,
        "IS" or "ISNULL" or "NOTNULL" => SqlPrecedence.Is,
        "BETWEEN" or "IN" or "LIKE" or "ILIKE" or "SIMILAR" => SqlPrecedence.Like,
        "NOT" => cursor.KeywordAt(1) is "BETWEEN" or "IN" or "LIKE" or "ILIKE" or "SIMILAR" ? SqlPrecedence.Like : null,
        "OPERATOR" => cursor.Is(SqlTokenKind.OpenParenthesis, 1) ? SqlPrecedence.Operator : null,
        "AT" => SqlPrecedence.AtTimeZone,
        "COLLATE" => SqlPrecedence.Collate,
        // Between two rows only.
        "OVERLAPS" => SqlPrecedence.Cast,
        _ => null,
    };

    private static SqlPrecedence OfSymbol(string symbol) => symbol switch
    {
        "<" or ">" or "=" or "<=" or ">=" or "<>" or "!=" => SqlPrecedence.Comparison,
        "+" or "-" => SqlPrecedence.Addition,
        "*" or "/" or "%" => SqlPrecedence.Multiplication,
        "^" => SqlPrecedence.Power,
        _ => SqlPrecedence.Operator,
    };
}
