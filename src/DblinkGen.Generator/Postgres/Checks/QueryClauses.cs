namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Where the clauses of a SELECT are, the first one of a UNION; token indexes, -1 where there is none.</summary>
internal sealed class QueryClauses
{
    public int Depth { get; private set; }

    public int From { get; private set; } = -1;

    /// <summary>Behind the last table.</summary>
    public int FromEnd { get; private set; } = -1;

    public int Where { get; private set; } = -1;

    public int WhereEnd { get; private set; } = -1;

    /// <summary>Whether there is one row, even of no row: aggregates without GROUP BY, over a table that may be empty.</summary>
    public bool IsOneGroup { get; private set; }

    /// <returns>Null where rows may come or go by something that is not looked at.</returns>
    public static QueryClauses? Of(SqlStatement statement)
    {
        var tokens = statement.Tokens;
        if (statement is not { Kind: StatementKind.Query, Verb: "SELECT" })
            return null;

        var found = new QueryClauses { Depth = tokens.Depth(statement.VerbIndex) };
        var groups = false;
        var index = statement.VerbIndex + 1;
        for (; index < tokens.Count && tokens.Depth(index) >= found.Depth; index++)
        {
            if (tokens.Depth(index) > found.Depth || !tokens.Is(index, SqlTokenKind.Word))
                continue;
            var word = tokens.Keyword(index);
            if (word is "INTERSECT" or "EXCEPT" or "HAVING")
                return null;
            if (word is "UNION")
                break;
            groups |= found.From >= 0 && word == "GROUP";
            found.Read(word, index, tokens);
        }

        found.EndClause(index);
        found.IsOneGroup = !groups && found.From >= 0 && IsTable(tokens, found.From + 1) && !IsCommonTable(statement, found.From + 1);
        return found;
    }

    private void Read(string word, int index, SqlTokens tokens)
    {
        if (word == "FROM" && From < 0 && !tokens.IsWord(index - 1, "DISTINCT"))
            From = index;
        else if (From >= 0 && word is "WHERE" or "GROUP" or "WINDOW" or "ORDER" or "LIMIT" or "OFFSET" or "FETCH" or "FOR")
            EndClause(index);
        if (word == "WHERE" && Where < 0)
            Where = index;
    }

    private void EndClause(int index)
    {
        if (From >= 0 && FromEnd < 0)
            FromEnd = index;
        else if (Where >= 0 && WhereEnd < 0)
            WhereEnd = index;
    }

    /// <summary>A name, and no call of a function, which might always return a row.</summary>
    private static bool IsTable(SqlTokens tokens, int index)
    {
        if (!tokens.IsName(index) || tokens.IsWord(index, "LATERAL") || tokens.IsWord(index, "ROWS"))
            return false;
        while (tokens.Is(index + 1, SqlTokenKind.Dot))
            index += 2;
        return !tokens.Is(index + 1, SqlTokenKind.OpenParenthesis);
    }

    /// <summary>Such a query may always have rows.</summary>
    private static bool IsCommonTable(SqlStatement statement, int index)
    {
        var tokens = statement.Tokens;
        for (var i = 0; i < statement.VerbIndex; i++)
        {
            if (!tokens.IsWord(i, "WITH") || WithClause.Parse(tokens, i) is not { } with)
                continue;
            foreach (var table in with.Tables)
            {
                if (PostgresIdentifier.Unquote(tokens.Text(table.Name)) == PostgresIdentifier.Unquote(tokens.Text(index)))
                    return true;
            }
        }

        return false;
    }
}
