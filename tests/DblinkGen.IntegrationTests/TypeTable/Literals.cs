using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>What literals of several types are made of.</summary>
internal static class Literals
{
    private static readonly Gen<int> s_scalar = Gen.Frequency(
        (5, Gen.Int[1, 127]), (2, Gen.Int[0x80, 0x7FF]), (2, Gen.Int[0x800, 0xFFFF].Where(c => c is < 0xD800 or > 0xDFFF)), (1, Gen.Int[0x10000, 0x10FFFF]));

    /// <summary>Any characters but NUL; one text in 500 is long.</summary>
    public static Gen<string> AnyText { get; } = Gen.Frequency((499, s_scalar.Array[0, 20]), (1, s_scalar.Array[3_000, 30_000])).Select(Join);

    public static Gen<string> Word { get; } = s_scalar.Array[1, 20].Select(Join);

    /// <summary>What XML 1.0 has, escaped.</summary>
    public static Gen<string> XmlText { get; } = s_scalar.Where(c => c >= ' ' && c is not (0xFFFE or 0xFFFF)).Array[0, 20]
        .Select(characters => Join(characters).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));

    public static Gen<string> Json { get; } = Gen.Select(Word, AnyText, Gen.Decimal, Gen.Bool, (key, text, number, flag) =>
        JsonSerializer.Serialize(new object?[] { text, number, flag, null, new Dictionary<string, object?> { [key] = new object?[] { key, flag ? null : new() } } }));

    public static Gen<double> Finite { get; } = Gen.Double[-1e6, 1e6];

    public static Gen<DateOnly> Date { get; } = Gen.DateOnly.Where(date => date > DateOnly.MinValue.AddDays(1) && date < DateOnly.MaxValue.AddDays(-1));

    /// <summary>A moment, some with a leap second.</summary>
    public static Gen<string> Moment { get; } = Gen.Select(Date, Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 60], Gen.Int[0, 999_999], (date, hour, minute, second, fraction) =>
        $"{Day(date)} {hour:D2}:{minute:D2}:{second:D2}{(second == 60 ? "" : $".{fraction:D6}")}");

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    public static string Point(double x, double y) => $"({Invariant(x)},{Invariant(y)})";

    public static string Lexeme(string word) => $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Interval(int months, int days, long time) => string.Create(
        CultureInfo.InvariantCulture,
        $"{months} mons {days} days {(time < 0 ? "-" : "")}{Math.Abs(time / 3600000000)}:{Math.Abs(time / 60000000 % 60):D2}:{Math.Abs(time / 1000000 % 60):D2}.{Math.Abs(time % 1000000):D6}");

    /// <summary>A range of any kind of bounds; either may be missing.</summary>
    public static Gen<string> Range(Gen<string> low, Gen<string> high) => Gen.Frequency(
        (1, Gen.Const("empty")),
        (30, Gen.Select(Gen.OneOf("[", "("), Gen.Frequency((6, low), (1, Gen.Const(""))), Gen.Frequency((6, high), (1, Gen.Const(""))), Gen.OneOf("]", ")"),
            (open, from, to, close) => $"{open}{from},{to}{close}")));

    private static string Join(int[] characters) => string.Concat(characters.Select(char.ConvertFromUtf32));
}
