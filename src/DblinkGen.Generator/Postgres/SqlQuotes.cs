using System;

namespace DblinkGen.Generator.Postgres;

/// <summary>Finds where quoted text and comments end. Every method returns -1 where the end is missing.</summary>
internal static class SqlQuotes
{
    /// <param name="open">The index of the opening quote.</param>
    public static int End(string sql, int open, char quote)
    {
        for (var i = open + 1; i < sql.Length; i++)
        {
            if (sql[i] != quote)
                continue;
            if (i + 1 >= sql.Length || sql[i + 1] != quote)
                return i + 1;
            i++;
        }

        return -1;
    }

    /// <summary>The end of <c>E'…'</c>, its continuation lines included, for they go on with backslash escapes.</summary>
    public static int EscapedEnd(string sql, int open)
    {
        for (var i = open + 1; i < sql.Length; i++)
        {
            if (sql[i] == '\\')
                i++;
            else if (sql[i] == '\'' && i + 1 < sql.Length && sql[i + 1] == '\'')
                i++;
            else if (sql[i] == '\'' && Continuation(sql, i + 1) is > 0 and var next)
                i = next;
            else if (sql[i] == '\'')
                return i + 1;
        }

        return -1;
    }

    /// <returns>The end of the opening <c>$tag$</c>, or -1 where there is none.</returns>
    public static int DollarTagEnd(string sql, int open)
    {
        var i = open + 1;
        if (i < sql.Length && SqlCharacters.StartsIdentifier(sql[i]))
            i = SqlCharacters.SkipPlaceholderName(sql, i);
        return i < sql.Length && sql[i] == '$' ? i + 1 : -1;
    }

    public static int DollarEnd(string sql, int open, int tagEnd)
    {
        var tag = sql.Substring(open, tagEnd - open);
        var close = sql.IndexOf(tag, tagEnd, StringComparison.Ordinal);
        return close < 0 ? -1 : close + tag.Length;
    }

    /// <summary>Block comments nest in PostgreSQL.</summary>
    public static int BlockCommentEnd(string sql, int open)
    {
        var depth = 0;
        for (var i = open; i + 1 < sql.Length; i++)
        {
            if (sql[i] == '/' && sql[i + 1] == '*')
            {
                depth++;
                i++;
            }
            else if (sql[i] == '*' && sql[i + 1] == '/')
            {
                i++;
                if (--depth == 0)
                    return i + 1;
            }
        }

        return -1;
    }

    /// <returns>The index of the quote that goes on with the string on a later line, or -1.</returns>
    private static int Continuation(string sql, int index)
    {
        var lineEnded = false;
        while (index < sql.Length)
        {
            if (SqlCharacters.IsSpace(sql[index]))
                lineEnded |= SqlCharacters.IsNewLine(sql[index++]);
            else if (sql[index] == '-' && index + 1 < sql.Length && sql[index + 1] == '-')
                index = SqlCharacters.SkipLine(sql, index);
            else
                return lineEnded && sql[index] == '\'' ? index : -1;
        }

        return -1;
    }
}
