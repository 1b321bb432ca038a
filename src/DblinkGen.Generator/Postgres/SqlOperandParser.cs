using System;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads an operand of an expression by PostgreSQL's rule <c>c_expr</c>: what has a name of its own. Null stands for what is not understood.</summary>
internal sealed class SqlOperandParser(SqlCursor cursor, SqlExpressionParser expressions)
{
    public SqlExpression? Parse()
    {
        if (cursor.Take(SqlTokenKind.Number))
            return SqlExpression.Unnamed;
        if (cursor.Is(SqlTokenKind.String) || cursor.Is(SqlTokenKind.DollarString))
            return ParseString();
        if (cursor.Take(SqlTokenKind.Placeholder) || cursor.Take(SqlTokenKind.PositionalParameter))
            return SqlReference.ParseIndirection(cursor, SqlExpression.Uncertain);
        if (cursor.Is(SqlTokenKind.OpenParenthesis))
            return ParseGroup();
        if (cursor.Is(SqlTokenKind.QuotedIdentifier) || cursor.Is(SqlTokenKind.Dot, 1))
            return SqlReference.Parse(cursor);
        return cursor.Is(SqlTokenKind.Word) ? ParseWord() : null;
    }

    /// <summary><c>N'…'</c> is short for <c>NCHAR '…'</c>.</summary>
    private SqlExpression ParseString()
    {
        var isNational = cursor.Tokens.Text(cursor.Index)[0] is 'n' or 'N';
        cursor.TakeString();
        return isNational ? SqlExpression.Unnamed.Or("bpchar") : SqlExpression.Unnamed;
    }

    private SqlExpression? ParseGroup()
    {
        var open = cursor.Index;
        SqlExpression? expression = OpensQuery(cursor.KeywordAt(1)) ? SqlExpression.Named(NameOfQuery()) : null;
        if (expression is null)
        {
            cursor.Index++;
            if (expressions.Parse() is not { } inner)
                return null;
            expression = cursor.Is(SqlTokenKind.CloseParenthesis) ? inner
                : cursor.Is(SqlTokenKind.Comma) ? SqlExpression.Named("row")
                // Of ((SELECT …) UNION …).
                : SqlKeyword.OpensClause(cursor.Keyword) ? inner
                : null;
        }

        cursor.Index = cursor.Tokens.SkipGroup(open);
        return expression is { } found ? SqlReference.ParseIndirection(cursor, found) : null;
    }

    private bool OpensQuery(string keyword) =>
        keyword is "SELECT" or "TABLE" or "WITH" || (keyword == "VALUES" && cursor.Is(SqlTokenKind.OpenParenthesis, 2));

    /// <summary>A subquery as a value is called as its only column.</summary>
    private string? NameOfQuery()
    {
        var verb = StatementOutline.LeftmostVerb(cursor.Tokens, cursor.Index, out _);
        var list = SelectListParser.OfQuery(cursor.Tokens, verb, cursor.Tokens.SkipGroup(cursor.Index) - 1, out _, cursor.Nesting);
        return list is { IsComplete: true, Columns: [var column, ..] } ? column.Name : null;
    }

    private SqlExpression? ParseWord()
    {
        var isCall = cursor.Is(SqlTokenKind.OpenParenthesis, 1);
        switch (cursor.Keyword)
        {
            case "NULL":
                cursor.Index++;
                return SqlExpression.Unnamed;
            case "TRUE" or "FALSE":
                cursor.Index++;
                return SqlExpression.Uncertain;
            case "CASE":
                return ParseCase();
            case "ARRAY":
                cursor.Index++;
                return cursor.TakeGroup() || cursor.TakeGroup(SqlTokenKind.OpenBracket) ? SqlExpression.Named("array") : null;
            case "ANY" or "SOME" or "ALL":
                cursor.Index++;
                return cursor.TakeGroup() ? SqlExpression.Unnamed : null;
            case "COLLATION" when cursor.IsWord("FOR", 1):
                cursor.Index += 2;
                return cursor.TakeGroup() ? SqlExpression.Named("pg_collation_for") : null;
            case "CAST" when isCall:
                return ParseCast() is { } cast ? cast.Value.CastTo(cast.Type) : null;
            case "TREAT" when isCall:
                return ParseCast() is { } treat ? SqlExpression.Named(treat.Type.Name) : null;
            case "TRIM" when isCall:
                return ParseTrim();
            case var word when !isCall && SqlKeyword.IsReserved(word) && !IsValue(word):
                return null;
            default:
                return SqlReference.Parse(cursor);
        }
    }

    /// <summary>Reserved words that stand for values, and give them their names.</summary>
    private static bool IsValue(string word) =>
        word is "LOCALTIME" or "LOCALTIMESTAMP" or "SESSION_USER" or "SYSTEM_USER" or "USER" || word.StartsWith("CURRENT_", StringComparison.Ordinal);

    private SqlExpression? ParseCase()
    {
        cursor.Index++;
        if (!cursor.IsWord("WHEN") && expressions.Parse() is null)
            return null;
        while (cursor.TakeWord("WHEN"))
        {
            if (expressions.Parse() is null || !cursor.TakeWord("THEN") || expressions.Parse() is null)
                return null;
        }

        SqlExpression? otherwise = cursor.TakeWord("ELSE") ? expressions.Parse() : SqlExpression.Unnamed;
        return cursor.TakeWord("END") ? otherwise?.Or("case") : null;
    }

    private (SqlExpression Value, PostgresType Type)? ParseCast()
    {
        cursor.Index++;
        var end = cursor.Tokens.SkipGroup(cursor.Index);
        cursor.Index++;
        if (expressions.Parse() is not { } value || !cursor.TakeWord("AS") || SqlReference.TakeType(cursor) is not { } type)
            return null;
        cursor.Index = end;
        return (value, type);
    }

    private SqlExpression ParseTrim()
    {
        var name = cursor.KeywordAt(2) switch { "LEADING" => "ltrim", "TRAILING" => "rtrim", _ => "btrim" };
        cursor.Index++;
        cursor.TakeGroup();
        return SqlExpression.Named(name);
    }
}
