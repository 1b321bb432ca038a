using System.Globalization;

namespace DblinkGen.Text;

/// <summary>Tells whether PostgreSQL can hold a text: it ends strings at U+0000, and its encodings have no half surrogate pairs.</summary>
internal static class StorableText
{
    internal static void Demand(ReadOnlySpan<char> text, string parameterName)
    {
        var nul = text.IndexOf('\0');
        if (nul >= 0)
            throw Refusal("the character U+0000", nul, "Remove it, or declare the parameter as bytea and pass bytes.", parameterName);

        var lone = IndexOfLoneSurrogate(text);
        if (lone >= 0)
        {
            var half = string.Create(CultureInfo.InvariantCulture, $"half of a surrogate pair (U+{(int)text[lone]:X4})");
            throw Refusal(half, lone, "The text was cut inside a character: pass it whole, or without that character.", parameterName);
        }
    }

    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var start = 0; ;)
        {
            var found = text[start..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (found < 0)
                return -1;

            var high = start + found;
            if (high + 1 >= text.Length || !char.IsSurrogatePair(text[high], text[high + 1]))
                return high;
            start = high + 2;
        }
    }

    private static ArgumentException Refusal(string what, int index, string advice, string parameterName)
        => new(
            string.Create(CultureInfo.InvariantCulture, $"PostgreSQL cannot hold {what}, which the text has at index {index}. {advice}"),
            parameterName);
}
