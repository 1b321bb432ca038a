using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Execution;

[DblinkServer(TwoDatabases.Server, Connection = "types")]
public sealed partial class Types(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM everything WHERE id = @id")]
    public partial Task<Everything> ReadAsync(int id);

    [DblinkQuery("SELECT * FROM everything WHERE id = @id", Prepare = false)]
    public partial Task<Everything> ReadUnpreparedAsync(int id);

    [DblinkQuery("""
        SELECT @b AS b, @i2 AS i2, @i4 AS i4, @i8 AS i8, @f4 AS f4, @f8 AS f8, @n AS n, @t AS t, @u AS u, @by AS by, @d AS d, @ti AS ti,
               @ts AS ts, @tz AS tz, @iv AS iv, @jb AS jb, @inet AS inet, @cidr AS cidr, @mac AS mac, @ints AS ints, @texts AS texts, @m AS m
        """)]
    public partial Task<Echo> EchoAsync(
        bool? b, short? i2, int? i4, long? i8, float? f4, double? f8, decimal? n, string? t, Guid? u, byte[]? by, DateOnly? d, TimeOnly? ti,
        [DblinkParameter("timestamp")] DateTime? ts, DateTime? tz, TimeSpan? iv, [DblinkParameter("jsonb")] string? jb, IPAddress? inet,
        IPNetwork? cidr, PhysicalAddress? mac, int?[]? ints, List<string?>? texts, Mood? m);

    [DblinkQuery("""
        SELECT @b AS b, @i2 AS i2, @i4 AS i4, @i8 AS i8, @f4 AS f4, @f8 AS f8, @n AS n, @t AS t, @u AS u, @by AS by, @d AS d, @ti AS ti,
               @ts AS ts, @tz AS tz, @iv AS iv, @jb AS jb, @inet AS inet, @cidr AS cidr, @mac AS mac, @ints AS ints, @texts AS texts, @m AS m
        """, Prepare = false)]
    public partial Task<Echo> EchoUnpreparedAsync(
        bool? b, short? i2, int? i4, long? i8, float? f4, double? f8, decimal? n, string? t, Guid? u, byte[]? by, DateOnly? d, TimeOnly? ti,
        [DblinkParameter("timestamp")] DateTime? ts, DateTime? tz, TimeSpan? iv, [DblinkParameter("jsonb")] string? jb, IPAddress? inet,
        IPNetwork? cidr, PhysicalAddress? mac, int?[]? ints, List<string?>? texts, Mood? m);

    [DblinkQuery("SELECT id FROM everything WHERE m = @mood::mood")]
    public partial Task<int?> FindByMoodAsync(Mood mood);
}

public enum Mood
{
    Sad,
    VeryHappy,
}

public sealed record Everything(
    int Id, bool? B, short? I2, int? I4, long? I8, float? F4, double? F8, [property: DblinkColumn("n", "numeric(12,4)")] decimal? N, string? T,
    [property: DblinkColumn("v", "varchar(20)")] string? V, [property: DblinkColumn("c", "bpchar(3)")] string? C, Guid? U, byte[]? By, DateOnly? D,
    TimeOnly? Ti, [property: DblinkColumn("ts", "timestamp")] DateTime? Ts, DateTimeOffset? Tz, NpgsqlInterval? Iv,
    [property: DblinkColumn("j", "json")] string? J, JsonElement? Jb, [property: DblinkColumn("inet_")] IPAddress? Inet,
    [property: DblinkColumn("cidr_")] IPNetwork? Cidr, PhysicalAddress? Mac, int?[]? Ints, List<string?>? Texts, Mood? M);

public sealed record Echo(
    bool? B, short? I2, int? I4, long? I8, float? F4, double? F8, decimal? N, string? T, Guid? U, byte[]? By, DateOnly? D, TimeOnly? Ti,
    [property: DblinkColumn("ts", "timestamp")] DateTime? Ts, DateTime? Tz, TimeSpan? Iv, [property: DblinkColumn("jb", "jsonb")] string? Jb,
    IPAddress? Inet, IPNetwork? Cidr, PhysicalAddress? Mac, int?[]? Ints, List<string?>? Texts, Mood? M);
