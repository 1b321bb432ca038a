using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The main statement, or that of a common table expression, with the clauses of its own.</summary>
/// <param name="Verb">The index of its verb.</param>
internal readonly record struct StatementPart(int Verb, bool HasWhere)
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

            foreach (var table in with.Tables)
                parts.Add(At(tokens, StatementOutline.LeftmostVerb(tokens, table.Query, out _)));
            index = with.Main;
        }

        parts.Add(new StatementPart(statement.VerbIndex, statement.HasWhere));
        return parts;
    }

    private static StatementPart At(SqlTokens tokens, int verb)
    {
        var hasWhere = false;
        for (var i = verb + 1; i < tokens.Count && tokens.Depth(i) >= tokens.Depth(verb); i++)
            hasWhere |= tokens.Depth(i) == tokens.Depth(verb) && tokens.IsKeyword(i, "WHERE");
        return new StatementPart(verb, hasWhere);
    }
}
