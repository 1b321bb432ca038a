using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>A pair of types, values of it, and the two ways to read one.</summary>
internal sealed record TransferCase(string Name, string[] Values, Func<NpgsqlDataSource, string, Task<string>> Typed, Func<NpgsqlDataSource, string, Task<string>> Text)
{
    public static TransferCase Of<T>(
        string name, string[] values, Func<NpgsqlDataSource, string?, Task<T?>> typed, Func<NpgsqlDataSource, string?, Task<T?>> text)
        where T : struct =>
        new(name, values, (source, value) => OutcomeAsync(typed, source, value), (source, value) => OutcomeAsync(text, source, value));

    public override string ToString() => Name;

    /// <summary>The value, with all that <c>Equals</c> does not look at, or the kind of the failure.</summary>
    private static async Task<string> OutcomeAsync<T>(Func<NpgsqlDataSource, string?, Task<T?>> read, NpgsqlDataSource source, string value)
        where T : struct
    {
        try
        {
            return Describe(await read(source, value));
        }
        catch (DblinkException failure)
        {
            return failure.Kind.ToString();
        }
    }

    private static string Describe(object? value) => value switch
    {
        null => "NULL",
        decimal number => string.Join(' ', decimal.GetBits(number)),
        double number => double.IsNaN(number) ? "NaN" : BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture),
        float number => float.IsNaN(number) ? "NaN" : BitConverter.SingleToInt32Bits(number).ToString("x", CultureInfo.InvariantCulture),
        DateTime time => $"{time.Ticks} {time.Kind}",
        DateTimeOffset time => $"{time.Ticks} {time.Offset}",
        TimeSpan time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        TimeOnly time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        NpgsqlInterval interval => $"{interval.Months} {interval.Days} {interval.Time}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
