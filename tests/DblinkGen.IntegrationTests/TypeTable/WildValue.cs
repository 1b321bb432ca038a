using CsCheck;
using static DblinkGen.IntegrationTests.TypeTable.Literals;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>Any literal of a PostgreSQL type, whether a C# type holds it or not.</summary>
internal static class WildValue
{
    public static Gen<string> Of(string csharp, string postgres) => CellValues.Base(postgres) switch
    {
        "numeric" when postgres == "numeric" => Numeric,
        "int2" => Gen.Short.Select(Invariant),
        "int4" => Gen.Int.Select(Invariant),
        "int8" => Gen.Long.Select(Invariant),
        "oid" or "xid" or "cid" => Gen.UInt.Select(Invariant),
        "text" or "varchar" or "bpchar" => AnyText,
        "date" => Far(5_874_896),
        "time" => Time,
        "timetz" => Gen.Select(Time, Offset, (time, offset) => time + offset),
        "timestamp" => Gen.Select(Far(294_275), Time, Joined),
        "timestamptz" => Gen.Select(Far(294_275), Time, Offset, (date, time, offset) => Joined(date, time + offset)),
        // Without months a TimeSpan may hold the sum of days and time, whose text is another.
        "interval" => Gen.Frequency(
            (10, Gen.Select(Gen.Int.Where(months => months != 0), Gen.Int, Gen.Long[-7_700_000_000_000_000_000, 7_700_000_000_000_000_000], Interval)), (1, Gen.OneOf("-178000000 years", "178000000 years"))),
        "inet" => Gen.Select(Gen.Byte, Gen.Byte, Gen.Int[0, 32], (first, last, bits) => $"{first}.0.0.{last}/{bits}"),
        "int4range" => Range(Gen.Int[int.MinValue, 0].Select(Invariant), Gen.Int[0, int.MaxValue - 1].Select(Invariant)),
        "int8range" => Range(Gen.Long[long.MinValue, 0].Select(Invariant), Gen.Long[0, long.MaxValue - 1].Select(Invariant)),
        "numrange" => Range(Numeric.Where(number => number[0] == '-'), Numeric.Where(number => char.IsAsciiDigit(number[0]))),
        "daterange" or "tsrange" or "tstzrange" => Range(Far(200_000).Where(IsBeforeChrist), Far(200_000).Where(date => !IsBeforeChrist(date))),
        _ => AnyValue.Of(csharp, postgres),
    };

    /// <summary>Up to 100 digits before the point and behind it.</summary>
    private static Gen<string> Numeric { get; } = Gen.Frequency(
        (1, Gen.Const("NaN")),
        (20, Gen.Select(Gen.Bool, Gen.Char['0', '9'].Array[1, 100], Gen.Char['0', '9'].Array[0, 100], (isNegative, whole, fraction) =>
            $"{(isNegative ? "-" : "")}{new string(whole)}{(fraction.Length > 0 ? "." : "")}{new string(fraction)}")));

    private static Gen<string> Time { get; } = Gen.Frequency(
        (1, Gen.OneOf("24:00:00", "23:59:60", "00:00:00")),
        (10, Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], Gen.Int[0, 999_999], (hour, minute, second, fraction) => $"{hour:D2}:{minute:D2}:{second:D2}.{fraction:D6}")));

    private static Gen<string> Offset { get; } = Gen.Select(Gen.OneOf("+", "-"), Gen.Int[0, 15], Gen.Int[0, 59], Gen.Int[0, 59], (sign, hour, minute, second) =>
        $"{sign}{hour:D2}:{minute:D2}:{second:D2}");

    /// <summary>From 4713 BC on.</summary>
    private static Gen<string> Far(int lastYear) => Gen.Select(Gen.Frequency((2, Gen.Int[-4712, -1]), (2, Gen.Int[1, 9999]), (1, Gen.Int[10_000, lastYear])), Gen.Int[1, 12], Gen.Int[1, 28],
        (year, month, day) => $"{Math.Abs(year):D4}-{month:D2}-{day:D2}{(year < 0 ? " BC" : "")}");

    private static bool IsBeforeChrist(string date) => date.EndsWith(" BC", StringComparison.Ordinal);

    private static string Joined(string date, string time) => IsBeforeChrist(date) ? $"{date[..^3]} {time} BC" : $"{date} {time}";
}
