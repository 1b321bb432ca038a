using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>A statement's tokens, from the first to the one before <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End);

/// <summary>
/// Finds the statements of a text by the server's grammar: semicolons in brackets and in BEGIN ATOMIC bodies separate nothing. Every statement of such a body ends with a
/// semicolon, so only an END right behind one closes it, whatever CASE, aliases and columns called <c>end</c> come before (psql counts words instead).
/// </summary>
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

    /// <summary>The semicolon outside of brackets that ends the statement, or the end of the text.</summary>
    private static int StatementEnd(SqlTokens tokens, int first)
    {
        // Bodies that are open; a statement inside may create a routine as well, as far as the grammar goes.
        var bodies = 0;
        var createsRoutine = CreatesRoutine(tokens, first);
        for (var index = first; index < tokens.Count; index++)
        {
            if (tokens.Depth(index) > 0)
                continue;
            if (createsRoutine && tokens.IsWord(index, "BEGIN") && tokens.IsWord(index + 1, "ATOMIC"))
            {
                bodies++;
                index++;
                createsRoutine = CreatesRoutine(tokens, index + 1);
                if (tokens.IsWord(index + 1, "END"))
                    bodies--;
            }
            else if (tokens.Is(index, SqlTokenKind.Semicolon))
            {
                if (bodies == 0)
                    return index;
                createsRoutine = CreatesRoutine(tokens, index + 1);
                if (tokens.IsWord(index + 1, "END"))
                    bodies--;
            }
        }

        return tokens.Count;
    }

    private static bool CreatesRoutine(SqlTokens tokens, int first)
    {
        if (!tokens.IsWord(first, "CREATE"))
            return false;
        var kind = tokens.IsWord(first + 1, "OR") && tokens.IsWord(first + 2, "REPLACE") ? first + 3 : first + 1;
        return tokens.IsWord(kind, "FUNCTION") || tokens.IsWord(kind, "PROCEDURE");
    }
}
