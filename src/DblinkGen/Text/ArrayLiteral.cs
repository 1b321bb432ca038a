using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using NpgsqlTypes;

namespace DblinkGen.Text;

/// <summary>Writes array literals (<see href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">PostgreSQL</see>).</summary>
internal static class ArrayLiteral
{
    private const int BufferLength = 256;
    private static readonly SearchValues<char> _needQuotes = SearchValues.Create("{},;\"\\ \t\n\r\v\f");

    internal static string Of<T>(IReadOnlyList<T> values, Func<T, string?> element)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[BufferLength]);
        text.AppendLiteral("{");
        for (var i = 0; i < values.Count; i++)
        {
            Separate<T>(ref text, i);
            Append(ref text, element(values[i]));
        }

        text.AppendLiteral("}");
        return text.ToStringAndClear();
    }

    internal static string Of<T>(T[,] values, Func<T, string?> element)
    {
        // PostgreSQL has no empty rows: an array without elements has no dimensions either.
        if (values.Length == 0)
            return "{}";

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[BufferLength]);
        text.AppendLiteral("{");
        for (var row = 0; row < values.GetLength(0); row++)
        {
            Separate<T>(ref text, row);
            text.AppendLiteral("{");
            for (var column = 0; column < values.GetLength(1); column++)
            {
                Separate<T>(ref text, column);
                Append(ref text, element(values[row, column]));
            }

            text.AppendLiteral("}");
        }

        text.AppendLiteral("}");
        return text.ToStringAndClear();
    }

    /// <summary>The text of the array that a message takes: the link's mark, the number of the prepared statement, and the arguments. What stands for NULL does not matter.</summary>
    internal static string OfMessage(string mark, string number, ReadOnlySpan<string?> arguments)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[BufferLength]);
        text.AppendLiteral("{");
        Append(ref text, mark);
        text.AppendLiteral(",");
        Append(ref text, number);
        foreach (var argument in arguments)
        {
            text.AppendLiteral(",");
            Append(ref text, argument ?? "");
        }

        text.AppendLiteral("}");
        return text.ToStringAndClear();
    }

    private static void Separate<T>(ref DefaultInterpolatedStringHandler text, int index)
    {
        // Every type has the comma but box.
        if (index > 0)
            text.AppendLiteral(typeof(T) == typeof(NpgsqlBox) || typeof(T) == typeof(NpgsqlBox?) ? ";" : ",");
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, string? element)
    {
        if (element is null)
            text.AppendLiteral("NULL");
        else if (NeedsQuotes(element))
            AppendQuoted(ref text, element);
        else
            text.AppendLiteral(element);
    }

    private static bool NeedsQuotes(string element)
        => element.Length == 0
            || element.Equals("NULL", StringComparison.OrdinalIgnoreCase)
            || element.AsSpan().ContainsAny(_needQuotes);

    private static void AppendQuoted(ref DefaultInterpolatedStringHandler text, ReadOnlySpan<char> element)
    {
        text.AppendLiteral("\"");
        for (int escaped; (escaped = element.IndexOfAny('"', '\\')) >= 0; element = element[(escaped + 1)..])
        {
            text.AppendFormatted(element[..escaped]);
            text.AppendLiteral(element[escaped] == '"' ? "\\\"" : @"\\");
        }

        text.AppendFormatted(element);
        text.AppendLiteral("\"");
    }
}
