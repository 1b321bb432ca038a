namespace DblinkGen.Generator.Postgres;

/// <summary>Statements whose query the server keeps as a text, to run it later and elsewhere.</summary>
internal static class StoredStatement
{
    /// <summary>A view, a materialized view, a function and their kin; a table keeps the rows of its query.</summary>
    public static bool Is(string sql)
    {
        var tokens = new SqlTokens(sql);
        if (!tokens.IsWord(0, "CREATE"))
            return false;
        var index = 1;
        while (tokens.Keyword(index) is "TEMP" or "TEMPORARY" or "UNLOGGED" or "GLOBAL" or "LOCAL")
            index++;
        return !tokens.IsWord(index, "TABLE");
    }
}
