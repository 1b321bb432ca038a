using System.Collections.Generic;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Writes <c>[DblinkColumn]</c> behind the attributes of a method that are there.</summary>
internal static class ColumnText
{
    public static void Append(Edits edits, DeclaredMethod method, SourceText text, IEnumerable<(string Name, string? Type)> columns)
    {
        var declared = method.Columns;
        var last = declared.Length > 0 ? declared[^1] : method.Attribute;
        var list = (AttributeListSyntax)last.Parent!;
        // As the user writes them: in one list, or each on a line.
        if (declared.Length > 0 && list.Attributes.Count > 1)
            edits.Insert(method.Document, last.Span.End, string.Concat(columns.Select(c => ", " + Attribute(c.Name, c.Type))));
        else
            edits.Insert(method.Document, list.Span.End, string.Concat(columns.Select(c => $"{text.NewLineAt(list.SpanStart)}[{Attribute(c.Name, c.Type)}]")));
    }

    private static string Attribute(string name, string? type) =>
        $"DblinkColumn({CSharpText.Literal(name)}{(type is null ? "" : ", " + CSharpText.Literal(type))})";
}
