using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>A statement's tokens, from the first to the one before <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End);

/// <summary>Finds the statements of a text as psql does: semicolons in brackets and in BEGIN ATOMIC bodies part nothing.</summary>
internal static class SqlStatementSplitter
{
    /// <returns>The statements that are not empty.</returns>
    public static List<TokenRange> Split(SqlTokens tokens)
    {
        var statements = new List<TokenRange>();
        var first = 0;
        while (first < tokens.Count)
        {
            var end = StatementEnd(tokens, first);
            if (end > first)
                statements.Add(new TokenRange(first, end));
            first = end + 1;
        }

        return statements;
    }

    private static int StatementEnd(SqlTokens tokens, int first)
    {
        var mayHaveBody = CreatesRoutine(tokens, first);
        var bodies = 0;
        var index = first;
        for (; index < tokens.Count; index++)
        {
            if (tokens.Is(index, SqlTokenKind.Semicolon) && tokens.Depth(index) == 0 && bodies == 0)
                break;
            if (!mayHaveBody)
                continue;

            if (tokens.IsWord(index, "BEGIN") || (bodies > 0 && tokens.IsWord(index, "CASE")))
                bodies++;
            else if (bodies > 0 && tokens.IsWord(index, "END"))
                bodies--;
        }

        return index;
    }

    private static bool CreatesRoutine(SqlTokens tokens, int first)
    {
        if (!tokens.IsWord(first, "CREATE"))
            return false;
        var kind = tokens.IsWord(first + 1, "OR") && tokens.IsWord(first + 2, "REPLACE") ? first + 3 : first + 1;
        return tokens.IsWord(kind, "FUNCTION") || tokens.IsWord(kind, "PROCEDURE");
    }
}
