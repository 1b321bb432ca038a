using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Parsing;

/// <summary>Reads <c>created_at DESC, id NULLS FIRST</c>.</summary>
internal static class FanOutOrderText
{
    /// <param name="fault">Where the text is something else; null if it was read.</param>
    /// <returns>The columns in order, each with its place, and the direction.</returns>
    public static List<(string Column, bool IsDescending, bool HasNullsFirst, SqlSpan Place)> Parse(string text, out SqlSpan? fault)
    {
        fault = null;
        var (tokens, errors) = SqlLexer.Read(text);
        var words = tokens.Where(t => !t.IsTrivia).ToList();
        var order = new List<(string, bool, bool, SqlSpan)>();
        for (var i = 0; errors.Count == 0; i++)
        {
            if (i >= words.Count || !IsName(words[i], text))
                return Refuse(out fault);
            var place = words[i].Span;
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
                    return Refuse(out fault);
            }

            order.Add((column, isDescending, hasNullsFirst, place));
            if (i == words.Count)
                return order;
            if (words[i].Kind != SqlTokenKind.Comma)
                return Refuse(out fault);

            bool Takes(string keyword)
            {
                var isIt = i < words.Count && words[i].Kind == SqlTokenKind.Word
                    && string.Equals(text.Substring(words[i].Start, words[i].Length), keyword, StringComparison.OrdinalIgnoreCase);
                if (isIt)
                    i++;
                return isIt;
            }

            // The last token where one is missing behind it.
            List<(string, bool, bool, SqlSpan)> Refuse(out SqlSpan? fault)
            {
                fault = words.Count == 0 ? new SqlSpan(0, text.Length) : words[i < words.Count ? i : words.Count - 1].Span;
                return [];
            }
        }

        fault = new SqlSpan(errors[0].Start, errors[0].Length);
        return [];
    }

    private static bool IsName(SqlToken token, string text) =>
        token.Kind == SqlTokenKind.Word || (token.Kind == SqlTokenKind.QuotedIdentifier && text[token.Start] == '"');
}
