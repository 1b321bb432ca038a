using System;
using System.Collections.Generic;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>Finds the parameters that the placeholders of a remote text mean.</summary>
internal static class RemoteParameters
{
    /// <summary>The parameter that a placeholder means: the one of exactly its name, else of its name in other case; or -1.</summary>
    public static int IndexOf(EquatableArray<string> parameters, string placeholder)
    {
        var found = -1;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] == placeholder)
                return i;
            if (found < 0 && string.Equals(parameters[i], placeholder, StringComparison.OrdinalIgnoreCase))
                found = i;
        }

        return found;
    }

    /// <summary>Cuts the text at its placeholders.</summary>
    /// <exception cref="ArgumentException">A placeholder has no parameter.</exception>
    public static EquatableArray<SqlSegment> Cut(string text, EquatableArray<string> parameters)
    {
        var segments = new List<SqlSegment>();
        var literal = new StringBuilder(text.Length);
        foreach (var token in SqlLexer.Read(text).Tokens)
        {
            if (token.Kind != SqlTokenKind.Placeholder)
            {
                var part = text.Substring(token.Start, token.Length);
                // Line ends of the source file; inside of quotes they are the user's.
                literal.Append(token.Kind is SqlTokenKind.Whitespace or SqlTokenKind.Comment ? part.Replace("\r\n", "\n") : part);
                continue;
            }

            var index = IndexOf(parameters, text.Substring(token.Start + 1, token.Length - 1));
            if (index < 0)
                throw new ArgumentException($"No parameter for the placeholder {text.Substring(token.Start, token.Length)}.", nameof(parameters));

            // `LIMIT@n` is legal, and `LIMIT$1` would be one identifier.
            if (literal.Length > 0 && SqlCharacters.ContinuesIdentifier(literal[literal.Length - 1]))
                literal.Append(' ');
            segments.Add(new SqlSegment(literal.ToString(), index + 1));
            literal.Clear();
        }

        if (literal.Length > 0 || segments.Count == 0)
            segments.Add(new SqlSegment(literal.ToString(), 0));
        return segments.ToEquatableArray();
    }
}
