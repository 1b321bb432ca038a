using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Takes things out of lists, with the commas and lines that are theirs.</summary>
internal static class Removal
{
    /// <summary>A list that loses its last attribute goes as well.</summary>
    public static void Remove(this Edits edits, Document document, IReadOnlyCollection<AttributeSyntax> attributes)
    {
        foreach (var list in attributes.GroupBy(a => (AttributeListSyntax)a.Parent!))
        {
            if (list.Count() == list.Key.Attributes.Count)
                edits.Remove(document, WithLine(list.Key));
            else
                edits.RemoveItems(document, list.Key.Attributes, [.. list]);
        }
    }

    /// <summary>An item takes the comma before it along, and the first ones that behind them.</summary>
    public static void RemoveItems<T>(this Edits edits, Document document, SeparatedSyntaxList<T> list, ICollection<T> items)
        where T : SyntaxNode
    {
        var isKept = false;
        for (var i = 0; i < list.Count; i++)
        {
            if (!items.Contains(list[i]))
                isKept = true;
            else if (isKept)
                edits.Remove(document, TextSpan.FromBounds(list[i - 1].Span.End, list[i].Span.End));
            else
                edits.Remove(document, TextSpan.FromBounds(list[i].SpanStart, i + 1 < list.Count ? list[i + 1].SpanStart : list[i].Span.End));
        }
    }

    /// <summary>A modifier and the blank behind it.</summary>
    public static void Remove(this Edits edits, Document document, SyntaxToken modifier)
    {
        var next = modifier.GetNextToken().SpanStart;
        edits.Remove(document, modifier.TrailingTrivia.All(t => string.IsNullOrWhiteSpace(t.ToFullString())) ? TextSpan.FromBounds(modifier.SpanStart, next) : modifier.Span);
    }

    private static TextSpan WithLine(AttributeListSyntax list)
    {
        var before = list.GetFirstToken().GetPreviousToken();
        var isBehind = before.Parent is not null && !before.TrailingTrivia.Concat(list.GetLeadingTrivia()).Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia));
        // On the line of another one, which goes on as it did.
        if (isBehind)
            return TextSpan.FromBounds(before.Span.End, list.Span.End);
        var next = list.GetLastToken().GetNextToken();
        var between = list.GetTrailingTrivia().Concat(next.LeadingTrivia);
        return between.All(t => string.IsNullOrWhiteSpace(t.ToFullString())) ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span;
    }
}
