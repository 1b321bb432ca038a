namespace DblinkGen.Generator.Postgres;

/// <summary>Numeric constants: <c>1_000</c>, <c>0xFF</c>, <c>.5</c>, <c>1.5e-10</c>.</summary>
internal static class SqlNumber
{
    public static int End(string sql, int start)
    {
        if (sql[start] == '0' && start + 1 < sql.Length && sql[start + 1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
            return SqlCharacters.SkipPlaceholderName(sql, start + 1);

        var end = SkipGroupedDigits(sql, start);

        // In `1..10` of PL/pgSQL the dots are their own token.
        if (At(sql, end) == '.' && At(sql, end + 1) != '.')
            end = SkipGroupedDigits(sql, end + 1);

        return ExponentEnd(sql, end);
    }

    private static int ExponentEnd(string sql, int end)
    {
        if (At(sql, end) is not ('e' or 'E'))
            return end;

        var digits = At(sql, end + 1) is '+' or '-' ? end + 2 : end + 1;
        return SqlCharacters.IsDigit(At(sql, digits)) ? SkipGroupedDigits(sql, digits) : end;
    }

    private static int SkipGroupedDigits(string sql, int index)
    {
        while (SqlCharacters.IsDigit(At(sql, index)) || (At(sql, index) == '_' && SqlCharacters.IsDigit(At(sql, index + 1))))
            index++;
        return index;
    }

    private static char At(string sql, int index) => index < sql.Length ? sql[index] : '\0';
}
