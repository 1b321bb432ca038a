using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Parsing;

/// <summary>Reads <c>created_at DESC, id NULLS FIRST</c>.</summary>
internal static class FanOutOrderText
{
    /// <returns>The columns in order, or <see langword="null"/> where the text is something else.</returns>
    public static List<(string Column, bool IsDescending, bool HasNullsFirst)>? Parse(string text)
    {
        var (tokens, errors) = SqlLexer.Read(text);
        var words = tokens.Where(t => !t.IsTrivia).ToList();
        var order = new List<(string, bool, bool)>();
        for (var i = 0; errors.Count == 0; i++)
        {
            if (i >= words.Count || !IsName(words[i], text))
                return null;
            var column = PostgresIdentifier.Unquote(text.Substring(words[i].Start, words[i].Length));
            i++;
            var isDescending = Takes("DESC");
            if (!isDescending)
                Takes("ASC");
            // As PostgreSQL has it: NULL is the greatest value.
            var hasNullsFirst = isDescending;
            if (Takes("NULLS"))
            {
                hasNullsFirst = Takes("FIRST");
                if (!hasNullsFirst && !Takes("LAST"))
                    return null;
            }

            order.Add((column, isDescending, hasNullsFirst));
            if (i == words.Count)
                return order;
            if (words[i].Kind != SqlTokenKind.Comma)
                return null;

            bool Takes(string keyword)
            {
                var isIt = i < words.Count && words[i].Kind == SqlTokenKind.Word
                    && string.Equals(text.Substring(words[i].Start, words[i].Length), keyword, StringComparison.OrdinalIgnoreCase);
                if (isIt)
                    i++;
                return isIt;
            }
        }

        return null;
    }

    private static bool IsName(SqlToken token, string text) =>
        token.Kind == SqlTokenKind.Word || (token.Kind == SqlTokenKind.QuotedIdentifier && text[token.Start] == '"');
}
