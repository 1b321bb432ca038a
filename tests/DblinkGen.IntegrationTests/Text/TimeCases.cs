using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Text;

internal static class TimeCases
{
    private static readonly DateTime[] _moments =
    [
        DateTime.MinValue, DateTime.MaxValue,
        DateTime.MinValue.AddTicks(1), DateTime.MaxValue.AddTicks(-1),
        new(1, 2, 3, 4, 5, 6), new(12, 1, 2), new(99, 12, 31, 23, 59, 59), new(1000, 10, 11), new(9999, 12, 30),
        new(1883, 11, 18, 12, 3, 58), // St John's had local mean time then
        new(1970, 1, 1), new DateTime(1999, 12, 31, 23, 59, 59).AddTicks(9_999_999), new DateTime(2000, 1, 1).AddTicks(9),
        new DateTime(2026, 1, 2, 3, 4, 5).AddTicks(1_234_567), new(2026, 3, 8, 2, 30, 0), new(2026, 11, 1, 1, 30, 0), new(2026, 11, 22),
    ];

    internal static IEnumerable<TextCase> All(int majorVersion)
        => [.. Dates(), .. Times(), .. Timestamps(), .. Intervals(), .. IntervalsSince(majorVersion)];

    private static IEnumerable<TextCase> Dates()
        => from moment in _moments select TextCase.Of("date", DateOnly.FromDateTime(moment), PgText.Of);

    private static IEnumerable<TextCase> Times()
    {
        foreach (var moment in _moments)
            yield return TextCase.Of("time", TimeOnly.FromDateTime(moment), PgText.Of);

        yield return TextCase.Of("time", new TimeSpan(0, 1, 2, 3, 4), PgText.Time);
        yield return TextCase.Of("time", TimeSpan.FromDays(1), PgText.Time);
        yield return TextCase.Of("time", (TimeSpan?)null, PgText.Time);
    }

    private static IEnumerable<TextCase> Timestamps()
    {
        foreach (var moment in _moments)
        {
            var instant = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
            yield return TextCase.Of("timestamp", moment, PgText.Timestamp);
            yield return TextCase.Of("timestamptz", instant, PgText.TimestampTz);
            yield return TextCase.Of("timestamptz", new DateTimeOffset(instant), PgText.Of);
        }

        var offset = new DateTimeOffset(2026, 11, 22, 1, 2, 3, TimeSpan.FromMinutes(-210));
        yield return TextCase.As("timestamptz", PgText.Of(offset), offset.ToUniversalTime());
        yield return TextCase.Of("timestamp", (DateTime?)null, PgText.Timestamp);
    }

    private static IEnumerable<TextCase> Intervals()
    {
        TimeSpan[] spans =
        [
            TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromTicks(-10), TimeSpan.FromTicks(-9), TimeSpan.FromHours(25),
            TimeSpan.FromHours(-25), new(-1, 2, 3, 4),
        ];
        foreach (var span in spans)
            yield return TextCase.Of("interval", span, PgText.Of);

        int[] parts = [0, 1, -1, 12, -14, int.MaxValue, int.MinValue];
        long[] times = [0, 1, -1, 3_000_004, -7_384_000_005, 86_400_000_000, -7_730_941_132_799_999_999, 7_730_941_132_799_999_999];
        foreach (var months in parts)
        {
            foreach (var days in parts)
            {
                foreach (var time in times)
                    yield return TextCase.Of("interval", new NpgsqlInterval(months, days, time), PgText.Of);
            }
        }
    }

    private static IEnumerable<TextCase> IntervalsSince(int majorVersion)
    {
        // 14 reads no more than 2,147,483,647 hours.
        if (majorVersion >= 15)
        {
            yield return TextCase.Of("interval", new NpgsqlInterval(-1, 2, long.MaxValue), PgText.Of);
            yield return TextCase.Of("interval", new NpgsqlInterval(1, -2, long.MinValue), PgText.Of);
        }

        // Infinite intervals came with 17.
        if (majorVersion >= 17)
        {
            yield return TextCase.Of("interval", new NpgsqlInterval(int.MaxValue, int.MaxValue, long.MaxValue), PgText.Of);
            yield return TextCase.Of("interval", new NpgsqlInterval(int.MinValue, int.MinValue, long.MinValue), PgText.Of);
        }
    }
}
