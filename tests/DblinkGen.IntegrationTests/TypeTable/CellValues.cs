using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>Literals of PostgreSQL types that a C# type holds: the edges, and any.</summary>
internal static class CellValues
{
    private static readonly string[] _texts = ["", " ", "NULL", "null", "a,b", "{}", "\"quoted\" 'single' \\ \t\n", "ü 日本 😀", "'; DROP TABLE x; --", "%s $1 @x"];

    private static readonly Gen<string> _text = Gen.Int[1, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF).Array[0, 20]
        .Select(characters => string.Concat(characters.Select(char.ConvertFromUtf32)));

    private static readonly Gen<double> _finite = Gen.Double[-1e6, 1e6];

    public static string[] Edges(string csharp, string postgres) => (csharp, Base(postgres)) switch
    {
        ("byte", "int2") => ["0", "255"],
        ("sbyte", "int2") => ["-128", "127"],
        ("ushort", "int4") => ["0", "65535"],
        ("uint", "int8") => ["0", "4294967295"],
        ("ulong", "numeric") => ["0", "18446744073709551615"],
        ("short", "numeric") => ["-9999", "9999"],
        ("int", "numeric") => ["-999999999", "999999999"],
        ("long", "numeric") => ["-999999999999999999", "999999999999999999"],
        ("BigInteger", "numeric") => ["0", "-1", "1" + new string('0', 200)],
        ("decimal", "numeric") => ["0", "0.00", "1.50", "-79228162514264337593543950335", "0.0000000000000000000000000001"],
        ("Mood", "text" or "varchar" or "mood") => ["sad", "very_happy"],
        ("Mood", _) => ["0", "1"],
        ("char", "\"char\"") => ["a", "'", "\\", "\"", "~", "\u0001"],
        ("byte", "\"char\"") => ["a", "\\", "\u007f", ""],
        ("char", _) => ["a", "'", "\\", "\"", "é", "日", "\uFFFF", "{"],
        ("TimeSpan", "interval") => ["0", "-00:00:00.000001", "-106751 days -02:48:05", "1 day 23:00:00"],
        ("IPAddress", "inet") => ["0.0.0.0", "255.255.255.255", "::", "2001:db8::1", "::ffff:1.2.3.4"],
        (_, "bool") => ["true", "false"],
        (_, "int2") => ["0", "-32768", "32767"],
        (_, "int4") => ["0", "-2147483648", "2147483647"],
        (_, "int8") => ["0", "-9223372036854775808", "9223372036854775807"],
        (_, "float4") => ["0", "-0", "NaN", "Infinity", "-Infinity", "0.1", "3.4028235e+38", "1e-45"],
        (_, "float8") => ["0", "-0", "NaN", "Infinity", "-Infinity", "0.1", "1.7976931348623157e+308", "5e-324"],
        (_, "oid" or "xid" or "cid") => ["0", "4294967295"],
        (_, "xid8") => ["0", "18446744073709551615"],
        (_, "text" or "varchar" or "bpchar" or "refcursor") => _texts,
        (_, "name") => [.. _texts.Where(text => text.Length > 0), new string('n', 63)],
        // A JsonNode keeps the values, and not the white space and escapes.
        ("JsonNode", "json") => ["{\"b\":1.50,\"a\":[null,true,\"\\u00E9 \\\\ \\u0027\"]}", "\"\"", "{}", "[]", "12345678901234567890.5"],
        (_, "json") => ["{ \"b\" : 1.50, \"a\": [null, true, \"\\u00e9 \\\\ ' 😀\"]}", "\"\"", "{}", "[]", "12345678901234567890.5"],
        (_, "jsonb") => ["{ \"b\" : 1.50, \"a\": [null, true, \"\\u00e9 \\\\ ' 😀\"]}", "\"\"", "{}", "[]", "12345678901234567890.5"],
        (_, "jsonpath") => ["$", "$.\"a b\"[*] ? (@ > 1)", "strict $.x"],
        (_, "xml") => ["<a>ü &amp; '</a>", "text only", "<a/><b/>"],
        (_, "bit") => ["00000000", "10110111"],
        (_, "varbit") => ["0", "1", "10110", new string('1', 70)],
        (_, "uuid") => ["00000000-0000-0000-0000-000000000000", "6f9619ff-8b86-d011-b42d-00c04fc964ff"],
        (_, "bytea") => ["\\x", "\\x00ff5c27", "\\x" + new string('a', 400)],
        (_, "date") => ["2026-11-22", "0001-01-02", "9999-12-30", "infinity", "-infinity", "2000-02-29"],
        (_, "time") => ["00:00:00", "23:59:59.999999", "01:02:03.4"],
        (_, "timetz") => ["00:00:00+00", "23:59:59.999999-14", "01:02:03.4+05:30"],
        (_, "timestamp") => ["2026-11-22 01:02:03.456789", "0001-01-01 00:00:00.000001", "9999-12-31 23:59:59.999998", "infinity", "-infinity"],
        (_, "timestamptz") => ["2026-11-22 01:02:03.456789+05:30", "0001-01-01 00:00:00.000001+00", "9999-12-31 23:59:59.999998+00", "infinity", "-infinity"],
        (_, "interval") => ["0", "1 year -2 mons 3 days -04:05:06.789", "-178000000 years", "2147483647 days"],
        (_, "inet") => ["0.0.0.0", "10.1.2.3/8", "2001:db8::1/64", "::1"],
        (_, "cidr") => ["10.0.0.0/8", "0.0.0.0/0", "::/0", "2001:db8::/32", "1.2.3.4/32"],
        (_, "macaddr") => ["08:00:2b:01:02:03", "ff:ff:ff:ff:ff:ff"],
        (_, "macaddr8") => ["08:00:2b:01:02:03:04:05"],
        (_, "tsvector") => ["", "'a':1A,2B,3 'it''s':4C 'b \\\\ c'", "'ü' '日本':16383"],
        (_, "tsquery") => ["", "'a' & !('b' | 'c':*AB) <2> 'it''s'", "'a' <-> 'b \\\\ c'", "!!'x'"],
        (_, "point") => ["(1.5,-0.1)", "(Infinity,NaN)", "(1e300,5e-324)"],
        (_, "line") => ["{1,2,3.5}", "{0.1,-1e300,0}"],
        (_, "lseg") => ["[(1,2),(3.5,-4)]"],
        (_, "box") => ["(3.5,4),(1,2)", "(0,0),(0,0)"],
        (_, "path") => ["[(1,2),(3.5,-4)]", "((1,2),(3.5,-4),(5,6))", "[(1,2)]"],
        (_, "polygon") => ["((1,2),(3.5,-4),(5,6))", "((0,0))"],
        (_, "circle") => ["<(1.5,2),3>", "<(0,0),0>"],
        (_, "int4range") => ["empty", "(,)", "[1,5)", "[-2147483648,)", "(,2147483647)"],
        (_, "int8range") => ["empty", "(,)", "[1,5)", "[-9223372036854775808,)"],
        (_, "numrange") => ["empty", "(,)", "[1.50,2)", "(0.1,0.20]", "(,5]"],
        (_, "daterange") => ["empty", "(,)", "[2026-01-01,2026-02-01)", "[2026-01-01,)", "[2026-01-01,infinity)"],
        (_, "tsrange") => ["empty", "(,)", "[2026-01-01 01:02:03.4,2026-02-01)", "(2026-01-01,2026-02-01]"],
        (_, "tstzrange") => ["empty", "(,)", "[2026-01-01 01:02:03.4+05:30,2026-02-01 00:00:00+00)", "(2026-01-01 00:00:00+00,2026-02-01 00:00:00+00]"],
        var pair => throw new InvalidOperationException($"No values of {pair}."),
    };

    /// <returns><see langword="null"/> for types of which the edges are enough.</returns>
    public static Gen<string>? Any(string csharp, string postgres) => (csharp, Base(postgres)) switch
    {
        ("byte", "int2") => Gen.Byte.Select(Invariant),
        ("sbyte", "int2") => Gen.SByte.Select(Invariant),
        ("ushort", "int4") => Gen.UShort.Select(Invariant),
        ("uint", "int8" or "oid" or "xid" or "cid") => Gen.UInt.Select(Invariant),
        ("ulong", "numeric" or "xid8") => Gen.ULong.Select(Invariant),
        ("short", "numeric") => Gen.Int[-9999, 9999].Select(Invariant),
        ("int", "numeric") => Gen.Int[-999999999, 999999999].Select(Invariant),
        ("long", "numeric") => Gen.Long[-999999999999999999, 999999999999999999].Select(Invariant),
        ("BigInteger", "numeric") => Gen.Byte.Array[1, 60].Select(bytes => new BigInteger(bytes).ToString(CultureInfo.InvariantCulture)),
        ("decimal", "numeric") => Gen.Decimal.Select(Invariant),
        (not "Mood", "int2") => Gen.Short.Select(Invariant),
        (not "Mood", "int4") => Gen.Int.Select(Invariant),
        (not "Mood", "int8") => Gen.Long.Select(Invariant),
        (_, "float4") => Gen.Float.Select(Invariant),
        (_, "float8") => Gen.Double.Select(Invariant),
        ("string", "text" or "varchar" or "bpchar" or "refcursor") => _text,
        ("string", "name") => _text.Where(text => Encoding.UTF8.GetByteCount(text) is > 0 and < 64),
        ("char", "\"char\"") => Gen.Int[1, 127].Select(c => ((char)c).ToString()),
        ("char", _) => Gen.Int[1, 0xFFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(c => ((char)c).ToString()),
        (_, "json" or "jsonb") => _text.Select(text => JsonSerializer.Serialize(new Dictionary<string, string> { [text] = text })),
        (_, "varbit") => Gen.Bool.Array[1, 80].Select(bits => string.Concat(bits.Select(bit => bit ? '1' : '0'))),
        (_, "uuid") => Gen.Guid.Select(value => value.ToString()),
        (_, "bytea") => Gen.Byte.Array[0, 300].Select(bytes => "\\x" + Convert.ToHexStringLower(bytes)),
        (_, "date") => Gen.DateOnly.Select(value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (_, "time") => Gen.TimeOnly.Select(value => value.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
        (_, "timestamp") => Gen.DateTime.Select(value => value.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
        (_, "timestamptz") => Gen.DateTime.Select(value => value.ToString("yyyy-MM-dd HH:mm:ss.ffffff+00", CultureInfo.InvariantCulture)),
        ("TimeSpan", "interval") => Gen.Select(Gen.Int[0, 100000], Gen.Long[0, 86399999999], (days, time) => Interval(0, days, time)),
        (_, "interval") => Gen.Select(Gen.Int[-100000000, 100000000], Gen.Int, Gen.Long[-7000000000000000000, 7000000000000000000], Interval),
        (_, "inet") => Gen.UInt.Select(value => new System.Net.IPAddress(value).ToString()),
        (_, "macaddr") => Gen.Byte.Array[6].Select(bytes => Convert.ToHexStringLower(bytes)),
        (_, "point") => Gen.Select(Gen.Double, Gen.Double, Point),
        (_, "circle") => Gen.Select(_finite, _finite, Gen.Double[0, 1e300], (x, y, radius) => $"<{Point(x, y)},{Invariant(radius)}>"),
        (_, "lseg" or "box") => Gen.Select(_finite, _finite, _finite, _finite, (a, b, c, d) => $"({Point(a, b)},{Point(c, d)})"),
        (_, "polygon" or "path") => Gen.Select(_finite, _finite).Array[1, 5].Select(points => $"({string.Join(',', points.Select(point => Point(point.Item1, point.Item2)))})"),
        (_, "int4range") => Gen.Select(Gen.Int[-1000000, 0], Gen.Int[1, 1000000], (low, high) => $"[{Invariant(low)},{Invariant(high)}]"),
        (_, "int8range") => Gen.Select(Gen.Long[long.MinValue / 2, 0], Gen.Long[1, long.MaxValue / 2], (low, high) => $"({Invariant(low)},{Invariant(high)}]"),
        (_, "numrange") => Gen.Select(Gen.Decimal[-1000, 0], Gen.Decimal[1, 1000], (low, high) => $"({Invariant(low)},{Invariant(high)}]"),
        (_, "tsvector") => _text.Where(text => text.Length > 0).Array[1, 4].Select(words => string.Join(' ', words.Select((word, i) => $"{Lexeme(word)}:{i + 1}"))),
        (_, "tsquery") => _text.Where(text => text.Length > 0).Array[1, 4].Select(words => string.Join(" & ", words.Select(Lexeme))),
        _ => null,
    };

    private static string Base(string postgres) => postgres.Split('(')[0];

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Point(double x, double y) => $"({Invariant(x)},{Invariant(y)})";

    private static string Lexeme(string word) => $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Interval(int months, int days, long time) => string.Create(CultureInfo.InvariantCulture, $"{months} mons {days} days {time / 3600000000}:{Math.Abs(time / 60000000 % 60):D2}:{Math.Abs(time / 1000000 % 60):D2}.{Math.Abs(time % 1000000):D6}");
}
