using System.Collections.Generic;
using System.Text;

namespace DblinkGen.Generator.Emission;

/// <summary>Text with indentation; newlines are <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Several lines, each indented.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
            Line(line);
    }

    /// <summary>A list on one line where it fits, else with a line for each item.</summary>
    /// <param name="closesOnOwnLine">Whether the end of a broken list stands alone, as a brace does.</param>
    public void List(string start, IReadOnlyList<string> items, string end, bool closesOnOwnLine = false)
    {
        var line = start + string.Join(", ", items) + end;
        if (items.Count == 0 || Fits(line))
        {
            Line(line);
            return;
        }

        Line(start);
        Indent();
        for (var i = 0; i < items.Count; i++)
            Line(items[i] + (i < items.Count - 1 || closesOnOwnLine ? "," : end));
        Outdent();
        if (closesOnOwnLine)
            Line(end);
    }

    /// <summary>A line that may be broken in two.</summary>
    public void Broken(string start, string rest)
    {
        if (Fits($"{start} {rest}"))
        {
            Line($"{start} {rest}");
            return;
        }

        Line(start);
        Indent();
        Line(rest);
        Outdent();
    }

    public bool Fits(string line) => (_depth * 4) + line.Length <= Width;

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    public override string ToString() => _text.ToString();
}
