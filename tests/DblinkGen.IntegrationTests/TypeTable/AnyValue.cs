using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using CsCheck;
using static DblinkGen.IntegrationTests.TypeTable.Literals;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>Any literal of a PostgreSQL type that a C# type holds.</summary>
internal static class AnyValue
{
    public static Gen<string> Of(string csharp, string postgres)
    {
        var edges = Gen.OneOf(CellValues.Edges(csharp, postgres));
        return Any(csharp, CellValues.Base(postgres)) is { } any ? Gen.Frequency((20, any), (1, edges)) : edges;
    }

    /// <returns><see langword="null"/> for types of which the edges are all.</returns>
    private static Gen<string>? Any(string csharp, string postgres) => (csharp, postgres) switch
    {
        ("Mood", _) or (_, "bool") => null,
        ("byte", "int2") => Gen.Byte.Select(Invariant),
        ("sbyte", "int2") => Gen.SByte.Select(Invariant),
        ("ushort", "int4") => Gen.UShort.Select(Invariant),
        ("uint", "int8" or "oid" or "xid" or "cid") => Gen.UInt.Select(Invariant),
        ("ulong", "numeric" or "xid8") => Gen.ULong.Select(Invariant),
        ("short", "numeric") => Gen.Int[-9999, 9999].Select(Invariant),
        ("int", "numeric") => Gen.Int[-999999999, 999999999].Select(Invariant),
        ("long", "numeric") => Gen.Long[-999999999999999999, 999999999999999999].Select(Invariant),
        ("BigInteger", "numeric") => Gen.Byte.Array[1, 100].Select(bytes => Invariant(new BigInteger(bytes))),
        ("decimal", "numeric") => Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, mid, high, isNegative, scale) =>
            Invariant(new decimal(low, mid, high, isNegative && (low | mid | high) != 0, scale))),
        (_, "int2") => Gen.Short.Select(Invariant),
        (_, "int4") => Gen.Int.Select(Invariant),
        (_, "int8") => Gen.Long.Select(Invariant),
        (_, "float4") => Gen.Float.Select(Invariant),
        (_, "float8") => Gen.Double.Select(Invariant),
        ("string", "text" or "varchar" or "bpchar" or "refcursor") => AnyText,
        ("string", "name") => Word.Where(text => Encoding.UTF8.GetByteCount(text) < 64),
        ("char", "\"char\"") => Gen.Int[1, 127].Select(c => ((char)c).ToString()),
        ("byte", "\"char\"") => Gen.Int[1, 127].Select(c => ((char)c).ToString()),
        ("char", _) => Gen.Int[1, 0xFFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(c => ((char)c).ToString()),
        (_, "json" or "jsonb") => Json,
        (_, "jsonpath") => Gen.Select(Word, Gen.Int, (key, number) => $"$.{JsonSerializer.Serialize(key)}[*] ? (@ > {Invariant(number)})"),
        (_, "xml") => XmlText.Select(text => $"<a b=\"'\">{text}</a>"),
        (_, "bit") => Gen.Byte.Select(bits => Convert.ToString(bits, 2).PadLeft(8, '0')),
        (_, "varbit") => Gen.Bool.Array[0, 80].Select(bits => string.Concat(bits.Select(bit => bit ? '1' : '0'))),
        (_, "uuid") => Gen.Guid.Select(value => value.ToString()),
        (_, "bytea") => Gen.Byte.Array[0, 300].Select(bytes => "\\x" + Convert.ToHexStringLower(bytes)),
        (_, "date") => Date.Select(Day),
        (_, "time") => Gen.TimeOnly.Select(value => value.ToString("HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture)),
        (_, "timetz") => Gen.Select(Gen.TimeOnly, Gen.Int[-839, 839], (time, offset) =>
            time.ToString("HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture) + Offset(offset * 60)),
        (_, "timestamp") => Moment,
        (_, "timestamptz") => Instant,
        ("TimeSpan", "interval") => Gen.Select(Gen.Int[0, 100000], Gen.Long[0, 86399999999], Gen.OneOf(1, -1), (days, time, sign) => Interval(0, sign * days, sign * time)),
        (_, "interval") => Gen.Select(Gen.Int[-100000000, 100000000], Gen.Int, Gen.Long[-7000000000000000000, 7000000000000000000], Interval),
        ("IPAddress", "inet") => Address.Select(address => address.ToString()),
        (_, "inet") => Gen.Select(Address, Gen.Int[0, 128], (address, bits) => $"{address}/{Math.Min(bits, address.GetAddressBytes().Length * 8)}"),
        (_, "cidr") => Gen.Select(Address, Gen.Int[0, 128], Network),
        (_, "macaddr") => Gen.Byte.Array[6].Select(Convert.ToHexStringLower),
        (_, "macaddr8") => Gen.Byte.Array[8].Select(Convert.ToHexStringLower),
        (_, "point") => Gen.Select(Gen.Double, Gen.Double, Point),
        (_, "line") => Gen.Select(Finite, Gen.Double[0.5, 1e6], Finite, (a, b, c) => $"{{{Invariant(a)},{Invariant(b)},{Invariant(c)}}}"),
        (_, "circle") => Gen.Select(Finite, Finite, Gen.Double[0, 1e300], (x, y, radius) => $"<{Point(x, y)},{Invariant(radius)}>"),
        (_, "lseg" or "box") => Gen.Select(Finite, Finite, Finite, Finite, (a, b, c, d) => $"({Point(a, b)},{Point(c, d)})"),
        (_, "polygon" or "path") => Gen.Select(Finite, Finite).Array[1, 5].Select(points => $"({string.Join(',', points.Select(point => Point(point.Item1, point.Item2)))})"),
        (_, "int4range") => Range(Gen.Int[int.MinValue, 0].Select(Invariant), Gen.Int[1, int.MaxValue - 1].Select(Invariant)),
        (_, "int8range") => Range(Gen.Long[long.MinValue, 0].Select(Invariant), Gen.Long[1, long.MaxValue - 1].Select(Invariant)),
        (_, "numrange") => Range(Gen.Decimal[-1000, 0].Select(Invariant), Gen.Decimal[1, 1000].Select(Invariant)),
        (_, "daterange") => Range(Date.Where(date => date.Year < 2000).Select(Day), Date.Where(date => date.Year is > 2000 and < 9999).Select(Day)),
        (_, "tsrange") => Range(Date.Where(date => date.Year < 2000).Select(Day), Moment.Where(moment => string.CompareOrdinal(moment, "2001") > 0)),
        (_, "tstzrange") => Range(Date.Where(date => date.Year < 2000).Select(date => Day(date) + " 00:00:00+00"), Instant.Where(moment => string.CompareOrdinal(moment, "2001") > 0)),
        (_, "tsvector") => Gen.Select(Word, Gen.Int[1, 16383].Array[0, 3], Gen.OneOf("", "A", "B", "C"), (word, positions, weight) => (word, positions, weight)).Array[0, 6].Select(lexemes =>
            string.Join(' ', lexemes.Select(l => Lexeme(l.word) + (l.positions.Length == 0 ? "" : ":") + string.Join(',', l.positions.Select(p => p + l.weight))))),
        (_, "tsquery") => Query(3),
        var pair => throw new InvalidOperationException($"No values of {pair}."),
    };

    /// <summary>Of zones with seconds, too.</summary>
    private static Gen<string> Instant { get; } = Gen.Select(Moment, Gen.Int[-55_000, 55_000], (moment, offset) => moment + Offset(offset));

    /// <summary>In the shapes that the text of PostgreSQL keeps: it drops the parentheses of <c>a &amp; (b &amp; c)</c>.</summary>
    private static Gen<string> Query(int depth)
    {
        var lexeme = Gen.Select(Word, Gen.OneOf("", "", ":*", ":A", ":*BC", ":ABCD"), (word, flags) => Lexeme(word) + flags);
        var group = depth == 0 ? lexeme : Joined(Query(depth - 1).Where(text => text[0] != '('), " | ", 2).Select(text => $"({text})");
        var unary = Gen.Select(Gen.OneOf("", "", "!", "!!"), Gen.Frequency((3, lexeme), (1, group)), (not, operand) => not + operand);
        var phrase = Gen.Select(unary, Gen.Int[0, 16384], unary, (left, distance, right) => $"{left} {(distance == 0 ? "<->" : $"<{distance}>")} {right}");
        var nested = Gen.Select(unary, Gen.Int[0, 9], phrase, (left, distance, right) => $"{left} <{distance}> ({right})");
        return Gen.OneOf(lexeme, unary, phrase, nested, Joined(Gen.OneOf(unary, phrase, nested), " & ", 2));
    }

    private static Gen<string> Joined(Gen<string> item, string by, int least) => item.Array[least, 3].Select(items => string.Join(by, items));

    private static Gen<IPAddress> Address { get; } = Gen.Frequency((1, Gen.Byte.Array[4]), (1, Gen.Byte.Array[16])).Select(bytes => new IPAddress(bytes));

    private static string Offset(int seconds) => $"{(seconds < 0 ? '-' : '+')}{TimeSpan.FromSeconds(Math.Abs(seconds)):hh\\:mm\\:ss}";

    private static string Network(IPAddress address, int bits)
    {
        var bytes = address.GetAddressBytes();
        bits = Math.Min(bits, bytes.Length * 8);
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] &= (byte)(0xFF00 >> Math.Clamp(bits - (i * 8), 0, 8));
        return $"{new IPAddress(bytes)}/{bits}";
    }
}
