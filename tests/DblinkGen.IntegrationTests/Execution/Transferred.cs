using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>One value of each pair of types, read by the local server and by the client.</summary>
[DblinkServer("db2remote", Connection = "transfer")]
internal static partial class Transferred
{
    [DblinkQuery("SELECT (@value::text)::bool", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "bool")]
    public static partial Task<bool?> TypedBoolAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::bool", Transfer = DblinkTransfer.Text), DblinkColumn("value", "bool")]
    public static partial Task<bool?> TextBoolAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int2")]
    public static partial Task<short?> TypedInt2Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int2")]
    public static partial Task<short?> TextInt2Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int2")]
    public static partial Task<byte?> TypedInt2ByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int2")]
    public static partial Task<byte?> TextInt2ByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int2")]
    public static partial Task<sbyte?> TypedInt2SByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int2")]
    public static partial Task<sbyte?> TextInt2SByteAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int2")]
    public static partial Task<int?> TypedInt2IntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int2")]
    public static partial Task<int?> TextInt2IntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int2")]
    public static partial Task<double?> TypedInt2DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int2", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int2")]
    public static partial Task<double?> TextInt2DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int4")]
    public static partial Task<int?> TypedInt4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int4")]
    public static partial Task<int?> TextInt4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int4")]
    public static partial Task<long?> TypedInt4LongAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int4")]
    public static partial Task<long?> TextInt4LongAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int4")]
    public static partial Task<ushort?> TypedInt4UShortAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int4")]
    public static partial Task<ushort?> TextInt4UShortAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int4")]
    public static partial Task<decimal?> TypedInt4DecimalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int4")]
    public static partial Task<decimal?> TextInt4DecimalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int4")]
    public static partial Task<DayOfWeek?> TypedInt4EnumAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int4")]
    public static partial Task<DayOfWeek?> TextInt4EnumAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int8")]
    public static partial Task<long?> TypedInt8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int8")]
    public static partial Task<long?> TextInt8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "int8")]
    public static partial Task<uint?> TypedInt8UIntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::int8", Transfer = DblinkTransfer.Text), DblinkColumn("value", "int8")]
    public static partial Task<uint?> TextInt8UIntAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::oid", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "oid")]
    public static partial Task<uint?> TypedOidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::oid", Transfer = DblinkTransfer.Text), DblinkColumn("value", "oid")]
    public static partial Task<uint?> TextOidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::xid8", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "xid8")]
    public static partial Task<ulong?> TypedXid8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::xid8", Transfer = DblinkTransfer.Text), DblinkColumn("value", "xid8")]
    public static partial Task<ulong?> TextXid8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "float4")]
    public static partial Task<float?> TypedFloat4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "float4")]
    public static partial Task<float?> TextFloat4Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "float4")]
    public static partial Task<double?> TypedFloat4DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float4", Transfer = DblinkTransfer.Text), DblinkColumn("value", "float4")]
    public static partial Task<double?> TextFloat4DoubleAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float8", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "float8")]
    public static partial Task<double?> TypedFloat8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::float8", Transfer = DblinkTransfer.Text), DblinkColumn("value", "float8")]
    public static partial Task<double?> TextFloat8Async(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "numeric")]
    public static partial Task<decimal?> TypedNumericAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Text), DblinkColumn("value", "numeric")]
    public static partial Task<decimal?> TextNumericAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "numeric(10,2)")]
    public static partial Task<decimal?> TypedNumericLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Text), DblinkColumn("value", "numeric(10,2)")]
    public static partial Task<decimal?> TextNumericLimitedAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "numeric(5)")]
    public static partial Task<decimal?> TypedNumericWholeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::numeric", Transfer = DblinkTransfer.Text), DblinkColumn("value", "numeric(5)")]
    public static partial Task<decimal?> TextNumericWholeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::uuid", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "uuid")]
    public static partial Task<Guid?> TypedUuidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::uuid", Transfer = DblinkTransfer.Text), DblinkColumn("value", "uuid")]
    public static partial Task<Guid?> TextUuidAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "date")]
    public static partial Task<DateOnly?> TypedDateAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date", Transfer = DblinkTransfer.Text), DblinkColumn("value", "date")]
    public static partial Task<DateOnly?> TextDateAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "date")]
    public static partial Task<DateTime?> TypedDateTimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::date", Transfer = DblinkTransfer.Text), DblinkColumn("value", "date")]
    public static partial Task<DateTime?> TextDateTimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "time")]
    public static partial Task<TimeOnly?> TypedTimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time", Transfer = DblinkTransfer.Text), DblinkColumn("value", "time")]
    public static partial Task<TimeOnly?> TextTimeAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "time")]
    public static partial Task<TimeSpan?> TypedTimeSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::time", Transfer = DblinkTransfer.Text), DblinkColumn("value", "time")]
    public static partial Task<TimeSpan?> TextTimeSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamp", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "timestamp")]
    public static partial Task<DateTime?> TypedTimestampAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamp", Transfer = DblinkTransfer.Text), DblinkColumn("value", "timestamp")]
    public static partial Task<DateTime?> TextTimestampAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTime?> TypedTimestampTzAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz", Transfer = DblinkTransfer.Text), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTime?> TextTimestampTzAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTimeOffset?> TypedTimestampTzOffsetAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::timestamptz", Transfer = DblinkTransfer.Text), DblinkColumn("value", "timestamptz")]
    public static partial Task<DateTimeOffset?> TextTimestampTzOffsetAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "interval")]
    public static partial Task<NpgsqlInterval?> TypedIntervalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval", Transfer = DblinkTransfer.Text), DblinkColumn("value", "interval")]
    public static partial Task<NpgsqlInterval?> TextIntervalAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval", Transfer = DblinkTransfer.Typed), DblinkColumn("value", "interval")]
    public static partial Task<TimeSpan?> TypedIntervalSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("SELECT (@value::text)::interval", Transfer = DblinkTransfer.Text), DblinkColumn("value", "interval")]
    public static partial Task<TimeSpan?> TextIntervalSpanAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'America/St_Johns', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL", Transfer = DblinkTransfer.Typed)]
    public static partial Task<DateTime?> TypedNewfoundlandAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'America/St_Johns', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL")]
    public static partial Task<DateTime?> TextNewfoundlandAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'Asia/Kolkata', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL", Transfer = DblinkTransfer.Typed)]
    public static partial Task<DateTime?> TypedIndiaAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('TimeZone', 'Asia/Kolkata', true)) SELECT (@value::text)::timestamptz FROM s WHERE s IS NOT NULL")]
    public static partial Task<DateTime?> TextIndiaAsync(NpgsqlDataSource dataSource, string? value);
}
