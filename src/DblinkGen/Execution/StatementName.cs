using System.Globalization;
using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>Names remote prepared statements: the same statement has the same name in every process.</summary>
internal static class StatementName
{
    /// <summary>64-bit FNV-1a over types, fetch size and text.</summary>
    public static string Fingerprint(DblinkStatement statement)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in $"{string.Join(',', statement.Parameters)}\n{statement.FetchSize}\n{statement.RemoteText}")
            hash = (hash ^ c) * 1099511628211UL;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
