using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Lines of a document: what is added goes on as the user began.</summary>
internal static class Layout
{
    public static string NewLine(this SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>A line break, and the blanks that the line of the position begins with.</summary>
    public static string NewLineAt(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return text.NewLine() + new string([.. text.ToString(line.Span).TakeWhile(char.IsWhiteSpace)]);
    }

    public static bool BeginsLine(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    /// <summary>Adds a using directive where it belongs, System first and in order.</summary>
    public static void Import(this Edits edits, Document document, CompilationUnitSyntax root, SourceText text, string ns)
    {
        var directive = $"using {ns};";
        var plain = root.Usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.None)).ToList();
        var before = plain.LastOrDefault(u => u.Alias is null && IsBefore(u.Name?.ToString() ?? "", ns)) ?? (plain.Count == 0 ? root.Usings.LastOrDefault() : null);
        if (before is not null)
            edits.Insert(document, before.Span.End, text.NewLine() + directive);
        else if (plain.Count > 0)
            edits.Insert(document, plain[0].SpanStart, directive + text.NewLine());
        else
            edits.Insert(document, Top(root), directive + text.NewLine() + text.NewLine());
    }

    private static bool IsBefore(string name, string ns) =>
        (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)) && string.CompareOrdinal(name, ns) < 0;

    /// <summary>Behind a header, and before the documentation of the first type.</summary>
    private static int Top(CompilationUnitSyntax root)
    {
        var first = root.GetFirstToken();
        var documentation = first.LeadingTrivia.FirstOrDefault(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || t.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));
        return documentation.IsKind(SyntaxKind.None) ? first.SpanStart : documentation.FullSpan.Start;
    }
}
