using System;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A placeholder of an array, as the fixes write it: with ANY where its elements are meant.</summary>
internal static class ArrayPlaceholder
{
    /// <summary>A placeholder in the place of another text; null where an array can hardly be meant, or its elements only perhaps.</summary>
    /// <param name="place">From the first character that is replaced.</param>
    /// <param name="name">A parameter that is an array.</param>
    public static TextEdit? Write(SqlTokens tokens, SqlSpan place, string name)
    {
        var index = 0;
        while (tokens[index].End <= place.Start)
            index++;
        // An operator may have run together with a sign: `id=?`.
        var isJoined = tokens[index].Start < place.Start;
        var operation = isJoined ? tokens.Sql.Substring(tokens[index].Start, place.Start - tokens[index].Start) : tokens.Is(index - 1, SqlTokenKind.Operator) ? tokens.Text(index - 1) : "";
        var left = isJoined ? index - 1 : index - 2;
        if (ArrayOperand.Quantifier(operation) is { } quantifier)
        {
            return ArrayOperand.MayBeArray(tokens, left, name) ? new TextEdit(place, "@" + name)
                : !ArrayOperand.IsSameName(tokens, left, name) && (name.EndsWith("s", StringComparison.OrdinalIgnoreCase) || ArrayOperand.IsOneValue(tokens, left, name)) ? new TextEdit(place, $"{quantifier} (@{name})")
                : null;
        }

        var open = index - 1;
        if (!tokens.Is(open, SqlTokenKind.OpenParenthesis) || !tokens.IsWord(open - 1, "IN"))
            return new TextEdit(place, "@" + name);
        var close = tokens.SkipGroup(open) - 1;
        var isNegated = tokens.IsWord(open - 2, "NOT");
        var first = isNegated ? open - 2 : open - 1;
        if (ArrayOperand.MayBeArray(tokens, first - 1, name))
            return new TextEdit(place, "@" + name);
        return tokens[close].Start < place.End || tokens.Sql.Substring(place.End, tokens[close].Start - place.End).Trim().Length > 0 || Operand.IsRow(tokens, first - 1)
            ? null
            : new TextEdit(tokens.Span(first, close + 1), isNegated ? $"<> ALL (@{name})" : $"= ANY (@{name})");
    }
}
