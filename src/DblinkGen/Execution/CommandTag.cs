using System.Globalization;

namespace DblinkGen.Execution;

/// <summary>The tag that a server ends a command with, such as <c>UPDATE 3</c> or <c>INSERT 0 3</c>.</summary>
internal static class CommandTag
{
    /// <summary>The number of affected rows; 0 where the tag has none.</summary>
    public static long RowsOf(string tag) =>
        long.TryParse(tag.AsSpan(tag.LastIndexOf(' ') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : 0;
}
