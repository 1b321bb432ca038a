using System.Net;
using System.Net.NetworkInformation;
using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Execution;

public sealed class TypeTests(TwoDatabases databases)
{
    private readonly Types _types = new(databases.App);

    [Fact]
    public async Task Every_base_type_is_read()
    {
        var row = await _types.ReadAsync(1);

        Assert.Equal((true, short.MinValue, int.MinValue, long.MinValue), (row.B, row.I2, row.I4, row.I8));
        Assert.Equal((1.5f, 0.1, 12345678.1234m), (row.F4, row.F8, row.N));
        Assert.Equal(("tab\t \"quoted\" 'single' \\ ü 日本", "v", "c  "), (row.T, row.V, row.C));
        Assert.Equal(Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"), row.U);
        Assert.Equal([0x00, 0xff, 0x5c, 0x27], row.By);
        Assert.Equal((new DateOnly(2026, 11, 22), new TimeOnly(23, 59, 59, 999, 999)), (row.D, row.Ti));
        Assert.Equal(new DateTime(2026, 11, 22, 1, 2, 3, 456, 789), row.Ts);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 1, 2, 3, 456, 789, new TimeSpan(5, 30, 0)), row.Tz);
        Assert.Equal((0, 1, 7_384_000_005L), (row.Iv!.Value.Months, row.Iv.Value.Days, row.Iv.Value.Time));
        Assert.Equal(("{\"a\": 1}", 2), (row.J, row.Jb!.Value.GetProperty("b")[1].GetInt32()));
        Assert.Equal((IPAddress.Parse("192.168.1.5"), IPNetwork.Parse("10.0.0.0/8")), (row.Inet, row.Cidr));
        Assert.Equal(PhysicalAddress.Parse("08-00-2B-01-02-03"), row.Mac);
        Assert.Equal([1, null, -3], row.Ints);
        Assert.Equal(["a", "b,c", null, "NULL", ""], row.Texts);
        Assert.Equal(Mood.VeryHappy, row.M);
    }

    [Fact]
    public async Task NULL_of_every_base_type_is_null()
    {
        var row = await _types.ReadAsync(2);
        Assert.Equal(
            new Everything(2, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null),
            row);
    }

    [Fact]
    public async Task A_statement_that_is_not_prepared_reads_the_same() =>
        Assert.Equal((await _types.ReadAsync(1)).ToString(), (await _types.ReadUnpreparedAsync(1)).ToString());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_arrives_equals_what_was_passed(bool prepare)
    {
        var echo = await EchoAsync(prepare);

        Assert.Equal((true, short.MinValue, int.MinValue, long.MinValue), (echo.B, echo.I2, echo.I4, echo.I8));
        Assert.Equal((1.1f, 1 / 3d, -79228162514264337593543950335m), (echo.F4, echo.F8, echo.N));
        Assert.Equal("%s %1$L ' '' \\ \" $1 @x -- /* ü 日本 \n", echo.T);
        Assert.Equal([0, 255, 92, 39], echo.By);
        Assert.Equal((new DateOnly(1, 1, 2), new TimeOnly(1, 2, 3)), (echo.D, echo.Ti));
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, 6), echo.Ts);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, 6, DateTimeKind.Utc), echo.Tz);
        Assert.Equal(new TimeSpan(-1, 2, 3, 4, 5), echo.Iv);
        Assert.Equal("{\"a\": \"'\\\\\"}", echo.Jb);
        Assert.Equal((IPAddress.Parse("::1"), IPNetwork.Parse("10.0.0.0/8")), (echo.Inet, echo.Cidr));
        Assert.Equal([1, null, -3], echo.Ints);
        Assert.Equal(["a", "b,c", null, "NULL", "", "\"\\{}"], echo.Texts);
        Assert.Equal(Mood.VeryHappy, echo.M);
    }

    [Fact]
    public async Task NULL_can_be_passed_for_every_type()
    {
        var echo = await _types.EchoAsync(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        Assert.Equal(
            new Echo(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null),
            echo);
    }

    [Fact]
    public async Task An_enum_is_passed_by_its_label() => Assert.Equal(1, await _types.FindByMoodAsync(Mood.VeryHappy));

    private Task<Echo> EchoAsync(bool prepare)
    {
        Func<bool?, short?, int?, long?, float?, double?, decimal?, string?, Guid?, byte[]?, DateOnly?, TimeOnly?, Task<Echo>> call = (b, i2, i4, i8, f4, f8, n, t, u, by, d, ti) =>
            prepare
                ? _types.EchoAsync(b, i2, i4, i8, f4, f8, n, t, u, by, d, ti, Ts, Tz, Iv, Jb, Inet, Cidr, Mac, Ints, Texts, Mood.VeryHappy)
                : _types.EchoUnpreparedAsync(b, i2, i4, i8, f4, f8, n, t, u, by, d, ti, Ts, Tz, Iv, Jb, Inet, Cidr, Mac, Ints, Texts, Mood.VeryHappy);
        return call(
            true, short.MinValue, int.MinValue, long.MinValue, 1.1f, 1 / 3d, -79228162514264337593543950335m,
            "%s %1$L ' '' \\ \" $1 @x -- /* ü 日本 \n", Guid.Empty, [0, 255, 92, 39], new DateOnly(1, 1, 2), new TimeOnly(1, 2, 3));
    }

    private static readonly DateTime Ts = new(2026, 1, 2, 3, 4, 5, 6);
    private static readonly DateTime Tz = new(2026, 1, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private static readonly TimeSpan Iv = new(-1, 2, 3, 4, 5);
    private const string Jb = "{\"a\": \"'\\\\\"}";
    private static readonly IPAddress Inet = IPAddress.Parse("::1");
    private static readonly IPNetwork Cidr = IPNetwork.Parse("10.0.0.0/8");
    private static readonly PhysicalAddress Mac = PhysicalAddress.Parse("08-00-2B-01-02-03");
    private static readonly int?[] Ints = [1, null, -3];
    private static readonly List<string?> Texts = ["a", "b,c", null, "NULL", "", "\"\\{}"];
}
