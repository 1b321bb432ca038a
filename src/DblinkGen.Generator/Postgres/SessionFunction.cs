using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Calls of functions of PostgreSQL, and of the extensions it comes with, that leave state on the session.</summary>
internal static class SessionFunction
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "dblink_connect", "dblink_connect_u", "dblink_disconnect", "pg_replication_origin_session_reset", "pg_replication_origin_session_setup",
        "sepgsql_setcon", "set_limit", "setseed",
    };

    /// <summary>Their third argument asks for a slot that lives as long as the session.</summary>
    private static readonly HashSet<string> TemporaryByThirdArgument = new(StringComparer.Ordinal)
    {
        "pg_copy_logical_replication_slot", "pg_copy_physical_replication_slot", "pg_create_logical_replication_slot",
        "pg_create_physical_replication_slot",
    };

    public static bool IsCalled(SqlTokens tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens.IsName(i))
                continue;
            var open = tokens.IsWord(i + 1, "UESCAPE") ? i + 3 : i + 1;
            if (tokens.Is(open, SqlTokenKind.OpenParenthesis) && (IsEscaped(tokens, i) || LeavesState(tokens, open, NameOf(tokens.Text(i)))))
                return true;
        }

        return false;
    }

    public static string NameOf(string text) =>
        PostgresIdentifier.Unquote(text.StartsWith("U&\"", StringComparison.OrdinalIgnoreCase) ? text.Substring(2) : text);

    /// <summary>Whether the name is written with escapes: it may be any.</summary>
    public static bool IsEscaped(SqlTokens tokens, int index) =>
        tokens.Text(index).StartsWith("U&\"", StringComparison.OrdinalIgnoreCase) && (tokens.IsWord(index + 1, "UESCAPE") || tokens.Text(index).IndexOf('\\') > 0);

    private static bool LeavesState(SqlTokens tokens, int open, string name)
    {
        if (TemporaryByThirdArgument.Contains(name))
            return Third(tokens, open, "temporary") is not ("FALSE" or "");
        return Names.Contains(name) || IsAdvisoryLock(name);
    }

    /// <summary><c>pg_advisory_lock</c>, <c>pg_try_advisory_lock</c>, <c>pg_advisory_unlock</c>, shared and all, but none that end with the transaction.</summary>
    private static bool IsAdvisoryLock(string name) =>
        (name.StartsWith("pg_advisory_", StringComparison.Ordinal) || name.StartsWith("pg_try_advisory_", StringComparison.Ordinal))
        && name.IndexOf("_xact_", StringComparison.Ordinal) < 0;

    /// <summary>The third argument, or the one that is given by the name: its keyword, or <c>?</c> for an expression, or an empty text where there is none.</summary>
    public static string Third(SqlTokens tokens, int open, string? parameter)
    {
        var end = tokens.SkipGroup(open) - 1;
        var argument = 1;
        var first = open + 1;
        for (var i = first; i <= end; i++)
        {
            var closes = i == end || (tokens.Is(i, SqlTokenKind.Comma) && tokens.Depth(i) == tokens.Depth(open) + 1);
            if (!closes)
                continue;
            var isNamed = tokens.IsName(first) && IsArrow(tokens, first + 1) && first + 2 < i && NameOf(tokens.Text(first)) == parameter;
            if (isNamed || argument == 3)
                return Keyword(tokens, isNamed ? first + 2 : first, i);
            argument++;
            first = i + 1;
        }

        return "";
    }

    private static bool IsArrow(SqlTokens tokens, int index) => index < tokens.Count && tokens.Text(index) is "=>" or ":=";

    private static string Keyword(SqlTokens tokens, int first, int end) =>
        end - first == 1 && tokens.Is(first, SqlTokenKind.Word) ? tokens.Keyword(first) : "?";
}
