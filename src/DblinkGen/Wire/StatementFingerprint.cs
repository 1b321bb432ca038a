using System.Globalization;
using DblinkGen.Internals;

namespace DblinkGen.Wire;

/// <summary>The same for statements that the remote can keep prepared as one.</summary>
internal static class StatementFingerprint
{
    /// <summary>64-bit FNV-1a over types and text.</summary>
    public static string Of(DblinkStatement statement)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in $"{string.Join(',', statement.Parameters)}\n{statement.RemoteText}")
            hash = (hash ^ c) * 1099511628211UL;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
