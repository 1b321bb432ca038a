using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Cuts a run of operator characters into operators, and tells an <c>@</c> of a placeholder from one of an operator.</summary>
internal static class SqlOperators
{
    /// <summary>
    /// The operators that end with <c>@</c>, in PostgreSQL and the extensions it comes with. Directly before a name they keep
    /// their sign, as in the server (<c>tags &lt;@other</c>); after any other operator the sign opens a placeholder (<c>id=@id</c>).
    /// </summary>
    private static readonly HashSet<string> EndingWithAt =
        new(StringComparer.Ordinal) { "<@", "@@", "@@@", "@-@", "^@", "?@", "?<@", "^<@" };

    /// <param name="end">The end of the longest run of operator characters that begins at <paramref name="start"/>.</param>
    public static bool EndsWithPlaceholderSign(string sql, int start, int end) =>
        sql[end - 1] == '@'
        && end < sql.Length
        && SqlCharacters.StartsIdentifier(sql[end])
        && !EndingWithAt.Contains(sql.Substring(start, end - start));

    /// <summary>
    /// A run is one operator, but it ends with + or - only where it has one of ~ ! @ # % ^ &amp; | ` ?: so `=-1` is
    /// equality with a negative number.
    /// </summary>
    public static int FirstEnd(string sql, int start, int runEnd)
    {
        var end = runEnd;
        while (end - start > 1 && sql[end - 1] is '+' or '-' && !HasSpecialCharacter(sql, start, end))
            end--;
        return end;
    }

    private static bool HasSpecialCharacter(string sql, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sql[i] is not ('+' or '-' or '*' or '/' or '<' or '>' or '='))
                return true;
        }

        return false;
    }
}
