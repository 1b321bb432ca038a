using System.Buffers.Text;
using System.Text;
using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Text;

/// <summary>
/// Reads fields that the local server hands through as text: PostgreSQL's output of each type in the settings that DblinkGen gives its links, and nothing
/// else, so that another format is an error and never another value.
/// </summary>
internal static partial class RowText
{
    private const int ShownLength = 64;

    private const string Advice =
        "Choose a C# type for the member that holds every value of the column, and declare the column as the type that it has on the remote. " +
        "Where a transaction pooler stands in front of the remote, its role needs the link settings (DateStyle ISO, IntervalStyle postgres) by default.";

    public static bool Boolean(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return text switch
        {
            [(byte)'t'] => true,
            [(byte)'f'] => false,
            _ => throw Misfit(text, ordinal, "bool"),
        };
    }

    public static Guid Guid(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return Utf8Parser.TryParse(text, out Guid value, out var length, 'D') && length == text.Length ? value : throw Misfit(text, ordinal, "Guid");
    }

    private static RowValueException Misfit(ReadOnlySpan<byte> text, int ordinal, string type, string advice = Advice)
    {
        var shown = Encoding.UTF8.GetString(text.Length > ShownLength ? text[..ShownLength] : text);
        return new(ordinal, $"'{shown}'{(text.Length > ShownLength ? "…" : "")} is not read as {type}.", advice);
    }
}
