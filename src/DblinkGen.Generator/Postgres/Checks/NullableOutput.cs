namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Outputs that can be NULL whatever the tables hold, as far as the text tells without a doubt.</summary>
internal static class NullableOutput
{
    /// <returns>Why it can be NULL, or null where nothing says so.</returns>
    public static string? Reason(SqlStatement statement, OutputColumn output)
    {
        var tokens = statement.Tokens;
        var first = 0;
        while (tokens[first].Start < output.Start)
            first++;
        return tokens.IsWord(first, "NULL") && tokens[first].End == output.Start + output.Length ? "it is NULL" : null;
    }
}
