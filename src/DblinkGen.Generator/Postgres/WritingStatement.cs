namespace DblinkGen.Generator.Postgres;

/// <summary>Statements that may change data or objects, by themselves or by what they run.</summary>
internal static class WritingStatement
{
    public static bool Is(SqlStatement statement) => statement.Kind switch
    {
        StatementKind.Empty => false,
        StatementKind.Query => statement.HasDataModifyingCte,
        StatementKind.Rows => RunsAnother(statement.Tokens, statement.VerbIndex),
        StatementKind.Command => !ChangesOnlySession(statement.Verb),
        StatementKind.TransactionControl => statement.Verb != "SET",
        _ => true,
    };

    private static bool ChangesOnlySession(string verb) => verb is
        "CLOSE" or "DEALLOCATE" or "DECLARE" or "DISCARD" or "LISTEN" or "LOAD" or "MOVE" or "PREPARE" or "RESET" or "SET" or "UNLISTEN";

    /// <summary>EXECUTE runs what was prepared; EXPLAIN ANALYZE what it explains.</summary>
    private static bool RunsAnother(SqlTokens tokens, int verb)
    {
        if (tokens.IsWord(verb, "EXECUTE"))
            return true;
        var analyzes = false;
        for (var i = verb + 1; tokens.IsWord(verb, "EXPLAIN") && i < tokens.Count; i++)
        {
            analyzes |= tokens.Keyword(i) is "ANALYZE" or "ANALYSE";
            if (analyzes && tokens.Keyword(i) is "CREATE" or "DELETE" or "EXECUTE" or "INSERT" or "MERGE" or "REFRESH" or "UPDATE")
                return true;
        }

        return false;
    }
}
