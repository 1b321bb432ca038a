using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Text;

internal static class ScalarCases
{
    internal static readonly string[] AwkwardTexts =
    [
        "", " ", "NULL", "null", "O'Reilly", @"\", @"\'", @"'\", @"\\x41\101\n", "'; DROP TABLE item; --", "%L $1 ?",
        "\r\n\t\v\f\u0001", "{},\"",
    ];

    private static readonly string[] _wideTexts = ["é ß 𝄞 😀", "\uFEFFa\u200F\uFFFF"];

    internal static IEnumerable<TextCase> All()
        => [.. Numbers(), .. FloatingPoint(), .. Strings(), .. Binary(), .. Json(), .. Addresses()];

    private static IEnumerable<TextCase> Numbers()
        =>
        [
            TextCase.Of("int2", byte.MaxValue, PgText.Of), TextCase.Of("int2", sbyte.MinValue, PgText.Of),
            TextCase.Of("int2", short.MinValue, PgText.Of), TextCase.Of("int4", int.MinValue, PgText.Of),
            TextCase.Of("int4", (int?)int.MaxValue, PgText.Of), TextCase.Of("int4", (int?)null, PgText.Of),
            TextCase.Of("int8", long.MinValue, PgText.Of), TextCase.Of("oid", uint.MaxValue, PgText.Of),
            TextCase.Of("xid8", ulong.MaxValue, PgText.Of), TextCase.Of("numeric", -BigInteger.Pow(7, 400), PgText.Of),
            TextCase.Of("numeric", decimal.MinValue, PgText.Of), TextCase.Of("numeric", 1.500m, PgText.Of),
            TextCase.Of("numeric", 0.0000000000000000000000000001m, PgText.Of), TextCase.Of("numeric", 0.00m, PgText.Of),
            TextCase.Of("bool", true, PgText.Of), TextCase.Of("bool", (bool?)false, PgText.Of),
        ];

    private static IEnumerable<TextCase> FloatingPoint()
    {
        // .NET's NaN has the sign bit set, PostgreSQL's has not.
        yield return TextCase.As("float4", PgText.Of(float.NaN), BitConverter.Int32BitsToSingle(0x7FC00000));
        yield return TextCase.As("float8", PgText.Of(double.NaN), BitConverter.Int64BitsToDouble(0x7FF8000000000000));

        float[] singles =
        [
            0f, -0f, 0.1f, 1f / 3, 16777216f, float.Epsilon, float.MinValue, float.MaxValue, float.PositiveInfinity, float.NegativeInfinity,
        ];
        foreach (var value in singles)
            yield return TextCase.Of("float4", value, PgText.Of);

        double[] doubles =
        [
            0, -0.0, 0.1, 1.0 / 3, 1e15, 123456789012345678, double.Epsilon, double.MinValue, double.MaxValue, double.PositiveInfinity,
            double.NegativeInfinity,
        ];
        foreach (var value in doubles)
            yield return TextCase.Of("float8", value, PgText.Of);
    }

    private static IEnumerable<TextCase> Strings()
        =>
        [
            .. from text in (string[])[.. AwkwardTexts, .. _wideTexts] select TextCase.Of("text", text, PgText.Of),
            TextCase.Of("text", (string?)null, PgText.Of), TextCase.Of("text", '\'', PgText.Of), TextCase.Of("text", '\\', PgText.Of),
        ];

    private static IEnumerable<TextCase> Binary()
    {
        byte[] every = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        return
        [
            TextCase.Of("bytea", every, PgText.Of), TextCase.Of("bytea", System.Array.Empty<byte>(), PgText.Of),
            TextCase.Of("bytea", new ReadOnlyMemory<byte>(every, 30, 80), PgText.Of), TextCase.Of("bytea", (byte[]?)null, PgText.Of),
            TextCase.Of("uuid", Guid.Empty, PgText.Of), TextCase.Of("uuid", new Guid("ffeeddcc-bbaa-9988-7766-554433221100"), PgText.Of),
        ];
    }

    private static IEnumerable<TextCase> Json()
    {
        const string Text = """{ "b" : 1.50, "a": [null, true, "\u00e9 \\ ' \" 😀"], "big": 12345678901234567890.12345 }""";
        var document = JsonDocument.Parse(Text);
        yield return TextCase.As("json", PgText.Of(document), Text);
        yield return TextCase.As("jsonb", PgText.Of(document.RootElement), Text);
        yield return TextCase.Of("jsonb", document, PgText.Of);
        yield return TextCase.As("jsonb", PgText.Of(JsonDocument.Parse("null")), "null");
    }

    private static IEnumerable<TextCase> Addresses()
        =>
        [
            TextCase.Of("inet", IPAddress.Parse("255.0.0.1"), PgText.Of), TextCase.Of("inet", IPAddress.Parse("2001:db8::1"), PgText.Of),
            TextCase.Of("inet", IPAddress.Parse("::ffff:1.2.3.4"), PgText.Of), TextCase.Of("inet", IPAddress.IPv6Any, PgText.Of),
            TextCase.Of("inet", new NpgsqlInet(IPAddress.Parse("10.1.2.3"), 8), PgText.Of),
            TextCase.Of("inet", new NpgsqlInet(IPAddress.Parse("2001:db8::1"), 64), PgText.Of),
            TextCase.Of("cidr", IPNetwork.Parse("10.0.0.0/8"), PgText.Of), TextCase.Of("cidr", IPNetwork.Parse("::/0"), PgText.Of),
            TextCase.Of("macaddr", PhysicalAddress.Parse("08002B010203"), PgText.Of),
            TextCase.Of("macaddr8", PhysicalAddress.Parse("08002B0102030405"), PgText.Of),
        ];
}
