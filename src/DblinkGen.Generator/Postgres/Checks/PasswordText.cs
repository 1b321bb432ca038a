using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>String constants that are passwords: <c>PASSWORD 'x'</c> of roles and user mappings, and connection strings with one.</summary>
internal static class PasswordText
{
    public static IEnumerable<SqlSpan> In(SqlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (SqlTokenKind.String or SqlTokenKind.DollarString))
                continue;
            var text = tokens.Text(i);
            var isNamed = (tokens.IsWord(i - 1, "PASSWORD") || tokens.IsWord(i - 1, "SSLPASSWORD")) && text != "''";
            if (isNamed || ConnectionStringText.HasPassword(text.Trim('\'', '$')))
                yield return tokens[i].Span;
        }
    }
}
