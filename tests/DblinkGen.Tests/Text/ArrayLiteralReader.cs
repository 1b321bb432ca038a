using System.Text;

namespace DblinkGen.Tests.Text;

/// <summary>Reads one-dimensional array literals as PostgreSQL's manual describes them: a second opinion.</summary>
internal static class ArrayLiteralReader
{
    internal static List<string?> Read(string literal)
    {
        Assert.True(literal.StartsWith('{') && literal.EndsWith('}'), literal);
        var elements = new List<string?>();
        for (var position = 1; position < literal.Length - 1; position++)
        {
            elements.Add(literal[position] == '"' ? ReadQuoted(literal, ref position) : ReadBare(literal, ref position));
            Assert.True(literal[position] == ',' || position == literal.Length - 1, literal);
        }

        return elements;
    }

    private static string ReadQuoted(string literal, ref int position)
    {
        var element = new StringBuilder();
        for (position++; literal[position] != '"'; position++)
        {
            if (literal[position] == '\\')
                position++;
            element.Append(literal[position]);
        }

        position++;
        return element.ToString();
    }

    private static string? ReadBare(string literal, ref int position)
    {
        var end = literal.IndexOfAny([',', '}'], position);
        var element = literal[position..end];
        position = end;
        Assert.Equal(-1, element.IndexOfAny(['{', '"', '\\', ' ', '\t', '\n', '\r', '\v', '\f']));
        Assert.NotEmpty(element);
        return element.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? null : element;
    }
}
