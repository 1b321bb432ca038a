using System;
using System.Linq;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes a text with holes as the literal that shows it best.</summary>
internal static class SqlEmitter
{
    /// <param name="hole">The expression that stands for an ordinal.</param>
    public static void Emit(EquatableArray<SqlSegment> segments, Func<int, string> hole, CodeWriter writer)
    {
        var literal = string.Concat(segments.Select(s => s.Text));
        var hasHoles = segments.Any(s => s.Parameter > 0);
        if (!CSharpText.CanBeRaw(literal))
        {
            writer.Line($"Sql = {(hasHoles ? Escaped(segments, hole) : CSharpText.Literal(literal))},");
            return;
        }

        var quotes = CSharpText.RawQuotes(literal);
        var dollars = hasHoles ? CSharpText.Dollars(literal) : "";
        writer.Line($"Sql = {dollars}{quotes}");
        writer.Indent();
        writer.Lines(Text(segments, hole, new string('{', dollars.Length), new string('}', dollars.Length)));
        writer.Line(quotes + ",");
        writer.Outdent();
    }

    private static string Text(EquatableArray<SqlSegment> segments, Func<int, string> hole, string open, string close)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            text.Append(segment.Text);
            if (segment.Parameter > 0)
                text.Append(open).Append(hole(segment.Parameter)).Append(close);
        }

        return text.ToString();
    }

    /// <summary>For a text with characters that a raw literal would not keep, such as <c>\r</c> inside a quoted string.</summary>
    private static string Escaped(EquatableArray<SqlSegment> segments, Func<int, string> hole)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            var literal = CSharpText.Literal(segment.Text);
            text.Append(literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}"));
            if (segment.Parameter > 0)
                text.Append('{').Append(hole(segment.Parameter)).Append('}');
        }

        return $"$\"{text}\"";
    }
}
