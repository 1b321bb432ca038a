using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A value with all that <c>Equals</c> does not look at: bits, scale, kind, offset.</summary>
internal static class Described
{
    public static string Of(object? value) => value switch
    {
        null => "NULL",
        string text => text,
        decimal number => string.Join(' ', decimal.GetBits(number)),
        double number => double.IsNaN(number) ? "NaN" : BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture),
        float number => float.IsNaN(number) ? "NaN" : BitConverter.SingleToInt32Bits(number).ToString("x", CultureInfo.InvariantCulture),
        DateTime time => $"{time.Ticks} {time.Kind}",
        DateTimeOffset time => $"{time.Ticks} {time.Offset}",
        TimeSpan time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        TimeOnly time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        NpgsqlInterval interval => $"{interval.Months} {interval.Days} {interval.Time}",
        byte[] bytes => Convert.ToHexString(bytes),
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        BitArray bits => string.Concat(bits.Cast<bool>().Select(bit => bit ? '1' : '0')),
        JsonDocument document => document.RootElement.GetRawText(),
        JsonElement element => element.GetRawText(),
        JsonNode node => node.ToJsonString(),
        NpgsqlTsQuery query => Tree(query),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Tree(NpgsqlTsQuery query) => query switch
    {
        NpgsqlTsQueryNot not => $"!({Tree(not.Child)})",
        NpgsqlTsQueryAnd and => $"({Tree(and.Left)} & {Tree(and.Right)})",
        NpgsqlTsQueryOr or => $"({Tree(or.Left)} | {Tree(or.Right)})",
        NpgsqlTsQueryFollowedBy followed => string.Create(CultureInfo.InvariantCulture, $"({Tree(followed.Left)} <{followed.Distance}> {Tree(followed.Right)})"),
        NpgsqlTsQueryLexeme lexeme => $"{lexeme.Text} {lexeme.Weights} {lexeme.IsPrefixSearch}",
        _ => query.ToString(),
    };
}
