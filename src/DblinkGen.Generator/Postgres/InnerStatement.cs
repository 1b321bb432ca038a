namespace DblinkGen.Generator.Postgres;

/// <summary>The query that EXPLAIN, CREATE VIEW or CREATE TABLE AS is about, and that SELECT INTO is; and CALL, whose arguments are values.</summary>
internal static class InnerStatement
{
    /// <param name="tokens">All of the text.</param>
    /// <param name="statement">Its only statement.</param>
    /// <returns>Null where there is none.</returns>
    public static TokenRange? Of(SqlTokens tokens, TokenRange statement) => tokens.Keyword(statement.First) switch
    {
        "SELECT" or "WITH" or "CALL" => statement,
        "EXPLAIN" => Explained(tokens, statement),
        "CREATE" => Created(tokens, statement),
        _ => null,
    };

    private static TokenRange? Explained(SqlTokens tokens, TokenRange statement)
    {
        var first = statement.First + 1;
        if (tokens.Is(first, SqlTokenKind.OpenParenthesis) && !IsQuery(tokens, first))
            first = tokens.SkipGroup(first);
        while (tokens.Keyword(first) is "ANALYZE" or "ANALYSE" or "VERBOSE")
            first++;
        var explained = new TokenRange(first, statement.End);
        return tokens.IsWord(first, "CREATE") ? Created(tokens, explained)
            : IsQuery(tokens, first) || tokens.Keyword(first) is "INSERT" or "UPDATE" or "DELETE" or "MERGE" ? explained
            : null;
    }

    private static TokenRange? Created(SqlTokens tokens, TokenRange statement)
    {
        var kind = statement.First + 1;
        while (tokens.Keyword(kind) is "OR" or "REPLACE" or "TEMP" or "TEMPORARY" or "UNLOGGED" or "GLOBAL" or "LOCAL" or "RECURSIVE" or "MATERIALIZED")
            kind++;
        if (tokens.Keyword(kind) is not ("VIEW" or "TABLE"))
            return null;
        var first = kind + 1;
        while (first < statement.End && !(tokens.Depth(first) == 0 && tokens.IsKeyword(first, "AS")))
            first++;
        return first + 1 < statement.End && IsQuery(tokens, first + 1) ? new TokenRange(first + 1, End(tokens, statement.End)) : null;
    }

    /// <summary>Without WITH CHECK OPTION and WITH DATA.</summary>
    private static int End(SqlTokens tokens, int end)
    {
        var with = tokens.IsWord(end - 1, "OPTION") && tokens.IsWord(end - 2, "CHECK") ? end - 3 : tokens.IsWord(end - 1, "DATA") ? end - 2 : end;
        if (with < end && tokens.Keyword(with) is "LOCAL" or "CASCADED" or "NO")
            with--;
        return with < end && tokens.IsWord(with, "WITH") ? with : end;
    }

    private static bool IsQuery(SqlTokens tokens, int first)
    {
        while (tokens.Is(first, SqlTokenKind.OpenParenthesis))
            first++;
        return tokens.Keyword(first) is "SELECT" or "WITH" or "VALUES" or "TABLE";
    }
}
