using static DblinkGen.IntegrationTests.Execution.EdgeColumns;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>The edges of every type, and what lies beyond those of its C# type.</summary>
internal static class EdgeCases
{
    private static readonly string[] _int2 = ["0", "-1", "127", "-128", "128", "255", "256", "32767", "-32768"];
    private static readonly string[] _int4 = ["0", "-1", "6", "65535", "65536", "2147483647", "-2147483648"];
    private static readonly string[] _int8 = ["0", "-1", "4294967295", "4294967296", "9223372036854775807", "-9223372036854775808"];

    private static readonly string[] _floats =
    [
        "0", "-0", "NaN", "Infinity", "-Infinity", "0.1", "-1.5", "16777216", "1e-7", "1e15", "1e20", "3.4028235e+38", "1e-45", "1.17549435e-38",
    ];

    private static readonly string[] _doubles =
    [
        .. _floats, "1.7976931348623157e+308", "5e-324", "2.2250738585072014e-308", "0.30000000000000004", "123456789012345678",
    ];

    private static readonly string[] _numerics =
    [
        "0", "0.00", "-0.00", "1.50", "-1.5", "0.005", "-0.005", "1.005", "2.675", "99999999.994", "99999999.995", "99999", "99999.5", "100000", "12345678901",
        "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950336", "7.9228162514264337593543950335",
        "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1.0000000000000000000000000000", "1.00000000000000000000000000000",
        "10000", "100000000", "10000.0001", "18446744073709551615", "18446744073709551616", "184467440737095516150", "1844674407370955161.50",
        "12345.123456789012345678901234", "12345678901234567890.12345678", "NaN", "1e100", "1e-100", "1e300", "0.333333333333333333333333333333333333333333333333333333",
    ];

    private static readonly string[] _dates =
    [
        "2026-11-22", "0001-01-01", "0001-01-02", "9999-12-31", "10000-01-01", "5874897-12-31", "0044-03-15 BC", "2000-02-29", "1900-02-28", "infinity", "-infinity",
    ];

    private static readonly string[] _times = ["00:00:00", "23:59:59.999999", "24:00:00", "01:02:03.4", "12:00:00.00001"];

    private static readonly string[] _timestamps =
    [
        "2026-11-22 01:02:03.456789", "2026-11-22", "0001-01-01", "0001-01-01 00:00:00.000001", "9999-12-31 23:59:59.999999", "10000-01-01",
        "0044-03-15 12:00:00 BC", "infinity", "-infinity", "1999-12-31 23:59:59.999999", "2000-01-01", "1970-01-01",
    ];

    private static readonly string[] _instants =
    [
        .. _timestamps, "1883-11-18 12:03:58 America/St_Johns", "2026-11-22 01:02:03+05:30", "0001-01-01 02:00:00+00", "9999-12-31 23:59:59+00", "2026-03-08 02:30:00 America/St_Johns",
        "10000-01-01 05:00:00 Asia/Kolkata", "0001-12-31 23:00:00 America/St_Johns BC",
    ];

    private static readonly string[] _intervals =
    [
        "0", "1 day", "-1 day 02:03:04.5", "1 day -00:00:00.000001", "25:00:00", "-25:00:00", "123456:07:08", "106751 days", "1 year 2 months 3 days 4 hours", "1 year -1 day",
        "10675199 days 02:48:05.477580", "178000000 years",
    ];

    private static readonly string[] _texts = ["", "a", "abc", "abcdef", "ab ", "äöü", "😀"];

    private static readonly string[] _bits = ["0", "1", "10110111", ""];

    private static readonly string[] _vectors = ["", "'A':1A 'a':2 'b' '-' '_' 'ä':16383C", "'it''s' 'b \\\\ c'"];

    private static readonly string[] _queries = ["", "a & !(b | 'c':*AB) <2> 'it''s'", "a | b | c & d", "(a <-> b) <3> (c <-> d)", "!!'b \\\\ c':D"];

    public static readonly EdgeCase[] All =
    [
        EdgeCase.Of("bool", ["true", "false"], BoolAsync),
        EdgeCase.Of("int2", _int2, Int2Async),
        EdgeCase.Of("int2", _int2, Int2ByteAsync),
        EdgeCase.Of("int2", _int2, Int2SByteAsync),
        EdgeCase.Of("int2", _int2, Int2IntAsync),
        EdgeCase.Of("int2", _int2, Int2DoubleAsync),
        EdgeCase.Of("int4", _int4, Int4Async),
        EdgeCase.Of("int4", _int4, Int4LongAsync),
        EdgeCase.Of("int4", _int4, Int4UShortAsync, row => checked((ushort)row.GetInt32(0))),
        EdgeCase.Of("int4", _int4, Int4DecimalAsync),
        EdgeCase.Of("int4", _int4, Int4EnumAsync, row => (DayOfWeek)row.GetInt32(0)),
        EdgeCase.Of("int8", _int8, Int8Async),
        EdgeCase.Of("int8", _int8, Int8UIntAsync, row => checked((uint)row.GetInt64(0))),
        EdgeCase.Of("oid", ["0", "4294967295"], OidAsync),
        EdgeCase.Of("xid8", ["0", "18446744073709551615"], Xid8Async),
        EdgeCase.Of("float4", _floats, Float4Async),
        EdgeCase.Of("float4", _floats, Float4DoubleAsync),
        EdgeCase.Of("float8", _doubles, Float8Async),
        EdgeCase.Of("numeric", _numerics, NumericAsync),
        EdgeCase.Of("numeric", _numerics, NumericLimitedAsync),
        EdgeCase.Of("numeric", _numerics, NumericWholeAsync),
        EdgeCase.Of("uuid", ["6F9619FF8B86D011B42D00C04FC964FF", "{00000000-0000-0000-0000-000000000000}"], UuidAsync),
        EdgeCase.Of("varchar", _texts, VarcharLimitedAsync),
        EdgeCase.Of("bpchar(5)", _texts, BpcharAsync),
        EdgeCase.Of("varchar(1)", _texts, VarcharCharAsync, row => row.GetString(0) is [var only] ? only : throw new InvalidCastException()),
        EdgeCase.Of("bit(1)", _bits, BitAsync),
        EdgeCase.Of("bit(8)", _bits, BitsAsync),
        EdgeCase.Of("date", _dates, DateAsync),
        EdgeCase.Of("date", _dates, DateTimeAsync),
        EdgeCase.Of("time", _times, TimeAsync),
        EdgeCase.Of("time", _times, TimeSpanAsync),
        EdgeCase.Of("time", _times, TimeLimitedAsync),
        EdgeCase.Of("timestamp", _timestamps, TimestampAsync),
        EdgeCase.Of("timestamp", _timestamps, TimestampLimitedAsync),
        EdgeCase.Of("timestamptz", _instants, TimestampTzAsync),
        EdgeCase.Of("timestamptz", _instants, TimestampTzOffsetAsync),
        EdgeCase.Of("timestamptz", _instants, TimestampTzLimitedAsync),
        EdgeCase.Of("timestamptz", _instants, NewfoundlandAsync, sql: Newfoundland),
        EdgeCase.Of("timestamptz", _instants, IndiaAsync, sql: India),
        EdgeCase.Of("interval", _intervals, IntervalAsync),
        EdgeCase.Of("interval", _intervals, IntervalLimitedAsync),
        EdgeCase.Of("interval", _intervals, IntervalSpanAsync),
        EdgeCase.Of("tsvector", _vectors, TsVectorAsync),
        EdgeCase.Of("tsquery", _queries, TsQueryAsync),
    ];
}
