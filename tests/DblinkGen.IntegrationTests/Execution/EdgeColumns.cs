using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>One value of each pair of types.</summary>
[DblinkServer("db2remote", Connection = "edges")]
internal static partial class EdgeColumns
{
    public const string Newfoundland = "WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'America/St_Johns', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL";
    public const string India = "WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'Asia/Kolkata', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL";

    [DblinkQuery("SELECT (@value::text)::bool"), DblinkColumn("value", "bool")]
    public static partial Task<bool?> BoolAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2"), DblinkColumn("value", "int2")]
    public static partial Task<short?> Int2Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2"), DblinkColumn("value", "int2")]
    public static partial Task<byte?> Int2ByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2"), DblinkColumn("value", "int2")]
    public static partial Task<sbyte?> Int2SByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2"), DblinkColumn("value", "int2")]
    public static partial Task<int?> Int2IntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2"), DblinkColumn("value", "int2")]
    public static partial Task<double?> Int2DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4"), DblinkColumn("value", "int4")]
    public static partial Task<int?> Int4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4"), DblinkColumn("value", "int4")]
    public static partial Task<long?> Int4LongAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4"), DblinkColumn("value", "int4")]
    public static partial Task<ushort?> Int4UShortAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4"), DblinkColumn("value", "int4")]
    public static partial Task<decimal?> Int4DecimalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4"), DblinkColumn("value", "int4")]
    public static partial Task<DayOfWeek?> Int4EnumAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8"), DblinkColumn("value", "int8")]
    public static partial Task<long?> Int8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8"), DblinkColumn("value", "int8")]
    public static partial Task<uint?> Int8UIntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::oid"), DblinkColumn("value", "oid")]
    public static partial Task<uint?> OidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::xid8"), DblinkColumn("value", "xid8")]
    public static partial Task<ulong?> Xid8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4"), DblinkColumn("value", "float4")]
    public static partial Task<float?> Float4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4"), DblinkColumn("value", "float4")]
    public static partial Task<double?> Float4DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float8"), DblinkColumn("value", "float8")]
    public static partial Task<double?> Float8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric"), DblinkColumn("value", "numeric")]
    public static partial Task<decimal?> NumericAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric"), DblinkColumn("value", "numeric(10,2)")]
    public static partial Task<decimal?> NumericLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric"), DblinkColumn("value", "numeric(5)")]
    public static partial Task<decimal?> NumericWholeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::uuid"), DblinkColumn("value", "uuid")]
    public static partial Task<Guid?> UuidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date"), DblinkColumn("value", "date")]
    public static partial Task<DateOnly?> DateAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date"), DblinkColumn("value", "date")]
    public static partial Task<DateTime?> DateTimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time"), DblinkColumn("value", "time")]
    public static partial Task<TimeOnly?> TimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time"), DblinkColumn("value", "time")]
    public static partial Task<TimeSpan?> TimeSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamp"), DblinkColumn("value", "timestamp")]
    public static partial Task<DateTime?> TimestampAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz"), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTime?> TimestampTzAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz"), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTimeOffset?> TimestampTzOffsetAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval"), DblinkColumn("value", "interval")]
    public static partial Task<NpgsqlInterval?> IntervalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval"), DblinkColumn("value", "interval")]
    public static partial Task<TimeSpan?> IntervalSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::varchar"), DblinkColumn("value", "varchar(3)")]
    public static partial Task<string?> VarcharLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::bpchar(5)"), DblinkColumn("value", "bpchar(5)")]
    public static partial Task<string?> BpcharAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::varchar(1)"), DblinkColumn("value", "varchar(1)")]
    public static partial Task<char?> VarcharCharAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::bit(1)"), DblinkColumn("value", "bit(1)")]
    public static partial Task<bool?> BitAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::bit(8)"), DblinkColumn("value", "bit(8)")]
    public static partial Task<string?> BitsAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamp"), DblinkColumn("value", "timestamp(3)")]
    public static partial Task<DateTime?> TimestampLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz"), DblinkColumn("value", "timestamptz(0)")]
    public static partial Task<DateTimeOffset?> TimestampTzLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time"), DblinkColumn("value", "time(2)")]
    public static partial Task<TimeOnly?> TimeLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval"), DblinkColumn("value", "interval day to second(3)")]
    public static partial Task<NpgsqlInterval?> IntervalLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::tsvector"), DblinkColumn("value", "tsvector")]
    public static partial Task<NpgsqlTsVector?> TsVectorAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::tsquery"), DblinkColumn("value", "tsquery")]
    public static partial Task<NpgsqlTsQuery?> TsQueryAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery(Newfoundland)]
    public static partial Task<DateTime?> NewfoundlandAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery(India)]
    public static partial Task<DateTime?> IndiaAsync(NpgsqlDataSource dataSource, string? value);
}
