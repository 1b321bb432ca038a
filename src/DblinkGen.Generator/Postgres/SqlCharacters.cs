namespace DblinkGen.Generator.Postgres;

/// <summary>The character classes of PostgreSQL's <c>scan.l</c>.</summary>
internal static class SqlCharacters
{
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    public static bool IsNewLine(char c) => c is '\n' or '\r';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Every character beyond ASCII is a letter to PostgreSQL, a non-breaking space too.</summary>
    public static bool StartsIdentifier(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    public static bool ContinuesIdentifier(char c) => StartsIdentifier(c) || IsDigit(c) || c == '$';

    public static bool IsOperator(char c) =>
        c is '+' or '-' or '*' or '/' or '<' or '>' or '=' or '~' or '!' or '@' or '#' or '%' or '^' or '&' or '|' or '`' or '?';

    public static int SkipSpace(string sql, int index)
    {
        while (index < sql.Length && IsSpace(sql[index]))
            index++;
        return index;
    }

    public static int SkipDigits(string sql, int index)
    {
        while (index < sql.Length && IsDigit(sql[index]))
            index++;
        return index;
    }

    public static int SkipIdentifier(string sql, int index)
    {
        while (index < sql.Length && ContinuesIdentifier(sql[index]))
            index++;
        return index;
    }

    /// <summary>A placeholder is the name of a C# parameter, which has no dollar sign.</summary>
    public static bool ContinuesPlaceholder(char c) => StartsIdentifier(c) || IsDigit(c);

    public static int SkipPlaceholderName(string sql, int index)
    {
        while (index < sql.Length && ContinuesPlaceholder(sql[index]))
            index++;
        return index;
    }

    /// <summary>The line's end itself stays outside.</summary>
    public static int SkipLine(string sql, int index)
    {
        while (index < sql.Length && !IsNewLine(sql[index]))
            index++;
        return index;
    }
}
