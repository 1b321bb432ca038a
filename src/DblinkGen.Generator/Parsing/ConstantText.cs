using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Finds where in the source a stretch of a constant string is written: in its literal, or in those that are joined by + or stand around the holes of an interpolated one. What
/// another constant adds is shown where that is named, for an editor shows nothing outside of the declaration that is at fault.
/// </summary>
internal static class ConstantText
{
    /// <param name="value">Of the expression, which tells how long constants are without asking for their symbols.</param>
    /// <returns>Null where that leaves more than one place.</returns>
    public static Location? Place(ExpressionSyntax? expression, string value, int start, int length)
    {
        var parts = expression is null ? [] : Merge(Parts(expression));
        if (length == 0 || parts.Count == 0 || Spans(parts, value) is not { } spans || start + length > spans.Length)
            return null;
        return spans[start] is { } first && spans[start + length - 1] is { } last
            ? Location.Create(expression!.SyntaxTree, TextSpan.FromBounds(first.Start, last.End))
            : null;
    }

    private static IEnumerable<Part> Parts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Parts(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        InterpolatedStringExpressionSyntax whole => whole.Contents.SelectMany(c => c switch
        {
            InterpolatedStringTextSyntax text => [OfToken(text.TextToken)],
            InterpolationSyntax hole => Parts(hole.Expression),
            _ => [],
        }),
        LiteralExpressionSyntax literal => [OfToken(literal.Token)],
        _ => [new Part(null, expression.Span)],
    };

    private static Part OfToken(SyntaxToken token) => new(LiteralText.Read(token), token.Span);

    /// <summary>Literals side by side are as one, and constants between two of them too.</summary>
    private static List<Part> Merge(IEnumerable<Part> parts)
    {
        var merged = new List<Part>();
        foreach (var part in parts)
        {
            if (part.Characters is { Count: 0 })
                continue;
            if (merged.Count == 0 || merged[merged.Count - 1] is var last && last.Characters is null != part.Characters is null)
                merged.Add(part);
            else
                merged[merged.Count - 1] = new Part(part.Characters is null ? null : [.. last.Characters!, .. part.Characters], TextSpan.FromBounds(last.Span.Start, part.Span.End));
        }

        return merged;
    }

    /// <summary>The place of each character; null for those whose place is not certain.</summary>
    private static TextSpan?[]? Spans(List<Part> parts, string value)
    {
        var spans = new TextSpan?[value.Length];
        var (end, isCertain) = (0, true);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Characters is not { } characters)
                continue;
            var (first, last) = (FirstPlace(parts, value, i), LastPlace(parts, value, i));
            if (first < end || last < first || string.CompareOrdinal(value, first, parts[i].Text, 0, characters.Count) != 0)
                return null;
            if (i > 0 && isCertain && first == last)
                Fill(spans, end, first, parts[i - 1].Span);
            isCertain = first == last;
            for (var c = 0; isCertain && c < characters.Count; c++)
                spans[first + c] = characters[c].Span;
            end = first + characters.Count;
        }

        if (parts[parts.Count - 1].Characters is null && isCertain)
            Fill(spans, end, value.Length, parts[parts.Count - 1].Span);
        return spans;
    }

    private static void Fill(TextSpan?[] spans, int start, int end, TextSpan span)
    {
        for (var i = start; i < end; i++)
            spans[i] = span;
    }

    /// <summary>With the constants before it as short as they can be.</summary>
    private static int FirstPlace(List<Part> parts, string value, int index)
    {
        var place = 0;
        for (var i = 0; i <= index && place >= 0; i++)
        {
            if (parts[i].Text is not { } text)
                continue;
            var from = i == 0 ? 0 : i == parts.Count - 1 ? value.Length - text.Length : value.IndexOf(text, place, StringComparison.Ordinal);
            place = i < index && from >= 0 ? from + text.Length : from;
        }

        return place;
    }

    /// <summary>With the constants behind it as short as they can be.</summary>
    private static int LastPlace(List<Part> parts, string value, int index)
    {
        if (index == 0)
            return 0;
        var end = value.Length;
        for (var i = parts.Count - 1; i >= index && end >= 0; i--)
        {
            if (parts[i].Text is not { } text)
                continue;
            end = i == parts.Count - 1 ? end - text.Length : end < text.Length ? -1 : value.LastIndexOf(text, end - 1, end, StringComparison.Ordinal);
        }

        return end;
    }

    /// <param name="Characters">Null for a constant that is named.</param>
    private sealed record Part(List<(char Value, TextSpan Span)>? Characters, TextSpan Span)
    {
        public string? Text => Characters is null ? null : string.Concat(Characters.Select(c => c.Value));
    }
}
