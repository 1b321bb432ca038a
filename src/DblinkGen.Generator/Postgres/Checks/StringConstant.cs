namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The value of a string constant.</summary>
internal static class StringConstant
{
    /// <returns>Null for no string, and for one with escapes.</returns>
    public static string? Value(SqlTokens tokens, int index)
    {
        if (tokens.Is(index, SqlTokenKind.DollarString))
        {
            var body = tokens.Text(index);
            var tag = body.IndexOf('$', 1) + 1;
            return body.Substring(tag, body.Length - (2 * tag));
        }

        if (!tokens.Is(index, SqlTokenKind.String) || tokens.Is(index + 1, SqlTokenKind.String))
            return null;
        var text = tokens.Text(index);
        var open = text.IndexOf('\'');
        var isPlain = text.Substring(0, open) is "" or "n" or "N" || (text[0] is 'e' or 'E' && text.IndexOf('\\') < 0 && text.IndexOf('\n') < 0);
        return isPlain ? text.Substring(open + 1, text.Length - open - 2).Replace("''", "'") : null;
    }
}
