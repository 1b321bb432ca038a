using System.Globalization;
using DblinkGen.Errors;

namespace DblinkGen.Execution;

/// <summary>The tag that a server ends a command with, such as <c>UPDATE 3</c> or <c>INSERT 0 3</c>.</summary>
internal static class CommandTag
{
    /// <summary>The number of affected rows; 0 if the tag has none. A server may have made it up.</summary>
    /// <exception cref="DblinkException">The text is not a command tag: words of capital letters, and at most two numbers after them.</exception>
    public static long RowsOf(string tag, CallOrigin origin)
    {
        if (TryReadRows(tag, out var rows))
            return rows;
        throw origin.Exception(
            DblinkErrorKind.ColumnMismatch,
            "The remote's answer is not a command tag, so the number of affected rows is not known. The statement may have run.",
            "Declare a statement that returns rows as [DblinkQuery]. If it returns none, the remote is not a PostgreSQL server.",
            outcome: DblinkOutcome.Unknown);
    }

    private static bool TryReadRows(string tag, out long rows)
    {
        rows = 0;
        var words = tag.Split(' ');
        var names = Array.FindIndex(words, word => word.Length > 0 && char.IsAsciiDigit(word[0]));
        if (names < 0)
            names = words.Length;
        if (names == 0 || !words.Take(names).All(word => word.Length > 0 && word.All(char.IsAsciiLetterUpper)))
            return false;
        // INSERT has an oid, which is 0, before the number; what has no number affects no rows that it counts.
        return words.Skip(names).All(word => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            && words.Length - names <= (words[0] == "INSERT" ? 2 : 1)
            && (names == words.Length || long.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out rows));
    }
}
