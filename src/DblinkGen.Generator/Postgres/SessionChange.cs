using System;

namespace DblinkGen.Generator.Postgres;

/// <summary>Statements whose text shows that they leave state on the session: settings, a role, prepared statements, temporary objects, locks, channels.</summary>
/// <remarks>
/// What a function of the user's sets cannot be seen. CALL, DO and EXECUTE may run anything, and count. So does the name of set_config wherever it is written: DDL runs
/// the expressions of defaults, checks and USING, and a string may be run as SQL. A false alarm costs a reset.
/// </remarks>
internal static class SessionChange
{
    public static bool Is(SqlTokens tokens, int verb, StatementKind kind) =>
        OfVerb(tokens, verb) || NamesTemporarySchema(tokens) || UpdatesSettings(tokens) || SettingFunction.Of(tokens) == SettingScope.Session
        || (RunsItsExpressions(tokens, verb, kind) && SessionFunction.IsCalled(tokens));

    /// <summary>Whether its text shows that it may change settings, for the session or until the end of the transaction.</summary>
    public static bool OfSettings(SqlTokens tokens, int verb) =>
        tokens.Keyword(verb) switch
        {
            "CALL" or "DISCARD" or "DO" or "EXECUTE" or "LOAD" or "RESET" => true,
            "SET" => tokens.Keyword(verb + 1) is not ("CONSTRAINTS" or "TRANSACTION"),
            _ => UpdatesSettings(tokens) || SettingFunction.Of(tokens) != SettingScope.None,
        };

    /// <summary><c>DECLARE … WITH HOLD</c>: the cursor outlives its transaction.</summary>
    public static bool IsHeldCursor(SqlTokens tokens, int verb)
    {
        for (var i = verb + 2; i < tokens.Count && !tokens.IsWord(i, "FOR"); i++)
        {
            if (tokens.IsWord(i, "WITH") && tokens.IsWord(i + 1, "HOLD"))
                return true;
        }

        return false;
    }

    private static bool OfVerb(SqlTokens tokens, int verb) => tokens.Keyword(verb) switch
    {
        "CALL" or "DO" or "DEALLOCATE" or "DISCARD" or "EXECUTE" or "LISTEN" or "LOAD" or "RESET" or "UNLISTEN" => true,
        "SET" => tokens.Keyword(verb + 1) is not ("LOCAL" or "CONSTRAINTS" or "TRANSACTION"),
        "PREPARE" => !StandaloneStatement.Is(tokens, verb),
        "DECLARE" => IsHeldCursor(tokens, verb),
        "CREATE" => IsTemporary(tokens, tokens.IsWord(verb + 1, "OR") ? verb + 3 : verb + 1),
        "EXPLAIN" => CreatesTemporary(tokens, verb),
        "SELECT" => IntoTemporary(tokens, verb),
        _ => false,
    };

    private static bool IsTemporary(SqlTokens tokens, int index) =>
        tokens.Keyword(tokens.Keyword(index) is "GLOBAL" or "LOCAL" ? index + 1 : index) is "TEMP" or "TEMPORARY" && !IsDroppedAtCommit(tokens, index);

    /// <summary><c>CREATE TEMP TABLE … ON COMMIT DROP</c>: the table ends with its transaction.</summary>
    private static bool IsDroppedAtCommit(SqlTokens tokens, int index)
    {
        for (var i = index + 1; i + 2 < tokens.Count; i++)
        {
            if (tokens.IsWord(i, "ON") && tokens.IsWord(i + 1, "COMMIT") && tokens.IsWord(i + 2, "DROP") && tokens.Depth(i) == tokens.Depth(index))
                return true;
        }

        return false;
    }

    /// <summary><c>EXPLAIN ANALYZE CREATE TEMP TABLE … AS</c>.</summary>
    private static bool CreatesTemporary(SqlTokens tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i, "CREATE") && tokens.Depth(i) == 0)
                return IsTemporary(tokens, i + 1);
        }

        return false;
    }

    private static bool IntoTemporary(SqlTokens tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
        {
            if (tokens.IsKeyword(i, "INTO") && tokens.Depth(i) == tokens.Depth(verb))
                return IsTemporary(tokens, i + 1);
        }

        return false;
    }

    /// <summary><c>pg_temp.x</c>, or a name like <c>pg_temp_3.x</c> that the server gave it.</summary>
    private static bool NamesTemporarySchema(SqlTokens tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.IsName(i) && tokens.Is(i + 1, SqlTokenKind.Dot) && !tokens.Is(i - 1, SqlTokenKind.Dot)
                && IsTemporarySchema(PostgresIdentifier.Unquote(tokens.Text(i))))
                return true;
        }

        return false;
    }

    /// <summary><c>UPDATE pg_settings SET setting = …</c>, which is a SET.</summary>
    private static bool UpdatesSettings(SqlTokens tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens.IsKeyword(i, "UPDATE"))
                continue;
            var table = tokens.IsWord(i + 1, "ONLY") ? i + 2 : i + 1;
            if (tokens.Is(table + 1, SqlTokenKind.Dot))
                table += 2;
            if (tokens.IsName(table) && SessionFunction.NameOf(tokens.Text(table)) is "pg_settings")
                return true;
        }

        return false;
    }

    private static bool IsTemporarySchema(string name) =>
        name == "pg_temp" || (name.StartsWith("pg_temp_", StringComparison.Ordinal) && SqlCharacters.SkipDigits(name, 8) == name.Length);

    /// <summary>A view or a function keeps its expressions for later, and DROP, GRANT and their kin only name functions.</summary>
    private static bool RunsItsExpressions(SqlTokens tokens, int verb, StatementKind kind) => kind switch
    {
        StatementKind.Command => tokens.Keyword(verb) switch
        {
            "SELECT" => true,
            "CREATE" => tokens.IsWord(verb + 1, "MATERIALIZED") || !StoredStatement.Is(tokens, verb),
            // Of the rows that are there.
            "ALTER" => tokens.Keyword(verb + 1) is "TABLE" or "FOREIGN" or "DOMAIN",
            _ => false,
        },
        StatementKind.TransactionControl or StatementKind.Empty => false,
        _ => true,
    };
}
