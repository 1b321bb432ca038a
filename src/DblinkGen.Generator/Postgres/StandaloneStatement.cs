namespace DblinkGen.Generator.Postgres;

/// <summary>
/// Statements that must be sent alone: PostgreSQL refuses them inside a transaction block and in a text of several statements (<c>PreventInTransactionBlock</c>),
/// or they can commit in the middle, or they behave differently there. Where only the server's catalog decides, as for a partitioned table, they count.
/// </summary>
internal static class StandaloneStatement
{
    public static bool Is(SqlTokens tokens, int verb) => tokens.Keyword(verb) switch
    {
        // A procedure or a block may commit only where it is sent alone. ANALYZE and REINDEX commit after each of several tables.
        "CALL" or "DO" or "ANALYZE" or "ANALYSE" or "CLUSTER" or "REINDEX" or "REPACK" or "VACUUM" => true,
        // Refused when sent alone, accepted in a text of several statements, where they would end with it.
        "LOCK" => true,
        "DECLARE" => !SessionChange.IsHeldCursor(tokens, verb),
        "CREATE" or "DROP" => OfObject(tokens, verb),
        "ALTER" => OfAlter(tokens, verb),
        "DISCARD" => tokens.IsWord(verb + 1, "ALL"),
        "PREPARE" => tokens.IsWord(verb + 1, "TRANSACTION") && tokens.IsString(verb + 2),
        "COMMIT" or "ROLLBACK" => tokens.IsWord(verb + 1, "PREPARED"),
        _ => false,
    };

    private static bool OfObject(SqlTokens tokens, int verb)
    {
        var kind = tokens.IsWord(verb + 1, "UNIQUE") ? verb + 2 : verb + 1;
        return tokens.Keyword(kind) switch
        {
            "DATABASE" or "TABLESPACE" or "SUBSCRIPTION" => true,
            "INDEX" => tokens.IsWord(kind + 1, "CONCURRENTLY"),
            _ => false,
        };
    }

    private static bool OfAlter(SqlTokens tokens, int verb) => tokens.Keyword(verb + 1) switch
    {
        "SYSTEM" or "SUBSCRIPTION" => true,
        "DATABASE" => tokens.IsWord(verb + 3, "SET") && tokens.IsWord(verb + 4, "TABLESPACE"),
        "TABLE" => DetachesConcurrently(tokens, verb + 2),
        _ => false,
    };

    private static bool DetachesConcurrently(SqlTokens tokens, int index)
    {
        var detaches = false;
        for (; index < tokens.Count && !tokens.Is(index, SqlTokenKind.Semicolon); index++)
        {
            detaches |= tokens.IsWord(index, "DETACH") && tokens.IsWord(index + 1, "PARTITION");
            if (detaches && tokens.IsKeyword(index, "CONCURRENTLY"))
                return true;
        }

        return false;
    }
}
