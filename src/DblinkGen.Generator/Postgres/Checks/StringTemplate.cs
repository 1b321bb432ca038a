using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A string constant in which parameters are meant, as an expression: <c>'%@part%'</c> as <c>'%' || @part || '%'</c>.</summary>
internal static class StringTemplate
{
    /// <summary>The words behind which a string is an operand; behind another it could be the value of a type, <c>interval '1 day'</c>.</summary>
    private static readonly HashSet<string> BeforeOperand = new(
        "AND BETWEEN DISTINCT ELSE ESCAPE ILIKE LIKE LIMIT NOT OFFSET OR RETURNING SELECT SIMILAR THEN TO WHEN WHERE".Split(' '), StringComparer.Ordinal);

    /// <summary>What PostgreSQL appends to text as text; bytes, JSON and arrays have a <c>||</c> of their own.</summary>
    private static readonly HashSet<string> Appendable = new(
        "text varchar bpchar char name citext int2 int4 int8 numeric float4 float8 bool uuid date time timestamp timestamptz".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "text", "varchar", "bpchar", "char", "name", "citext" };

    /// <returns>Null where the expression is not sure to be what is meant.</returns>
    public static string? Rewrite(SqlTokens tokens, int index, IReadOnlyList<(string Name, string Type)> parameters)
    {
        var text = tokens.Text(index);
        // Meant as a string, where a pattern is.
        if (tokens.Is(index, SqlTokenKind.QuotedIdentifier))
            text = text[0] == '"' && TakesPattern(tokens, index) ? $"'{text.Substring(1, text.Length - 2).Replace("\"\"", "\"").Replace("'", "''")}'" : "";
        if (text.Length == 0)
            return null;
        var open = text.IndexOf('\'');
        var prefix = text.Substring(0, open);
        var isEscaped = prefix is "e" or "E";
        // Letters of bits and of Unicode, an E'…' over several lines, and SQL in a string.
        if (!(isEscaped || prefix is "" or "n" or "N") || (isEscaped && text.IndexOfAny(['\n']) >= 0) || !IsOperand(tokens, index) || IsStatement(text.Substring(open + 1)))
            return null;

        var names = parameters.Select(p => p.Name).ToList().ToEquatableArray();
        var pieces = new List<string>();
        var used = new List<int>();
        var start = open + 1;
        var close = text.Length - 1;
        for (var at = text.IndexOf('@', start); at >= 0 && at < close; at = text.IndexOf('@', at + 1))
        {
            var end = SqlCharacters.SkipPlaceholderName(text, at + 1);
            var parameter = RemoteParameters.IndexOf(names, text.Substring(at + 1, end - at - 1));
            if (parameter < 0)
                continue;
            if ((isEscaped && text[at - 1] == '\\') || (at > start && SqlCharacters.ContinuesPlaceholder(text[at - 1])))
                return null;
            if (at > start || (pieces.Count > 0 && start == at))
                pieces.Add($"{prefix}'{text.Substring(start, at - start)}'");
            pieces.Add("@" + names[parameter]);
            used.Add(parameter);
            start = end;
        }

        if (start < close)
            pieces.Add($"{prefix}'{text.Substring(start, close - start)}'");
        if (used.Count == 0 || (pieces.Count > 1 && !(IsText(tokens, index) && used.TrueForAll(p => Appendable.Contains(Base(parameters[p].Type))))))
            return null;
        if (pieces.Count == 1)
            return TakesPattern(tokens, index) && !Texts.Contains(Base(parameters[used[0]].Type)) ? null : pieces[0];
        var expression = string.Join(" || ", pieces);
        return BindsTighter(tokens, index - 1) || BindsTighter(tokens, index + 1) ? $"({expression})" : expression;
    }

    /// <summary>Whether the string is text whatever the tables are. Elsewhere it takes the type that is needed there (a date, an array, JSON), and what is put together does not.</summary>
    private static bool IsText(SqlTokens tokens, int index) =>
        TakesPattern(tokens, index) || (tokens.Is(index - 1, SqlTokenKind.Operator) && tokens.Text(index - 1) is "->>" or "#>>")
        || (tokens.Is(index + 1, SqlTokenKind.Cast) && tokens.Keyword(index + 2) is "TEXT" or "VARCHAR");

    private static bool TakesPattern(SqlTokens tokens, int index) => tokens.Keyword(index - 1) is "LIKE" or "ILIKE" || (tokens.IsWord(index - 1, "TO") && tokens.IsWord(index - 2, "SIMILAR"))
        || (tokens.Is(index - 1, SqlTokenKind.Operator) && tokens.Text(index - 1) is "~" or "~*" or "!~" or "!~*" or "~~" or "~~*" or "!~~" or "!~~*");

    /// <summary>A length changes nothing, and brackets stay.</summary>
    private static string Base(string type) => type.IndexOf('(') is > 0 and var modifier && type[type.Length - 1] != ']' ? type.Substring(0, modifier) : type;

    private static bool IsOperand(SqlTokens tokens, int index) =>
        !tokens.Is(index + 1, SqlTokenKind.String) && !tokens.Is(index + 1, SqlTokenKind.OpenBracket) && index > 0 && tokens[index - 1].Kind switch
        {
            SqlTokenKind.Operator or SqlTokenKind.OpenParenthesis or SqlTokenKind.Comma => true,
            SqlTokenKind.Word => BeforeOperand.Contains(tokens.Keyword(index - 1)),
            _ => false,
        };

    /// <summary>What is run as SQL must not be put together from values.</summary>
    private static bool IsStatement(string text)
    {
        var words = text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].ToUpperInvariant() is var verb && (verb == "WITH" || StatementVerb.IsKnown(verb));
    }

    private static bool BindsTighter(SqlTokens tokens, int index) =>
        tokens.Is(index, SqlTokenKind.Cast) || tokens.IsWord(index, "COLLATE") || tokens.IsWord(index, "AT")
        || (tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) is not ("=" or "<" or ">" or "<=" or ">=" or "<>" or "!=" or "||"));
}
