namespace DblinkGen.Generator.Postgres;

/// <summary>Statements whose query the server keeps as a text, to run it later and elsewhere.</summary>
internal static class StoredStatement
{
    /// <summary>A view, a materialized view, a function and their kin; a table keeps the rows of its query.</summary>
    public static bool Is(string sql) => Is(new SqlTokens(sql), 0);

    /// <param name="tokens">The text.</param>
    /// <param name="verb">Where the statement begins.</param>
    public static bool Is(SqlTokens tokens, int verb)
    {
        if (!tokens.IsWord(verb, "CREATE"))
            return false;
        var index = verb + 1;
        while (tokens.Keyword(index) is "TEMP" or "TEMPORARY" or "UNLOGGED" or "GLOBAL" or "LOCAL")
            index++;
        return !tokens.IsWord(index, "TABLE");
    }
}
