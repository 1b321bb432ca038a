using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The main statement, or that of a common table expression, with the clauses of its own.</summary>
/// <param name="Verb">The index of its verb.</param>
/// <param name="Limit">The keyword of LIMIT or FETCH FIRST.</param>
internal readonly record struct StatementPart(int Verb, bool HasWhere, bool HasOrderBy, SqlSpan? Limit)
{
    /// <summary>In the order of the text; the main statement is the last.</summary>
    public static List<StatementPart> Of(SqlStatement statement)
    {
        var tokens = statement.Tokens;
        var parts = new List<StatementPart>();
        var index = 0;
        while (index < tokens.Count && tokens[index].Start < statement.Start)
            index++;
        while (index < statement.VerbIndex)
        {
            if (!tokens.IsWord(index, "WITH") || WithClause.Parse(tokens, index) is not { } with)
            {
                index++;
                continue;
            }

            // What ends a recursion need not be sorted.
            var isRecursive = tokens.IsWord(index + 1, "RECURSIVE");
            foreach (var table in with.Tables)
                parts.Add(At(tokens, StatementOutline.LeftmostVerb(tokens, table.Query, out _), isRecursive));
            index = with.Main;
        }

        parts.Add(new StatementPart(statement.VerbIndex, statement.HasWhere, statement.HasOrderBy, statement.Limit));
        return parts;
    }

    private static StatementPart At(SqlTokens tokens, int verb, bool isRecursive)
    {
        var part = new StatementPart(verb, HasWhere: false, HasOrderBy: false, Limit: null);
        for (var i = verb + 1; i < tokens.Count && tokens.Depth(i) >= tokens.Depth(verb); i++)
        {
            if (tokens.Depth(i) > tokens.Depth(verb))
                continue;
            if (tokens.IsKeyword(i, "WHERE"))
                part = part with { HasWhere = true };
            else if (tokens.IsKeyword(i, "ORDER") && tokens.IsWord(i + 1, "BY"))
                part = part with { HasOrderBy = true };
            else if (!isRecursive && (tokens.IsKeyword(i, "LIMIT") || (tokens.IsKeyword(i, "FETCH") && (tokens.IsWord(i + 1, "FIRST") || tokens.IsWord(i + 1, "NEXT")))))
                part = part with { Limit = part.Limit ?? tokens[i].Span };
        }

        return part;
    }
}
