using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The common table expressions before a statement.</summary>
/// <param name="Main">The index of the token that begins the main statement.</param>
/// <param name="Tables">Each common table expression.</param>
internal readonly record struct WithClause(int Main, bool HasDataModification, IReadOnlyList<CommonTable> Tables)
{
    /// <returns>Null where the clause does not follow the grammar.</returns>
    public static WithClause? Parse(SqlTokens tokens, int with)
    {
        var index = tokens.IsWord(with + 1, "RECURSIVE") ? with + 2 : with + 1;
        var modifies = false;
        var tables = new List<CommonTable>();
        while (true)
        {
            var query = QueryStart(tokens, index);
            if (query < 0)
                return null;

            tables.Add(new CommonTable(index, query));
            modifies |= IsDataModification(tokens, query + 1);
            index = SkipSearchAndCycle(tokens, tokens.SkipGroup(query));
            if (!tokens.Is(index, SqlTokenKind.Comma))
                return index < tokens.Count ? new WithClause(index, modifies, tables) : null;
            index++;
        }
    }

    /// <summary>Reads <c>name [(columns)] AS [[NOT] MATERIALIZED]</c>.</summary>
    /// <returns>The index of the parenthesis before the query, or -1.</returns>
    private static int QueryStart(SqlTokens tokens, int name)
    {
        if (!tokens.IsName(name))
            return -1;

        var index = name + 1;
        if (tokens.Is(index, SqlTokenKind.OpenParenthesis))
            index = tokens.SkipGroup(index);
        if (!tokens.IsWord(index, "AS"))
            return -1;

        index++;
        if (tokens.IsWord(index, "NOT"))
            index++;
        if (tokens.IsWord(index, "MATERIALIZED"))
            index++;
        return tokens.Is(index, SqlTokenKind.OpenParenthesis) ? index : -1;
    }

    private static bool IsDataModification(SqlTokens tokens, int first)
    {
        if (tokens.IsWord(first, "WITH"))
            return Parse(tokens, first) is { } inner && IsDataModification(tokens, inner.Main);
        return tokens.Keyword(first) is "INSERT" or "UPDATE" or "DELETE" or "MERGE";
    }

    /// <summary><c>SEARCH … SET column</c> and <c>CYCLE … USING column</c>, whose column lists have commas of their own.</summary>
    private static int SkipSearchAndCycle(SqlTokens tokens, int index)
    {
        if (tokens.IsWord(index, "SEARCH"))
            index = SkipPast(tokens, index, "SET");
        if (tokens.IsWord(index, "CYCLE"))
            index = SkipPast(tokens, index, "USING");
        return index;
    }

    private static int SkipPast(SqlTokens tokens, int index, string keyword)
    {
        while (index < tokens.Count && !tokens.IsWord(index, keyword))
            index++;
        return index + 2;
    }
}

/// <param name="Name">The index of its name.</param>
/// <param name="Query">The index of the parenthesis before its statement.</param>
internal readonly record struct CommonTable(int Name, int Query);
