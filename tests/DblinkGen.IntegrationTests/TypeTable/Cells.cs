// Written by TypeTableTests from the table of types in docs/guide.md: see CONTRIBUTING.md.
#pragma warning disable CS0618 // NpgsqlCidr
using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using DblinkGen.IntegrationTests.Execution;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.TypeTable;

internal static class Cells
{
    public static TypeCell[] Of(NpgsqlDataSource dataSource) =>
    [
        TypeCell.Of("bool", "bool", new bool_bool(dataSource)),
        TypeCell.Of("short", "int2", new short_int2(dataSource)),
        TypeCell.Of("short", "numeric(4)", new short_numeric_4(dataSource)),
        TypeCell.Of("int", "int4", new int_int4(dataSource)),
        TypeCell.Of("int", "int2", new int_int2(dataSource)),
        TypeCell.Of("int", "numeric(9)", new int_numeric_9(dataSource)),
        TypeCell.Of("long", "int8", new long_int8(dataSource)),
        TypeCell.Of("long", "int2", new long_int2(dataSource)),
        TypeCell.Of("long", "int4", new long_int4(dataSource)),
        TypeCell.Of("long", "numeric(18)", new long_numeric_18(dataSource)),
        TypeCell.Of("byte", "int2", new byte_int2(dataSource)),
        TypeCell.Of("byte", "\"char\"", new byte_char(dataSource)),
        TypeCell.Of("sbyte", "int2", new sbyte_int2(dataSource)),
        TypeCell.Of("ushort", "int4", new ushort_int4(dataSource)),
        TypeCell.Of("uint", "int8", new uint_int8(dataSource)),
        TypeCell.Of("uint", "oid", new uint_oid(dataSource)),
        TypeCell.Of("uint", "xid", new uint_xid(dataSource)),
        TypeCell.Of("uint", "cid", new uint_cid(dataSource)),
        TypeCell.Of("ulong", "numeric", new ulong_numeric(dataSource)),
        TypeCell.Of("ulong", "xid8", new ulong_xid8(dataSource)),
        TypeCell.Of("float", "float4", new float_float4(dataSource)),
        TypeCell.Of("float", "int2", new float_int2(dataSource)),
        TypeCell.Of("double", "float8", new double_float8(dataSource)),
        TypeCell.Of("double", "float4", new double_float4(dataSource)),
        TypeCell.Of("double", "int2", new double_int2(dataSource)),
        TypeCell.Of("double", "int4", new double_int4(dataSource)),
        TypeCell.Of("decimal", "numeric", new decimal_numeric(dataSource)),
        TypeCell.Of("decimal", "int2", new decimal_int2(dataSource)),
        TypeCell.Of("decimal", "int4", new decimal_int4(dataSource)),
        TypeCell.Of("decimal", "int8", new decimal_int8(dataSource)),
        TypeCell.Of("BigInteger", "numeric", new BigInteger_numeric(dataSource)),
        TypeCell.Of("string", "text", new string_text(dataSource)),
        TypeCell.Of("string", "varchar", new string_varchar(dataSource)),
        TypeCell.Of("string", "bpchar", new string_bpchar(dataSource)),
        TypeCell.Of("string", "name", new string_name(dataSource)),
        TypeCell.Of("string", "json", new string_json(dataSource)),
        TypeCell.Of("string", "jsonb", new string_jsonb(dataSource)),
        TypeCell.Of("string", "jsonpath", new string_jsonpath(dataSource)),
        TypeCell.Of("string", "xml", new string_xml(dataSource)),
        TypeCell.Of("string", "refcursor", new string_refcursor(dataSource)),
        TypeCell.Of("string", "bit(8)", new string_bit_8(dataSource)),
        TypeCell.Of("string", "varbit", new string_varbit(dataSource)),
        TypeCell.Of("char", "text", new char_text(dataSource)),
        TypeCell.Of("char", "varchar", new char_varchar(dataSource)),
        TypeCell.Of("char", "bpchar", new char_bpchar(dataSource)),
        TypeCell.Of("char", "\"char\"", new char_char(dataSource)),
        TypeCell.Of("Guid", "uuid", new Guid_uuid(dataSource)),
        TypeCell.Of("byte[]", "bytea", new byte_bytea(dataSource)),
        TypeCell.Of("ReadOnlyMemory<byte>", "bytea", new ReadOnlyMemory_byte_bytea(dataSource)),
        TypeCell.Of("DateOnly", "date", new DateOnly_date(dataSource)),
        TypeCell.Of("TimeOnly", "time", new TimeOnly_time(dataSource)),
        TypeCell.Of("DateTime", "timestamptz", new DateTime_timestamptz(dataSource)),
        TypeCell.Of("DateTime", "timestamp", new DateTime_timestamp(dataSource)),
        TypeCell.Of("DateTime", "date", new DateTime_date(dataSource)),
        TypeCell.Of("DateTimeOffset", "timestamptz", new DateTimeOffset_timestamptz(dataSource)),
        TypeCell.Of("DateTimeOffset", "timetz", new DateTimeOffset_timetz(dataSource)),
        TypeCell.Of("TimeSpan", "interval", new TimeSpan_interval(dataSource)),
        TypeCell.Of("TimeSpan", "time", new TimeSpan_time(dataSource)),
        TypeCell.Of("NpgsqlInterval", "interval", new NpgsqlInterval_interval(dataSource)),
        TypeCell.Of("JsonDocument", "jsonb", new JsonDocument_jsonb(dataSource)),
        TypeCell.Of("JsonDocument", "json", new JsonDocument_json(dataSource)),
        TypeCell.Of("JsonElement", "jsonb", new JsonElement_jsonb(dataSource)),
        TypeCell.Of("JsonElement", "json", new JsonElement_json(dataSource)),
        TypeCell.Of("JsonNode", "jsonb", new JsonNode_jsonb(dataSource)),
        TypeCell.Of("JsonNode", "json", new JsonNode_json(dataSource)),
        TypeCell.Of("IPAddress", "inet", new IPAddress_inet(dataSource)),
        TypeCell.Of("NpgsqlInet", "inet", new NpgsqlInet_inet(dataSource)),
        TypeCell.Of("IPNetwork", "cidr", new IPNetwork_cidr(dataSource)),
        TypeCell.Of("NpgsqlCidr", "cidr", new NpgsqlCidr_cidr(dataSource)),
        TypeCell.Of("PhysicalAddress", "macaddr", new PhysicalAddress_macaddr(dataSource)),
        TypeCell.Of("PhysicalAddress", "macaddr8", new PhysicalAddress_macaddr8(dataSource)),
        TypeCell.Of("BitArray", "varbit", new BitArray_varbit(dataSource)),
        TypeCell.Of("BitArray", "bit(8)", new BitArray_bit_8(dataSource)),
        TypeCell.Of("NpgsqlTsVector", "tsvector", new NpgsqlTsVector_tsvector(dataSource)),
        TypeCell.Of("NpgsqlTsQuery", "tsquery", new NpgsqlTsQuery_tsquery(dataSource)),
        TypeCell.Of("NpgsqlPoint", "point", new NpgsqlPoint_point(dataSource)),
        TypeCell.Of("NpgsqlLine", "line", new NpgsqlLine_line(dataSource)),
        TypeCell.Of("NpgsqlLSeg", "lseg", new NpgsqlLSeg_lseg(dataSource)),
        TypeCell.Of("NpgsqlBox", "box", new NpgsqlBox_box(dataSource)),
        TypeCell.Of("NpgsqlPath", "path", new NpgsqlPath_path(dataSource)),
        TypeCell.Of("NpgsqlPolygon", "polygon", new NpgsqlPolygon_polygon(dataSource)),
        TypeCell.Of("NpgsqlCircle", "circle", new NpgsqlCircle_circle(dataSource)),
        TypeCell.Of("NpgsqlRange<int>", "int4range", new NpgsqlRange_int_int4range(dataSource)),
        TypeCell.Of("NpgsqlRange<long>", "int8range", new NpgsqlRange_long_int8range(dataSource)),
        TypeCell.Of("NpgsqlRange<decimal>", "numrange", new NpgsqlRange_decimal_numrange(dataSource)),
        TypeCell.Of("NpgsqlRange<DateOnly>", "daterange", new NpgsqlRange_DateOnly_daterange(dataSource)),
        TypeCell.Of("NpgsqlRange<DateTime>", "tstzrange", new NpgsqlRange_DateTime_tstzrange(dataSource)),
        TypeCell.Of("NpgsqlRange<DateTime>", "tsrange", new NpgsqlRange_DateTime_tsrange(dataSource)),
        TypeCell.Of("NpgsqlRange<DateTime>", "daterange", new NpgsqlRange_DateTime_daterange(dataSource)),
        TypeCell.Of("NpgsqlRange<DateTimeOffset>", "tstzrange", new NpgsqlRange_DateTimeOffset_tstzrange(dataSource)),
        TypeCell.Of("Mood", "text", new Mood_text(dataSource)),
        TypeCell.Of("Mood", "varchar", new Mood_varchar(dataSource)),
        TypeCell.Of("Mood", "int2", new Mood_int2(dataSource)),
        TypeCell.Of("Mood", "int4", new Mood_int4(dataSource)),
        TypeCell.Of("Mood", "int8", new Mood_int8(dataSource)),
        TypeCell.Of("Mood", "mood", new Mood_mood(dataSource)),
    ];
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class bool_bool(NpgsqlDataSource dataSource) : ITypeCell<bool, bool?, bool, bool?, bool_bool.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bool AS n, ARRAY[x.v, NULL]::pg_catalog.bool[] AS a, ARRAY[x.v]::pg_catalog.bool[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bool AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bool AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bool")]
    public partial Task<List<bool>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bool AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bool[]")]
    public partial Task<List<bool?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<bool?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, bool value, bool? nothing, IReadOnlyList<bool?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, bool value, bool? nothing, IReadOnlyList<bool?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bool")] bool V, [property: DblinkColumn("n", "bool")] bool? N,
        [property: DblinkColumn("a", "bool[]")] bool?[] A, [property: DblinkColumn("b", "bool[]")] List<bool> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bool")] bool P, bool Same)
        : ICellRow<bool, bool?, bool, bool?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class short_int2(NpgsqlDataSource dataSource) : ITypeCell<short, short?, short, short?, short_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<short>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<short?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<short?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, short value, short? nothing, IReadOnlyList<short?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, short value, short? nothing, IReadOnlyList<short?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] short V, [property: DblinkColumn("n", "int2")] short? N,
        [property: DblinkColumn("a", "int2[]")] short?[] A, [property: DblinkColumn("b", "int2[]")] List<short> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] short P, bool Same)
        : ICellRow<short, short?, short, short?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class short_numeric_4(NpgsqlDataSource dataSource) : ITypeCell<short, short?, short, short?, short_numeric_4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric(4) AS n, ARRAY[x.v, NULL]::pg_catalog.numeric(4)[] AS a, ARRAY[x.v]::pg_catalog.numeric(4)[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric(4) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric(4) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric(4)")]
    public partial Task<List<short>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numeric(4) AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numeric(4)[]")]
    public partial Task<List<short?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("numeric(4)")] short value, [DblinkParameter("numeric(4)")] short? nothing, [DblinkParameter("numeric(4)[]")] IReadOnlyList<short?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric(4)")] short V, [property: DblinkColumn("n", "numeric(4)")] short? N,
        [property: DblinkColumn("a", "numeric(4)[]")] short?[] A, [property: DblinkColumn("b", "numeric(4)[]")] List<short> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric(4)")] short P, bool Same)
        : ICellRow<short, short?, short, short?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class int_int4(NpgsqlDataSource dataSource) : ITypeCell<int, int?, int, int?, int_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v, NULL]::pg_catalog.int4[] AS a, ARRAY[x.v]::pg_catalog.int4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<int>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int4[]")]
    public partial Task<List<int?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<int?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, int value, int? nothing, IReadOnlyList<int?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] int V, [property: DblinkColumn("n", "int4")] int? N,
        [property: DblinkColumn("a", "int4[]")] int?[] A, [property: DblinkColumn("b", "int4[]")] List<int> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] int P, bool Same)
        : ICellRow<int, int?, int, int?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class int_int2(NpgsqlDataSource dataSource) : ITypeCell<int, int?, int, int?, int_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<int>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<int?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] int value, [DblinkParameter("int2")] int? nothing, [DblinkParameter("int2[]")] IReadOnlyList<int?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] int V, [property: DblinkColumn("n", "int2")] int? N,
        [property: DblinkColumn("a", "int2[]")] int?[] A, [property: DblinkColumn("b", "int2[]")] List<int> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] int P, bool Same)
        : ICellRow<int, int?, int, int?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class int_numeric_9(NpgsqlDataSource dataSource) : ITypeCell<int, int?, int, int?, int_numeric_9.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric(9) AS n, ARRAY[x.v, NULL]::pg_catalog.numeric(9)[] AS a, ARRAY[x.v]::pg_catalog.numeric(9)[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric(9) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric(9) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric(9)")]
    public partial Task<List<int>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numeric(9) AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numeric(9)[]")]
    public partial Task<List<int?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("numeric(9)")] int value, [DblinkParameter("numeric(9)")] int? nothing, [DblinkParameter("numeric(9)[]")] IReadOnlyList<int?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric(9)")] int V, [property: DblinkColumn("n", "numeric(9)")] int? N,
        [property: DblinkColumn("a", "numeric(9)[]")] int?[] A, [property: DblinkColumn("b", "numeric(9)[]")] List<int> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric(9)")] int P, bool Same)
        : ICellRow<int, int?, int, int?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class long_int8(NpgsqlDataSource dataSource) : ITypeCell<long, long?, long, long?, long_int8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int8 AS n, ARRAY[x.v, NULL]::pg_catalog.int8[] AS a, ARRAY[x.v]::pg_catalog.int8[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int8")]
    public partial Task<List<long>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int8[]")]
    public partial Task<List<long?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<long?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, long value, long? nothing, IReadOnlyList<long?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, long value, long? nothing, IReadOnlyList<long?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int8")] long V, [property: DblinkColumn("n", "int8")] long? N,
        [property: DblinkColumn("a", "int8[]")] long?[] A, [property: DblinkColumn("b", "int8[]")] List<long> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int8")] long P, bool Same)
        : ICellRow<long, long?, long, long?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class long_int2(NpgsqlDataSource dataSource) : ITypeCell<long, long?, long, long?, long_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<long>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<long?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] long value, [DblinkParameter("int2")] long? nothing, [DblinkParameter("int2[]")] IReadOnlyList<long?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] long V, [property: DblinkColumn("n", "int2")] long? N,
        [property: DblinkColumn("a", "int2[]")] long?[] A, [property: DblinkColumn("b", "int2[]")] List<long> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] long P, bool Same)
        : ICellRow<long, long?, long, long?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class long_int4(NpgsqlDataSource dataSource) : ITypeCell<long, long?, long, long?, long_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v, NULL]::pg_catalog.int4[] AS a, ARRAY[x.v]::pg_catalog.int4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<long>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int4[]")]
    public partial Task<List<long?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int4")] long value, [DblinkParameter("int4")] long? nothing, [DblinkParameter("int4[]")] IReadOnlyList<long?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] long V, [property: DblinkColumn("n", "int4")] long? N,
        [property: DblinkColumn("a", "int4[]")] long?[] A, [property: DblinkColumn("b", "int4[]")] List<long> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] long P, bool Same)
        : ICellRow<long, long?, long, long?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class long_numeric_18(NpgsqlDataSource dataSource) : ITypeCell<long, long?, long, long?, long_numeric_18.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric(18) AS n, ARRAY[x.v, NULL]::pg_catalog.numeric(18)[] AS a, ARRAY[x.v]::pg_catalog.numeric(18)[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric(18) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric(18) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric(18)")]
    public partial Task<List<long>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numeric(18) AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numeric(18)[]")]
    public partial Task<List<long?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("numeric(18)")] long value, [DblinkParameter("numeric(18)")] long? nothing, [DblinkParameter("numeric(18)[]")] IReadOnlyList<long?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric(18)")] long V, [property: DblinkColumn("n", "numeric(18)")] long? N,
        [property: DblinkColumn("a", "numeric(18)[]")] long?[] A, [property: DblinkColumn("b", "numeric(18)[]")] List<long> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric(18)")] long P, bool Same)
        : ICellRow<long, long?, long, long?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class byte_int2(NpgsqlDataSource dataSource) : ITypeCell<byte, byte?, byte, byte?, byte_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<byte>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<byte?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<byte?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, byte value, byte? nothing, IReadOnlyList<byte?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, byte value, byte? nothing, IReadOnlyList<byte?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] byte V, [property: DblinkColumn("n", "int2")] byte? N,
        [property: DblinkColumn("a", "int2[]")] byte?[] A, [property: DblinkColumn("b", "int2[]")] List<byte> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] byte P, bool Same)
        : ICellRow<byte, byte?, byte, byte?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class byte_char(NpgsqlDataSource dataSource) : ITypeCell<byte, byte?, string, string?, byte_char.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog."char" AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog."char" AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.\"char\" AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "\"char\"")]
    public partial Task<List<byte>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.\"char\" AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("\"char\"")] byte value, [DblinkParameter("\"char\"")] byte? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "\"char\"")] byte V, [property: DblinkColumn("n", "\"char\"")] byte? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "\"char\"")] byte P, bool Same)
        : ICellRow<byte, byte?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class sbyte_int2(NpgsqlDataSource dataSource) : ITypeCell<sbyte, sbyte?, sbyte, sbyte?, sbyte_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<sbyte>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<sbyte?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<sbyte?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, sbyte value, sbyte? nothing, IReadOnlyList<sbyte?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] sbyte V, [property: DblinkColumn("n", "int2")] sbyte? N,
        [property: DblinkColumn("a", "int2[]")] sbyte?[] A, [property: DblinkColumn("b", "int2[]")] List<sbyte> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] sbyte P, bool Same)
        : ICellRow<sbyte, sbyte?, sbyte, sbyte?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class ushort_int4(NpgsqlDataSource dataSource) : ITypeCell<ushort, ushort?, string, string?, ushort_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<ushort>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, ushort value, ushort? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] ushort V, [property: DblinkColumn("n", "int4")] ushort? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] ushort P, bool Same)
        : ICellRow<ushort, ushort?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class uint_int8(NpgsqlDataSource dataSource) : ITypeCell<uint, uint?, string, string?, uint_int8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int8 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int8")]
    public partial Task<List<uint>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.int8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, uint value, uint? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, uint value, uint? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int8")] uint V, [property: DblinkColumn("n", "int8")] uint? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int8")] uint P, bool Same)
        : ICellRow<uint, uint?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class uint_oid(NpgsqlDataSource dataSource) : ITypeCell<uint, uint?, string, string?, uint_oid.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.oid AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.oid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.oid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "oid")]
    public partial Task<List<uint>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.oid AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("oid")] uint value, [DblinkParameter("oid")] uint? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "oid")] uint V, [property: DblinkColumn("n", "oid")] uint? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "oid")] uint P, bool Same)
        : ICellRow<uint, uint?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class uint_xid(NpgsqlDataSource dataSource) : ITypeCell<uint, uint?, string, string?, uint_xid.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.xid AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.xid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.xid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "xid")]
    public partial Task<List<uint>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.xid AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("xid")] uint value, [DblinkParameter("xid")] uint? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "xid")] uint V, [property: DblinkColumn("n", "xid")] uint? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "xid")] uint P, bool Same)
        : ICellRow<uint, uint?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class uint_cid(NpgsqlDataSource dataSource) : ITypeCell<uint, uint?, string, string?, uint_cid.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.cid AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.cid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.cid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "cid")]
    public partial Task<List<uint>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.cid AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("cid")] uint value, [DblinkParameter("cid")] uint? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "cid")] uint V, [property: DblinkColumn("n", "cid")] uint? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "cid")] uint P, bool Same)
        : ICellRow<uint, uint?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class ulong_numeric(NpgsqlDataSource dataSource) : ITypeCell<ulong, ulong?, string, string?, ulong_numeric.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric")]
    public partial Task<List<ulong>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.numeric AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, ulong value, ulong? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric")] ulong V, [property: DblinkColumn("n", "numeric")] ulong? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric")] ulong P, bool Same)
        : ICellRow<ulong, ulong?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class ulong_xid8(NpgsqlDataSource dataSource) : ITypeCell<ulong, ulong?, string, string?, ulong_xid8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.xid8 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.xid8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.xid8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "xid8")]
    public partial Task<List<ulong>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.xid8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("xid8")] ulong value, [DblinkParameter("xid8")] ulong? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "xid8")] ulong V, [property: DblinkColumn("n", "xid8")] ulong? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "xid8")] ulong P, bool Same)
        : ICellRow<ulong, ulong?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class float_float4(NpgsqlDataSource dataSource) : ITypeCell<float, float?, float, float?, float_float4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.float4 AS n, ARRAY[x.v, NULL]::pg_catalog.float4[] AS a, ARRAY[x.v]::pg_catalog.float4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.float4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.float4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "float4")]
    public partial Task<List<float>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.float4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "float4[]")]
    public partial Task<List<float?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<float?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, float value, float? nothing, IReadOnlyList<float?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, float value, float? nothing, IReadOnlyList<float?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "float4")] float V, [property: DblinkColumn("n", "float4")] float? N,
        [property: DblinkColumn("a", "float4[]")] float?[] A, [property: DblinkColumn("b", "float4[]")] List<float> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "float4")] float P, bool Same)
        : ICellRow<float, float?, float, float?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class float_int2(NpgsqlDataSource dataSource) : ITypeCell<float, float?, float, float?, float_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<float>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<float?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] float value, [DblinkParameter("int2")] float? nothing, [DblinkParameter("int2[]")] IReadOnlyList<float?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] float V, [property: DblinkColumn("n", "int2")] float? N,
        [property: DblinkColumn("a", "int2[]")] float?[] A, [property: DblinkColumn("b", "int2[]")] List<float> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] float P, bool Same)
        : ICellRow<float, float?, float, float?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class double_float8(NpgsqlDataSource dataSource) : ITypeCell<double, double?, double, double?, double_float8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.float8 AS n, ARRAY[x.v, NULL]::pg_catalog.float8[] AS a, ARRAY[x.v]::pg_catalog.float8[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.float8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.float8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "float8")]
    public partial Task<List<double>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.float8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "float8[]")]
    public partial Task<List<double?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<double?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, double value, double? nothing, IReadOnlyList<double?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, double value, double? nothing, IReadOnlyList<double?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "float8")] double V, [property: DblinkColumn("n", "float8")] double? N,
        [property: DblinkColumn("a", "float8[]")] double?[] A, [property: DblinkColumn("b", "float8[]")] List<double> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "float8")] double P, bool Same)
        : ICellRow<double, double?, double, double?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class double_float4(NpgsqlDataSource dataSource) : ITypeCell<double, double?, double, double?, double_float4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.float4 AS n, ARRAY[x.v, NULL]::pg_catalog.float4[] AS a, ARRAY[x.v]::pg_catalog.float4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.float4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.float4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "float4")]
    public partial Task<List<double>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.float4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "float4[]")]
    public partial Task<List<double?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("float4")] double value, [DblinkParameter("float4")] double? nothing, [DblinkParameter("float4[]")] IReadOnlyList<double?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "float4")] double V, [property: DblinkColumn("n", "float4")] double? N,
        [property: DblinkColumn("a", "float4[]")] double?[] A, [property: DblinkColumn("b", "float4[]")] List<double> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "float4")] double P, bool Same)
        : ICellRow<double, double?, double, double?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class double_int2(NpgsqlDataSource dataSource) : ITypeCell<double, double?, double, double?, double_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<double>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<double?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] double value, [DblinkParameter("int2")] double? nothing, [DblinkParameter("int2[]")] IReadOnlyList<double?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] double V, [property: DblinkColumn("n", "int2")] double? N,
        [property: DblinkColumn("a", "int2[]")] double?[] A, [property: DblinkColumn("b", "int2[]")] List<double> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] double P, bool Same)
        : ICellRow<double, double?, double, double?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class double_int4(NpgsqlDataSource dataSource) : ITypeCell<double, double?, double, double?, double_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v, NULL]::pg_catalog.int4[] AS a, ARRAY[x.v]::pg_catalog.int4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<double>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int4[]")]
    public partial Task<List<double?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int4")] double value, [DblinkParameter("int4")] double? nothing, [DblinkParameter("int4[]")] IReadOnlyList<double?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] double V, [property: DblinkColumn("n", "int4")] double? N,
        [property: DblinkColumn("a", "int4[]")] double?[] A, [property: DblinkColumn("b", "int4[]")] List<double> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] double P, bool Same)
        : ICellRow<double, double?, double, double?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class decimal_numeric(NpgsqlDataSource dataSource) : ITypeCell<decimal, decimal?, decimal, decimal?, decimal_numeric.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric AS n, ARRAY[x.v, NULL]::pg_catalog.numeric[] AS a, ARRAY[x.v]::pg_catalog.numeric[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric")]
    public partial Task<List<decimal>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numeric AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numeric[]")]
    public partial Task<List<decimal?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, decimal value, decimal? nothing, IReadOnlyList<decimal?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric")] decimal V, [property: DblinkColumn("n", "numeric")] decimal? N,
        [property: DblinkColumn("a", "numeric[]")] decimal?[] A, [property: DblinkColumn("b", "numeric[]")] List<decimal> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric")] decimal P, bool Same)
        : ICellRow<decimal, decimal?, decimal, decimal?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class decimal_int2(NpgsqlDataSource dataSource) : ITypeCell<decimal, decimal?, decimal, decimal?, decimal_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v, NULL]::pg_catalog.int2[] AS a, ARRAY[x.v]::pg_catalog.int2[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<decimal>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int2[]")]
    public partial Task<List<decimal?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] decimal value, [DblinkParameter("int2")] decimal? nothing, [DblinkParameter("int2[]")] IReadOnlyList<decimal?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] decimal V, [property: DblinkColumn("n", "int2")] decimal? N,
        [property: DblinkColumn("a", "int2[]")] decimal?[] A, [property: DblinkColumn("b", "int2[]")] List<decimal> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] decimal P, bool Same)
        : ICellRow<decimal, decimal?, decimal, decimal?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class decimal_int4(NpgsqlDataSource dataSource) : ITypeCell<decimal, decimal?, decimal, decimal?, decimal_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v, NULL]::pg_catalog.int4[] AS a, ARRAY[x.v]::pg_catalog.int4[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<decimal>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int4[]")]
    public partial Task<List<decimal?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int4")] decimal value, [DblinkParameter("int4")] decimal? nothing, [DblinkParameter("int4[]")] IReadOnlyList<decimal?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] decimal V, [property: DblinkColumn("n", "int4")] decimal? N,
        [property: DblinkColumn("a", "int4[]")] decimal?[] A, [property: DblinkColumn("b", "int4[]")] List<decimal> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] decimal P, bool Same)
        : ICellRow<decimal, decimal?, decimal, decimal?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class decimal_int8(NpgsqlDataSource dataSource) : ITypeCell<decimal, decimal?, decimal, decimal?, decimal_int8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int8 AS n, ARRAY[x.v, NULL]::pg_catalog.int8[] AS a, ARRAY[x.v]::pg_catalog.int8[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int8")]
    public partial Task<List<decimal>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int8[]")]
    public partial Task<List<decimal?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int8")] decimal value, [DblinkParameter("int8")] decimal? nothing, [DblinkParameter("int8[]")] IReadOnlyList<decimal?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int8")] decimal V, [property: DblinkColumn("n", "int8")] decimal? N,
        [property: DblinkColumn("a", "int8[]")] decimal?[] A, [property: DblinkColumn("b", "int8[]")] List<decimal> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int8")] decimal P, bool Same)
        : ICellRow<decimal, decimal?, decimal, decimal?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class BigInteger_numeric(NpgsqlDataSource dataSource) : ITypeCell<BigInteger, BigInteger?, BigInteger, BigInteger?, BigInteger_numeric.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numeric AS n, ARRAY[x.v, NULL]::pg_catalog.numeric[] AS a, ARRAY[x.v]::pg_catalog.numeric[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numeric AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numeric")]
    public partial Task<List<BigInteger>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numeric AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numeric[]")]
    public partial Task<List<BigInteger?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<BigInteger?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, BigInteger value, BigInteger? nothing, IReadOnlyList<BigInteger?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numeric")] BigInteger V, [property: DblinkColumn("n", "numeric")] BigInteger? N,
        [property: DblinkColumn("a", "numeric[]")] BigInteger?[] A, [property: DblinkColumn("b", "numeric[]")] List<BigInteger> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numeric")] BigInteger P, bool Same)
        : ICellRow<BigInteger, BigInteger?, BigInteger, BigInteger?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_text(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_text.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.text AS n, ARRAY[x.v, NULL]::pg_catalog.text[] AS a, ARRAY[x.v]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "text")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.text AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, string value, string? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, string value, string? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "text")] string V, [property: DblinkColumn("n", "text")] string? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "text")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_varchar(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_varchar.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.varchar AS n, ARRAY[x.v, NULL]::pg_catalog.varchar[] AS a, ARRAY[x.v]::pg_catalog.varchar[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "varchar")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.varchar AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "varchar[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("varchar")] string value, [DblinkParameter("varchar")] string? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "varchar")] string V, [property: DblinkColumn("n", "varchar")] string? N,
        [property: DblinkColumn("a", "varchar[]")] string?[] A, [property: DblinkColumn("b", "varchar[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "varchar")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_bpchar(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_bpchar.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bpchar AS n, ARRAY[x.v, NULL]::pg_catalog.bpchar[] AS a, ARRAY[x.v]::pg_catalog.bpchar[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bpchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bpchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bpchar")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bpchar AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bpchar[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("bpchar")] string value, [DblinkParameter("bpchar")] string? nothing, [DblinkParameter("bpchar[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bpchar")] string V, [property: DblinkColumn("n", "bpchar")] string? N,
        [property: DblinkColumn("a", "bpchar[]")] string?[] A, [property: DblinkColumn("b", "bpchar[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bpchar")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_name(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_name.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.name AS n, ARRAY[x.v, NULL]::pg_catalog.name[] AS a, ARRAY[x.v]::pg_catalog.name[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.name AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.name AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "name")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.name AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "name[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("name")] string value, [DblinkParameter("name")] string? nothing, [DblinkParameter("name[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "name")] string V, [property: DblinkColumn("n", "name")] string? N,
        [property: DblinkColumn("a", "name[]")] string?[] A, [property: DblinkColumn("b", "name[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "name")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_json(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_json.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.json AS n, ARRAY[x.v, NULL]::pg_catalog.json[] AS a, ARRAY[x.v]::pg_catalog.json[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "json")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.json AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "json[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("json")] string value, [DblinkParameter("json")] string? nothing, [DblinkParameter("json[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "json")] string V, [property: DblinkColumn("n", "json")] string? N,
        [property: DblinkColumn("a", "json[]")] string?[] A, [property: DblinkColumn("b", "json[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "json")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_jsonb(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_jsonb.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.jsonb AS n, ARRAY[x.v, NULL]::pg_catalog.jsonb[] AS a, ARRAY[x.v]::pg_catalog.jsonb[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "jsonb")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.jsonb AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "jsonb[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("jsonb")] string value, [DblinkParameter("jsonb")] string? nothing, [DblinkParameter("jsonb[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "jsonb")] string V, [property: DblinkColumn("n", "jsonb")] string? N,
        [property: DblinkColumn("a", "jsonb[]")] string?[] A, [property: DblinkColumn("b", "jsonb[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "jsonb")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_jsonpath(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_jsonpath.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.jsonpath AS n, ARRAY[x.v, NULL]::pg_catalog.jsonpath[] AS a, ARRAY[x.v]::pg_catalog.jsonpath[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.jsonpath AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.jsonpath AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "jsonpath")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.jsonpath AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "jsonpath[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("jsonpath")] string value, [DblinkParameter("jsonpath")] string? nothing, [DblinkParameter("jsonpath[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "jsonpath")] string V, [property: DblinkColumn("n", "jsonpath")] string? N,
        [property: DblinkColumn("a", "jsonpath[]")] string?[] A, [property: DblinkColumn("b", "jsonpath[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "jsonpath")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_xml(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_xml.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.xml AS n, ARRAY[x.v, NULL]::pg_catalog.xml[] AS a, ARRAY[x.v]::pg_catalog.xml[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.xml AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.xml AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "xml")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.xml AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "xml[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("xml")] string value, [DblinkParameter("xml")] string? nothing, [DblinkParameter("xml[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "xml")] string V, [property: DblinkColumn("n", "xml")] string? N,
        [property: DblinkColumn("a", "xml[]")] string?[] A, [property: DblinkColumn("b", "xml[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "xml")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_refcursor(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_refcursor.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.refcursor AS n, ARRAY[x.v, NULL]::pg_catalog.refcursor[] AS a, ARRAY[x.v]::pg_catalog.refcursor[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.refcursor AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.refcursor AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "refcursor")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.refcursor AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "refcursor[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("refcursor")] string value, [DblinkParameter("refcursor")] string? nothing, [DblinkParameter("refcursor[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "refcursor")] string V, [property: DblinkColumn("n", "refcursor")] string? N,
        [property: DblinkColumn("a", "refcursor[]")] string?[] A, [property: DblinkColumn("b", "refcursor[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "refcursor")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_bit_8(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_bit_8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bit(8) AS n, ARRAY[x.v, NULL]::pg_catalog.bit(8)[] AS a, ARRAY[x.v]::pg_catalog.bit(8)[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bit(8) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bit(8) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bit(8)")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bit(8) AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bit(8)[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("bit(8)")] string value, [DblinkParameter("bit(8)")] string? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bit(8)")] string V, [property: DblinkColumn("n", "bit(8)")] string? N,
        [property: DblinkColumn("a", "bit(8)[]")] string?[] A, [property: DblinkColumn("b", "bit(8)[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bit(8)")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class string_varbit(NpgsqlDataSource dataSource) : ITypeCell<string, string?, string, string?, string_varbit.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.varbit AS n, ARRAY[x.v, NULL]::pg_catalog.varbit[] AS a, ARRAY[x.v]::pg_catalog.varbit[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.varbit AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.varbit AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "varbit")]
    public partial Task<List<string>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.varbit AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "varbit[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("varbit")] string value, [DblinkParameter("varbit")] string? nothing, [DblinkParameter("varbit[]")] IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "varbit")] string V, [property: DblinkColumn("n", "varbit")] string? N,
        [property: DblinkColumn("a", "varbit[]")] string?[] A, [property: DblinkColumn("b", "varbit[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "varbit")] string P, bool Same)
        : ICellRow<string, string?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class char_text(NpgsqlDataSource dataSource) : ITypeCell<char, char?, string, string?, char_text.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.text AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "text")]
    public partial Task<List<char>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.text AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, char value, char? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, char value, char? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "text")] char V, [property: DblinkColumn("n", "text")] char? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "text")] char P, bool Same)
        : ICellRow<char, char?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class char_varchar(NpgsqlDataSource dataSource) : ITypeCell<char, char?, string, string?, char_varchar.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.varchar AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "varchar")]
    public partial Task<List<char>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.varchar AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("varchar")] char value, [DblinkParameter("varchar")] char? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "varchar")] char V, [property: DblinkColumn("n", "varchar")] char? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "varchar")] char P, bool Same)
        : ICellRow<char, char?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class char_bpchar(NpgsqlDataSource dataSource) : ITypeCell<char, char?, string, string?, char_bpchar.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bpchar AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bpchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bpchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bpchar")]
    public partial Task<List<char>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.bpchar AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("bpchar")] char value, [DblinkParameter("bpchar")] char? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bpchar")] char V, [property: DblinkColumn("n", "bpchar")] char? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bpchar")] char P, bool Same)
        : ICellRow<char, char?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class char_char(NpgsqlDataSource dataSource) : ITypeCell<char, char?, string, string?, char_char.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog."char" AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog."char" AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.\"char\" AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "\"char\"")]
    public partial Task<List<char>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.\"char\" AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("\"char\"")] char value, [DblinkParameter("\"char\"")] char? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "\"char\"")] char V, [property: DblinkColumn("n", "\"char\"")] char? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "\"char\"")] char P, bool Same)
        : ICellRow<char, char?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Guid_uuid(NpgsqlDataSource dataSource) : ITypeCell<Guid, Guid?, Guid, Guid?, Guid_uuid.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.uuid AS n, ARRAY[x.v, NULL]::pg_catalog.uuid[] AS a, ARRAY[x.v]::pg_catalog.uuid[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.uuid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.uuid AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "uuid")]
    public partial Task<List<Guid>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.uuid AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "uuid[]")]
    public partial Task<List<Guid?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<Guid?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, Guid value, Guid? nothing, IReadOnlyList<Guid?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "uuid")] Guid V, [property: DblinkColumn("n", "uuid")] Guid? N,
        [property: DblinkColumn("a", "uuid[]")] Guid?[] A, [property: DblinkColumn("b", "uuid[]")] List<Guid> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "uuid")] Guid P, bool Same)
        : ICellRow<Guid, Guid?, Guid, Guid?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class byte_bytea(NpgsqlDataSource dataSource) : ITypeCell<byte[], byte[]?, byte[], byte[]?, byte_bytea.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bytea AS n, ARRAY[x.v, NULL]::pg_catalog.bytea[] AS a, ARRAY[x.v]::pg_catalog.bytea[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bytea AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bytea AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bytea")]
    public partial Task<List<byte[]>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bytea AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bytea[]")]
    public partial Task<List<byte[]?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<byte[]?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, byte[] value, byte[]? nothing, IReadOnlyList<byte[]?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bytea")] byte[] V, [property: DblinkColumn("n", "bytea")] byte[]? N,
        [property: DblinkColumn("a", "bytea[]")] byte[]?[] A, [property: DblinkColumn("b", "bytea[]")] List<byte[]> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bytea")] byte[] P, bool Same)
        : ICellRow<byte[], byte[]?, byte[], byte[]?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class ReadOnlyMemory_byte_bytea(NpgsqlDataSource dataSource) : ITypeCell<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?, ReadOnlyMemory_byte_bytea.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bytea AS n, ARRAY[x.v, NULL]::pg_catalog.bytea[] AS a, ARRAY[x.v]::pg_catalog.bytea[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bytea AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bytea AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bytea")]
    public partial Task<List<ReadOnlyMemory<byte>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bytea AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bytea[]")]
    public partial Task<List<ReadOnlyMemory<byte>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte>? nothing, IReadOnlyList<ReadOnlyMemory<byte>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bytea")] ReadOnlyMemory<byte> V, [property: DblinkColumn("n", "bytea")] ReadOnlyMemory<byte>? N,
        [property: DblinkColumn("a", "bytea[]")] ReadOnlyMemory<byte>?[] A, [property: DblinkColumn("b", "bytea[]")] List<ReadOnlyMemory<byte>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bytea")] ReadOnlyMemory<byte> P, bool Same)
        : ICellRow<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateOnly_date(NpgsqlDataSource dataSource) : ITypeCell<DateOnly, DateOnly?, DateOnly, DateOnly?, DateOnly_date.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.date AS n, ARRAY[x.v, NULL]::pg_catalog.date[] AS a, ARRAY[x.v]::pg_catalog.date[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.date AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.date AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "date")]
    public partial Task<List<DateOnly>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.date AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "date[]")]
    public partial Task<List<DateOnly?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<DateOnly?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, DateOnly value, DateOnly? nothing, IReadOnlyList<DateOnly?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "date")] DateOnly V, [property: DblinkColumn("n", "date")] DateOnly? N,
        [property: DblinkColumn("a", "date[]")] DateOnly?[] A, [property: DblinkColumn("b", "date[]")] List<DateOnly> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "date")] DateOnly P, bool Same)
        : ICellRow<DateOnly, DateOnly?, DateOnly, DateOnly?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class TimeOnly_time(NpgsqlDataSource dataSource) : ITypeCell<TimeOnly, TimeOnly?, TimeOnly, TimeOnly?, TimeOnly_time.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.time AS n, ARRAY[x.v, NULL]::pg_catalog.time[] AS a, ARRAY[x.v]::pg_catalog.time[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.time AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.time AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "time")]
    public partial Task<List<TimeOnly>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.time AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "time[]")]
    public partial Task<List<TimeOnly?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<TimeOnly?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, TimeOnly value, TimeOnly? nothing, IReadOnlyList<TimeOnly?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "time")] TimeOnly V, [property: DblinkColumn("n", "time")] TimeOnly? N,
        [property: DblinkColumn("a", "time[]")] TimeOnly?[] A, [property: DblinkColumn("b", "time[]")] List<TimeOnly> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "time")] TimeOnly P, bool Same)
        : ICellRow<TimeOnly, TimeOnly?, TimeOnly, TimeOnly?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateTime_timestamptz(NpgsqlDataSource dataSource) : ITypeCell<DateTime, DateTime?, DateTime, DateTime?, DateTime_timestamptz.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.timestamptz AS n, ARRAY[x.v, NULL]::pg_catalog.timestamptz[] AS a, ARRAY[x.v]::pg_catalog.timestamptz[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.timestamptz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.timestamptz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "timestamptz")]
    public partial Task<List<DateTime>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.timestamptz AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "timestamptz[]")]
    public partial Task<List<DateTime?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, DateTime value, DateTime? nothing, IReadOnlyList<DateTime?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "timestamptz")] DateTime V, [property: DblinkColumn("n", "timestamptz")] DateTime? N,
        [property: DblinkColumn("a", "timestamptz[]")] DateTime?[] A, [property: DblinkColumn("b", "timestamptz[]")] List<DateTime> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "timestamptz")] DateTime P, bool Same)
        : ICellRow<DateTime, DateTime?, DateTime, DateTime?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateTime_timestamp(NpgsqlDataSource dataSource) : ITypeCell<DateTime, DateTime?, DateTime, DateTime?, DateTime_timestamp.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.timestamp AS n, ARRAY[x.v, NULL]::pg_catalog.timestamp[] AS a, ARRAY[x.v]::pg_catalog.timestamp[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.timestamp AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.timestamp AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "timestamp")]
    public partial Task<List<DateTime>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.timestamp AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "timestamp[]")]
    public partial Task<List<DateTime?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("timestamp")] DateTime value, [DblinkParameter("timestamp")] DateTime? nothing, [DblinkParameter("timestamp[]")] IReadOnlyList<DateTime?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "timestamp")] DateTime V, [property: DblinkColumn("n", "timestamp")] DateTime? N,
        [property: DblinkColumn("a", "timestamp[]")] DateTime?[] A, [property: DblinkColumn("b", "timestamp[]")] List<DateTime> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "timestamp")] DateTime P, bool Same)
        : ICellRow<DateTime, DateTime?, DateTime, DateTime?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateTime_date(NpgsqlDataSource dataSource) : ITypeCell<DateTime, DateTime?, DateTime, DateTime?, DateTime_date.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.date AS n, ARRAY[x.v, NULL]::pg_catalog.date[] AS a, ARRAY[x.v]::pg_catalog.date[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.date AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.date AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "date")]
    public partial Task<List<DateTime>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.date AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "date[]")]
    public partial Task<List<DateTime?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("date")] DateTime value, [DblinkParameter("date")] DateTime? nothing, [DblinkParameter("date[]")] IReadOnlyList<DateTime?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "date")] DateTime V, [property: DblinkColumn("n", "date")] DateTime? N,
        [property: DblinkColumn("a", "date[]")] DateTime?[] A, [property: DblinkColumn("b", "date[]")] List<DateTime> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "date")] DateTime P, bool Same)
        : ICellRow<DateTime, DateTime?, DateTime, DateTime?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateTimeOffset_timestamptz(NpgsqlDataSource dataSource) : ITypeCell<DateTimeOffset, DateTimeOffset?, DateTimeOffset, DateTimeOffset?, DateTimeOffset_timestamptz.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.timestamptz AS n, ARRAY[x.v, NULL]::pg_catalog.timestamptz[] AS a, ARRAY[x.v]::pg_catalog.timestamptz[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.timestamptz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.timestamptz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "timestamptz")]
    public partial Task<List<DateTimeOffset>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.timestamptz AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "timestamptz[]")]
    public partial Task<List<DateTimeOffset?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, DateTimeOffset value, DateTimeOffset? nothing, IReadOnlyList<DateTimeOffset?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "timestamptz")] DateTimeOffset V, [property: DblinkColumn("n", "timestamptz")] DateTimeOffset? N,
        [property: DblinkColumn("a", "timestamptz[]")] DateTimeOffset?[] A, [property: DblinkColumn("b", "timestamptz[]")] List<DateTimeOffset> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "timestamptz")] DateTimeOffset P, bool Same)
        : ICellRow<DateTimeOffset, DateTimeOffset?, DateTimeOffset, DateTimeOffset?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class DateTimeOffset_timetz(NpgsqlDataSource dataSource) : ITypeCell<DateTimeOffset, DateTimeOffset?, DateTimeOffset, DateTimeOffset?, DateTimeOffset_timetz.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.timetz AS n, ARRAY[x.v, NULL]::pg_catalog.timetz[] AS a, ARRAY[x.v]::pg_catalog.timetz[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.timetz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.timetz AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "timetz")]
    public partial Task<List<DateTimeOffset>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.timetz AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "timetz[]")]
    public partial Task<List<DateTimeOffset?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("timetz")] DateTimeOffset value, [DblinkParameter("timetz")] DateTimeOffset? nothing, [DblinkParameter("timetz[]")] IReadOnlyList<DateTimeOffset?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "timetz")] DateTimeOffset V, [property: DblinkColumn("n", "timetz")] DateTimeOffset? N,
        [property: DblinkColumn("a", "timetz[]")] DateTimeOffset?[] A, [property: DblinkColumn("b", "timetz[]")] List<DateTimeOffset> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "timetz")] DateTimeOffset P, bool Same)
        : ICellRow<DateTimeOffset, DateTimeOffset?, DateTimeOffset, DateTimeOffset?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class TimeSpan_interval(NpgsqlDataSource dataSource) : ITypeCell<TimeSpan, TimeSpan?, TimeSpan, TimeSpan?, TimeSpan_interval.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.interval AS n, ARRAY[x.v, NULL]::pg_catalog.interval[] AS a, ARRAY[x.v]::pg_catalog.interval[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.interval AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.interval AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "interval")]
    public partial Task<List<TimeSpan>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.interval AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "interval[]")]
    public partial Task<List<TimeSpan?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, TimeSpan value, TimeSpan? nothing, IReadOnlyList<TimeSpan?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "interval")] TimeSpan V, [property: DblinkColumn("n", "interval")] TimeSpan? N,
        [property: DblinkColumn("a", "interval[]")] TimeSpan?[] A, [property: DblinkColumn("b", "interval[]")] List<TimeSpan> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "interval")] TimeSpan P, bool Same)
        : ICellRow<TimeSpan, TimeSpan?, TimeSpan, TimeSpan?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class TimeSpan_time(NpgsqlDataSource dataSource) : ITypeCell<TimeSpan, TimeSpan?, TimeSpan, TimeSpan?, TimeSpan_time.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.time AS n, ARRAY[x.v, NULL]::pg_catalog.time[] AS a, ARRAY[x.v]::pg_catalog.time[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.time AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.time AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "time")]
    public partial Task<List<TimeSpan>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.time AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "time[]")]
    public partial Task<List<TimeSpan?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("time")] TimeSpan value, [DblinkParameter("time")] TimeSpan? nothing, [DblinkParameter("time[]")] IReadOnlyList<TimeSpan?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "time")] TimeSpan V, [property: DblinkColumn("n", "time")] TimeSpan? N,
        [property: DblinkColumn("a", "time[]")] TimeSpan?[] A, [property: DblinkColumn("b", "time[]")] List<TimeSpan> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "time")] TimeSpan P, bool Same)
        : ICellRow<TimeSpan, TimeSpan?, TimeSpan, TimeSpan?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlInterval_interval(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlInterval, NpgsqlInterval?, NpgsqlInterval, NpgsqlInterval?, NpgsqlInterval_interval.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.interval AS n, ARRAY[x.v, NULL]::pg_catalog.interval[] AS a, ARRAY[x.v]::pg_catalog.interval[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.interval AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.interval AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "interval")]
    public partial Task<List<NpgsqlInterval>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.interval AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "interval[]")]
    public partial Task<List<NpgsqlInterval?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlInterval?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlInterval value, NpgsqlInterval? nothing, IReadOnlyList<NpgsqlInterval?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "interval")] NpgsqlInterval V, [property: DblinkColumn("n", "interval")] NpgsqlInterval? N,
        [property: DblinkColumn("a", "interval[]")] NpgsqlInterval?[] A, [property: DblinkColumn("b", "interval[]")] List<NpgsqlInterval> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "interval")] NpgsqlInterval P, bool Same)
        : ICellRow<NpgsqlInterval, NpgsqlInterval?, NpgsqlInterval, NpgsqlInterval?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonDocument_jsonb(NpgsqlDataSource dataSource) : ITypeCell<JsonDocument, JsonDocument?, JsonDocument, JsonDocument?, JsonDocument_jsonb.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.jsonb AS n, ARRAY[x.v, NULL]::pg_catalog.jsonb[] AS a, ARRAY[x.v]::pg_catalog.jsonb[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "jsonb")]
    public partial Task<List<JsonDocument>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.jsonb AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "jsonb[]")]
    public partial Task<List<JsonDocument?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, JsonDocument value, JsonDocument? nothing, IReadOnlyList<JsonDocument?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "jsonb")] JsonDocument V, [property: DblinkColumn("n", "jsonb")] JsonDocument? N,
        [property: DblinkColumn("a", "jsonb[]")] JsonDocument?[] A, [property: DblinkColumn("b", "jsonb[]")] List<JsonDocument> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "jsonb")] JsonDocument P, bool Same)
        : ICellRow<JsonDocument, JsonDocument?, JsonDocument, JsonDocument?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonDocument_json(NpgsqlDataSource dataSource) : ITypeCell<JsonDocument, JsonDocument?, JsonDocument, JsonDocument?, JsonDocument_json.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.json AS n, ARRAY[x.v, NULL]::pg_catalog.json[] AS a, ARRAY[x.v]::pg_catalog.json[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "json")]
    public partial Task<List<JsonDocument>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.json AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "json[]")]
    public partial Task<List<JsonDocument?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("json")] JsonDocument value, [DblinkParameter("json")] JsonDocument? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonDocument?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "json")] JsonDocument V, [property: DblinkColumn("n", "json")] JsonDocument? N,
        [property: DblinkColumn("a", "json[]")] JsonDocument?[] A, [property: DblinkColumn("b", "json[]")] List<JsonDocument> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "json")] JsonDocument P, bool Same)
        : ICellRow<JsonDocument, JsonDocument?, JsonDocument, JsonDocument?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonElement_jsonb(NpgsqlDataSource dataSource) : ITypeCell<JsonElement, JsonElement?, JsonElement, JsonElement?, JsonElement_jsonb.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.jsonb AS n, ARRAY[x.v, NULL]::pg_catalog.jsonb[] AS a, ARRAY[x.v]::pg_catalog.jsonb[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "jsonb")]
    public partial Task<List<JsonElement>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.jsonb AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "jsonb[]")]
    public partial Task<List<JsonElement?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, JsonElement value, JsonElement? nothing, IReadOnlyList<JsonElement?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "jsonb")] JsonElement V, [property: DblinkColumn("n", "jsonb")] JsonElement? N,
        [property: DblinkColumn("a", "jsonb[]")] JsonElement?[] A, [property: DblinkColumn("b", "jsonb[]")] List<JsonElement> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "jsonb")] JsonElement P, bool Same)
        : ICellRow<JsonElement, JsonElement?, JsonElement, JsonElement?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonElement_json(NpgsqlDataSource dataSource) : ITypeCell<JsonElement, JsonElement?, JsonElement, JsonElement?, JsonElement_json.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.json AS n, ARRAY[x.v, NULL]::pg_catalog.json[] AS a, ARRAY[x.v]::pg_catalog.json[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "json")]
    public partial Task<List<JsonElement>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.json AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "json[]")]
    public partial Task<List<JsonElement?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("json")] JsonElement value, [DblinkParameter("json")] JsonElement? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonElement?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "json")] JsonElement V, [property: DblinkColumn("n", "json")] JsonElement? N,
        [property: DblinkColumn("a", "json[]")] JsonElement?[] A, [property: DblinkColumn("b", "json[]")] List<JsonElement> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "json")] JsonElement P, bool Same)
        : ICellRow<JsonElement, JsonElement?, JsonElement, JsonElement?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonNode_jsonb(NpgsqlDataSource dataSource) : ITypeCell<JsonNode, JsonNode?, JsonNode, JsonNode?, JsonNode_jsonb.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.jsonb AS n, ARRAY[x.v, NULL]::pg_catalog.jsonb[] AS a, ARRAY[x.v]::pg_catalog.jsonb[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.jsonb AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "jsonb")]
    public partial Task<List<JsonNode>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.jsonb AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "jsonb[]")]
    public partial Task<List<JsonNode?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, JsonNode value, JsonNode? nothing, IReadOnlyList<JsonNode?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "jsonb")] JsonNode V, [property: DblinkColumn("n", "jsonb")] JsonNode? N,
        [property: DblinkColumn("a", "jsonb[]")] JsonNode?[] A, [property: DblinkColumn("b", "jsonb[]")] List<JsonNode> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "jsonb")] JsonNode P, bool Same)
        : ICellRow<JsonNode, JsonNode?, JsonNode, JsonNode?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class JsonNode_json(NpgsqlDataSource dataSource) : ITypeCell<JsonNode, JsonNode?, JsonNode, JsonNode?, JsonNode_json.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.json AS n, ARRAY[x.v, NULL]::pg_catalog.json[] AS a, ARRAY[x.v]::pg_catalog.json[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.json AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "json")]
    public partial Task<List<JsonNode>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.json AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "json[]")]
    public partial Task<List<JsonNode?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("json")] JsonNode value, [DblinkParameter("json")] JsonNode? nothing, [DblinkParameter("json[]")] IReadOnlyList<JsonNode?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "json")] JsonNode V, [property: DblinkColumn("n", "json")] JsonNode? N,
        [property: DblinkColumn("a", "json[]")] JsonNode?[] A, [property: DblinkColumn("b", "json[]")] List<JsonNode> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "json")] JsonNode P, bool Same)
        : ICellRow<JsonNode, JsonNode?, JsonNode, JsonNode?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class IPAddress_inet(NpgsqlDataSource dataSource) : ITypeCell<IPAddress, IPAddress?, IPAddress, IPAddress?, IPAddress_inet.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.inet AS n, ARRAY[x.v, NULL]::pg_catalog.inet[] AS a, ARRAY[x.v]::pg_catalog.inet[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.inet AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.inet AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "inet")]
    public partial Task<List<IPAddress>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.inet AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "inet[]")]
    public partial Task<List<IPAddress?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<IPAddress?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, IPAddress value, IPAddress? nothing, IReadOnlyList<IPAddress?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "inet")] IPAddress V, [property: DblinkColumn("n", "inet")] IPAddress? N,
        [property: DblinkColumn("a", "inet[]")] IPAddress?[] A, [property: DblinkColumn("b", "inet[]")] List<IPAddress> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "inet")] IPAddress P, bool Same)
        : ICellRow<IPAddress, IPAddress?, IPAddress, IPAddress?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlInet_inet(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlInet, NpgsqlInet?, NpgsqlInet, NpgsqlInet?, NpgsqlInet_inet.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.inet AS n, ARRAY[x.v, NULL]::pg_catalog.inet[] AS a, ARRAY[x.v]::pg_catalog.inet[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.inet AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.inet AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "inet")]
    public partial Task<List<NpgsqlInet>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.inet AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "inet[]")]
    public partial Task<List<NpgsqlInet?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlInet?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlInet value, NpgsqlInet? nothing, IReadOnlyList<NpgsqlInet?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "inet")] NpgsqlInet V, [property: DblinkColumn("n", "inet")] NpgsqlInet? N,
        [property: DblinkColumn("a", "inet[]")] NpgsqlInet?[] A, [property: DblinkColumn("b", "inet[]")] List<NpgsqlInet> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "inet")] NpgsqlInet P, bool Same)
        : ICellRow<NpgsqlInet, NpgsqlInet?, NpgsqlInet, NpgsqlInet?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class IPNetwork_cidr(NpgsqlDataSource dataSource) : ITypeCell<IPNetwork, IPNetwork?, IPNetwork, IPNetwork?, IPNetwork_cidr.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.cidr AS n, ARRAY[x.v, NULL]::pg_catalog.cidr[] AS a, ARRAY[x.v]::pg_catalog.cidr[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.cidr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.cidr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "cidr")]
    public partial Task<List<IPNetwork>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.cidr AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "cidr[]")]
    public partial Task<List<IPNetwork?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<IPNetwork?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, IPNetwork value, IPNetwork? nothing, IReadOnlyList<IPNetwork?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "cidr")] IPNetwork V, [property: DblinkColumn("n", "cidr")] IPNetwork? N,
        [property: DblinkColumn("a", "cidr[]")] IPNetwork?[] A, [property: DblinkColumn("b", "cidr[]")] List<IPNetwork> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "cidr")] IPNetwork P, bool Same)
        : ICellRow<IPNetwork, IPNetwork?, IPNetwork, IPNetwork?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlCidr_cidr(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlCidr, NpgsqlCidr?, NpgsqlCidr, NpgsqlCidr?, NpgsqlCidr_cidr.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.cidr AS n, ARRAY[x.v, NULL]::pg_catalog.cidr[] AS a, ARRAY[x.v]::pg_catalog.cidr[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.cidr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.cidr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "cidr")]
    public partial Task<List<NpgsqlCidr>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.cidr AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "cidr[]")]
    public partial Task<List<NpgsqlCidr?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlCidr?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlCidr value, NpgsqlCidr? nothing, IReadOnlyList<NpgsqlCidr?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "cidr")] NpgsqlCidr V, [property: DblinkColumn("n", "cidr")] NpgsqlCidr? N,
        [property: DblinkColumn("a", "cidr[]")] NpgsqlCidr?[] A, [property: DblinkColumn("b", "cidr[]")] List<NpgsqlCidr> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "cidr")] NpgsqlCidr P, bool Same)
        : ICellRow<NpgsqlCidr, NpgsqlCidr?, NpgsqlCidr, NpgsqlCidr?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class PhysicalAddress_macaddr(NpgsqlDataSource dataSource) : ITypeCell<PhysicalAddress, PhysicalAddress?, PhysicalAddress, PhysicalAddress?, PhysicalAddress_macaddr.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.macaddr AS n, ARRAY[x.v, NULL]::pg_catalog.macaddr[] AS a, ARRAY[x.v]::pg_catalog.macaddr[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.macaddr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.macaddr AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "macaddr")]
    public partial Task<List<PhysicalAddress>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.macaddr AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "macaddr[]")]
    public partial Task<List<PhysicalAddress?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, PhysicalAddress value, PhysicalAddress? nothing, IReadOnlyList<PhysicalAddress?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "macaddr")] PhysicalAddress V, [property: DblinkColumn("n", "macaddr")] PhysicalAddress? N,
        [property: DblinkColumn("a", "macaddr[]")] PhysicalAddress?[] A, [property: DblinkColumn("b", "macaddr[]")] List<PhysicalAddress> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "macaddr")] PhysicalAddress P, bool Same)
        : ICellRow<PhysicalAddress, PhysicalAddress?, PhysicalAddress, PhysicalAddress?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class PhysicalAddress_macaddr8(NpgsqlDataSource dataSource) : ITypeCell<PhysicalAddress, PhysicalAddress?, PhysicalAddress, PhysicalAddress?, PhysicalAddress_macaddr8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.macaddr8 AS n, ARRAY[x.v, NULL]::pg_catalog.macaddr8[] AS a, ARRAY[x.v]::pg_catalog.macaddr8[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.macaddr8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.macaddr8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "macaddr8")]
    public partial Task<List<PhysicalAddress>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.macaddr8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "macaddr8[]")]
    public partial Task<List<PhysicalAddress?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("macaddr8")] PhysicalAddress value, [DblinkParameter("macaddr8")] PhysicalAddress? nothing, [DblinkParameter("macaddr8[]")] IReadOnlyList<PhysicalAddress?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "macaddr8")] PhysicalAddress V, [property: DblinkColumn("n", "macaddr8")] PhysicalAddress? N,
        [property: DblinkColumn("a", "macaddr8[]")] PhysicalAddress?[] A, [property: DblinkColumn("b", "macaddr8[]")] List<PhysicalAddress> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "macaddr8")] PhysicalAddress P, bool Same)
        : ICellRow<PhysicalAddress, PhysicalAddress?, PhysicalAddress, PhysicalAddress?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class BitArray_varbit(NpgsqlDataSource dataSource) : ITypeCell<BitArray, BitArray?, BitArray, BitArray?, BitArray_varbit.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.varbit AS n, ARRAY[x.v, NULL]::pg_catalog.varbit[] AS a, ARRAY[x.v]::pg_catalog.varbit[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.varbit AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.varbit AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "varbit")]
    public partial Task<List<BitArray>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.varbit AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "varbit[]")]
    public partial Task<List<BitArray?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, BitArray value, BitArray? nothing, IReadOnlyList<BitArray?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "varbit")] BitArray V, [property: DblinkColumn("n", "varbit")] BitArray? N,
        [property: DblinkColumn("a", "varbit[]")] BitArray?[] A, [property: DblinkColumn("b", "varbit[]")] List<BitArray> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "varbit")] BitArray P, bool Same)
        : ICellRow<BitArray, BitArray?, BitArray, BitArray?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class BitArray_bit_8(NpgsqlDataSource dataSource) : ITypeCell<BitArray, BitArray?, BitArray, BitArray?, BitArray_bit_8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.bit(8) AS n, ARRAY[x.v, NULL]::pg_catalog.bit(8)[] AS a, ARRAY[x.v]::pg_catalog.bit(8)[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.bit(8) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.bit(8) AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "bit(8)")]
    public partial Task<List<BitArray>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.bit(8) AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "bit(8)[]")]
    public partial Task<List<BitArray?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("bit(8)")] BitArray value, [DblinkParameter("bit(8)")] BitArray? nothing, [DblinkParameter("bit(8)[]")] IReadOnlyList<BitArray?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "bit(8)")] BitArray V, [property: DblinkColumn("n", "bit(8)")] BitArray? N,
        [property: DblinkColumn("a", "bit(8)[]")] BitArray?[] A, [property: DblinkColumn("b", "bit(8)[]")] List<BitArray> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "bit(8)")] BitArray P, bool Same)
        : ICellRow<BitArray, BitArray?, BitArray, BitArray?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlTsVector_tsvector(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlTsVector, NpgsqlTsVector?, string, string?, NpgsqlTsVector_tsvector.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.tsvector AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.tsvector AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.tsvector AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "tsvector")]
    public partial Task<List<NpgsqlTsVector>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.tsvector AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlTsVector value, NpgsqlTsVector? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "tsvector")] NpgsqlTsVector V, [property: DblinkColumn("n", "tsvector")] NpgsqlTsVector? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "tsvector")] NpgsqlTsVector P, bool Same)
        : ICellRow<NpgsqlTsVector, NpgsqlTsVector?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlTsQuery_tsquery(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlTsQuery, NpgsqlTsQuery?, string, string?, NpgsqlTsQuery_tsquery.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.tsquery AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.tsquery AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.tsquery AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "tsquery")]
    public partial Task<List<NpgsqlTsQuery>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.tsquery AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlTsQuery value, NpgsqlTsQuery? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "tsquery")] NpgsqlTsQuery V, [property: DblinkColumn("n", "tsquery")] NpgsqlTsQuery? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "tsquery")] NpgsqlTsQuery P, bool Same)
        : ICellRow<NpgsqlTsQuery, NpgsqlTsQuery?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlPoint_point(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlPoint, NpgsqlPoint?, NpgsqlPoint, NpgsqlPoint?, NpgsqlPoint_point.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.point AS n, ARRAY[x.v, NULL]::pg_catalog.point[] AS a, ARRAY[x.v]::pg_catalog.point[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.point AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.point AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "point")]
    public partial Task<List<NpgsqlPoint>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.point AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "point[]")]
    public partial Task<List<NpgsqlPoint?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlPoint?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlPoint value, NpgsqlPoint? nothing, IReadOnlyList<NpgsqlPoint?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "point")] NpgsqlPoint V, [property: DblinkColumn("n", "point")] NpgsqlPoint? N,
        [property: DblinkColumn("a", "point[]")] NpgsqlPoint?[] A, [property: DblinkColumn("b", "point[]")] List<NpgsqlPoint> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "point")] NpgsqlPoint P, bool Same)
        : ICellRow<NpgsqlPoint, NpgsqlPoint?, NpgsqlPoint, NpgsqlPoint?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlLine_line(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlLine, NpgsqlLine?, NpgsqlLine, NpgsqlLine?, NpgsqlLine_line.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.line AS n, ARRAY[x.v, NULL]::pg_catalog.line[] AS a, ARRAY[x.v]::pg_catalog.line[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.line AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.line AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "line")]
    public partial Task<List<NpgsqlLine>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.line AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "line[]")]
    public partial Task<List<NpgsqlLine?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlLine?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlLine value, NpgsqlLine? nothing, IReadOnlyList<NpgsqlLine?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "line")] NpgsqlLine V, [property: DblinkColumn("n", "line")] NpgsqlLine? N,
        [property: DblinkColumn("a", "line[]")] NpgsqlLine?[] A, [property: DblinkColumn("b", "line[]")] List<NpgsqlLine> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "line")] NpgsqlLine P, bool Same)
        : ICellRow<NpgsqlLine, NpgsqlLine?, NpgsqlLine, NpgsqlLine?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlLSeg_lseg(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlLSeg, NpgsqlLSeg?, NpgsqlLSeg, NpgsqlLSeg?, NpgsqlLSeg_lseg.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.lseg AS n, ARRAY[x.v, NULL]::pg_catalog.lseg[] AS a, ARRAY[x.v]::pg_catalog.lseg[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.lseg AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.lseg AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "lseg")]
    public partial Task<List<NpgsqlLSeg>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.lseg AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "lseg[]")]
    public partial Task<List<NpgsqlLSeg?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlLSeg value, NpgsqlLSeg? nothing, IReadOnlyList<NpgsqlLSeg?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "lseg")] NpgsqlLSeg V, [property: DblinkColumn("n", "lseg")] NpgsqlLSeg? N,
        [property: DblinkColumn("a", "lseg[]")] NpgsqlLSeg?[] A, [property: DblinkColumn("b", "lseg[]")] List<NpgsqlLSeg> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "lseg")] NpgsqlLSeg P, bool Same)
        : ICellRow<NpgsqlLSeg, NpgsqlLSeg?, NpgsqlLSeg, NpgsqlLSeg?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlBox_box(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlBox, NpgsqlBox?, NpgsqlBox, NpgsqlBox?, NpgsqlBox_box.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.box AS n, ARRAY[x.v, NULL]::pg_catalog.box[] AS a, ARRAY[x.v]::pg_catalog.box[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.box AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.box AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "box")]
    public partial Task<List<NpgsqlBox>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.box AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "box[]")]
    public partial Task<List<NpgsqlBox?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlBox?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlBox value, NpgsqlBox? nothing, IReadOnlyList<NpgsqlBox?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "box")] NpgsqlBox V, [property: DblinkColumn("n", "box")] NpgsqlBox? N,
        [property: DblinkColumn("a", "box[]")] NpgsqlBox?[] A, [property: DblinkColumn("b", "box[]")] List<NpgsqlBox> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "box")] NpgsqlBox P, bool Same)
        : ICellRow<NpgsqlBox, NpgsqlBox?, NpgsqlBox, NpgsqlBox?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlPath_path(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlPath, NpgsqlPath?, NpgsqlPath, NpgsqlPath?, NpgsqlPath_path.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.path AS n, ARRAY[x.v, NULL]::pg_catalog.path[] AS a, ARRAY[x.v]::pg_catalog.path[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.path AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.path AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "path")]
    public partial Task<List<NpgsqlPath>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.path AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "path[]")]
    public partial Task<List<NpgsqlPath?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlPath?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlPath value, NpgsqlPath? nothing, IReadOnlyList<NpgsqlPath?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "path")] NpgsqlPath V, [property: DblinkColumn("n", "path")] NpgsqlPath? N,
        [property: DblinkColumn("a", "path[]")] NpgsqlPath?[] A, [property: DblinkColumn("b", "path[]")] List<NpgsqlPath> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "path")] NpgsqlPath P, bool Same)
        : ICellRow<NpgsqlPath, NpgsqlPath?, NpgsqlPath, NpgsqlPath?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlPolygon_polygon(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlPolygon, NpgsqlPolygon?, NpgsqlPolygon, NpgsqlPolygon?, NpgsqlPolygon_polygon.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.polygon AS n, ARRAY[x.v, NULL]::pg_catalog.polygon[] AS a, ARRAY[x.v]::pg_catalog.polygon[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.polygon AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.polygon AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "polygon")]
    public partial Task<List<NpgsqlPolygon>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.polygon AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "polygon[]")]
    public partial Task<List<NpgsqlPolygon?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlPolygon value, NpgsqlPolygon? nothing, IReadOnlyList<NpgsqlPolygon?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "polygon")] NpgsqlPolygon V, [property: DblinkColumn("n", "polygon")] NpgsqlPolygon? N,
        [property: DblinkColumn("a", "polygon[]")] NpgsqlPolygon?[] A, [property: DblinkColumn("b", "polygon[]")] List<NpgsqlPolygon> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "polygon")] NpgsqlPolygon P, bool Same)
        : ICellRow<NpgsqlPolygon, NpgsqlPolygon?, NpgsqlPolygon, NpgsqlPolygon?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlCircle_circle(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlCircle, NpgsqlCircle?, NpgsqlCircle, NpgsqlCircle?, NpgsqlCircle_circle.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.circle AS n, ARRAY[x.v, NULL]::pg_catalog.circle[] AS a, ARRAY[x.v]::pg_catalog.circle[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.circle AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.circle AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "circle")]
    public partial Task<List<NpgsqlCircle>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.circle AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "circle[]")]
    public partial Task<List<NpgsqlCircle?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlCircle?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlCircle value, NpgsqlCircle? nothing, IReadOnlyList<NpgsqlCircle?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "circle")] NpgsqlCircle V, [property: DblinkColumn("n", "circle")] NpgsqlCircle? N,
        [property: DblinkColumn("a", "circle[]")] NpgsqlCircle?[] A, [property: DblinkColumn("b", "circle[]")] List<NpgsqlCircle> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "circle")] NpgsqlCircle P, bool Same)
        : ICellRow<NpgsqlCircle, NpgsqlCircle?, NpgsqlCircle, NpgsqlCircle?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_int_int4range(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<int>, NpgsqlRange<int>?, NpgsqlRange<int>, NpgsqlRange<int>?, NpgsqlRange_int_int4range.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4range AS n, ARRAY[x.v, NULL]::pg_catalog.int4range[] AS a, ARRAY[x.v]::pg_catalog.int4range[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4range AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4range AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4range")]
    public partial Task<List<NpgsqlRange<int>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int4range AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int4range[]")]
    public partial Task<List<NpgsqlRange<int>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<int> value, NpgsqlRange<int>? nothing, IReadOnlyList<NpgsqlRange<int>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4range")] NpgsqlRange<int> V, [property: DblinkColumn("n", "int4range")] NpgsqlRange<int>? N,
        [property: DblinkColumn("a", "int4range[]")] NpgsqlRange<int>?[] A, [property: DblinkColumn("b", "int4range[]")] List<NpgsqlRange<int>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4range")] NpgsqlRange<int> P, bool Same)
        : ICellRow<NpgsqlRange<int>, NpgsqlRange<int>?, NpgsqlRange<int>, NpgsqlRange<int>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_long_int8range(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<long>, NpgsqlRange<long>?, NpgsqlRange<long>, NpgsqlRange<long>?, NpgsqlRange_long_int8range.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int8range AS n, ARRAY[x.v, NULL]::pg_catalog.int8range[] AS a, ARRAY[x.v]::pg_catalog.int8range[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int8range AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int8range AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int8range")]
    public partial Task<List<NpgsqlRange<long>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.int8range AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "int8range[]")]
    public partial Task<List<NpgsqlRange<long>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<long> value, NpgsqlRange<long>? nothing, IReadOnlyList<NpgsqlRange<long>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int8range")] NpgsqlRange<long> V, [property: DblinkColumn("n", "int8range")] NpgsqlRange<long>? N,
        [property: DblinkColumn("a", "int8range[]")] NpgsqlRange<long>?[] A, [property: DblinkColumn("b", "int8range[]")] List<NpgsqlRange<long>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int8range")] NpgsqlRange<long> P, bool Same)
        : ICellRow<NpgsqlRange<long>, NpgsqlRange<long>?, NpgsqlRange<long>, NpgsqlRange<long>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_decimal_numrange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<decimal>, NpgsqlRange<decimal>?, NpgsqlRange<decimal>, NpgsqlRange<decimal>?, NpgsqlRange_decimal_numrange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.numrange AS n, ARRAY[x.v, NULL]::pg_catalog.numrange[] AS a, ARRAY[x.v]::pg_catalog.numrange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.numrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.numrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "numrange")]
    public partial Task<List<NpgsqlRange<decimal>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.numrange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "numrange[]")]
    public partial Task<List<NpgsqlRange<decimal>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<decimal> value, NpgsqlRange<decimal>? nothing, IReadOnlyList<NpgsqlRange<decimal>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "numrange")] NpgsqlRange<decimal> V, [property: DblinkColumn("n", "numrange")] NpgsqlRange<decimal>? N,
        [property: DblinkColumn("a", "numrange[]")] NpgsqlRange<decimal>?[] A, [property: DblinkColumn("b", "numrange[]")] List<NpgsqlRange<decimal>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "numrange")] NpgsqlRange<decimal> P, bool Same)
        : ICellRow<NpgsqlRange<decimal>, NpgsqlRange<decimal>?, NpgsqlRange<decimal>, NpgsqlRange<decimal>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_DateOnly_daterange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<DateOnly>, NpgsqlRange<DateOnly>?, NpgsqlRange<DateOnly>, NpgsqlRange<DateOnly>?, NpgsqlRange_DateOnly_daterange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.daterange AS n, ARRAY[x.v, NULL]::pg_catalog.daterange[] AS a, ARRAY[x.v]::pg_catalog.daterange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.daterange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.daterange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "daterange")]
    public partial Task<List<NpgsqlRange<DateOnly>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.daterange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "daterange[]")]
    public partial Task<List<NpgsqlRange<DateOnly>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<DateOnly> value, NpgsqlRange<DateOnly>? nothing, IReadOnlyList<NpgsqlRange<DateOnly>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "daterange")] NpgsqlRange<DateOnly> V, [property: DblinkColumn("n", "daterange")] NpgsqlRange<DateOnly>? N,
        [property: DblinkColumn("a", "daterange[]")] NpgsqlRange<DateOnly>?[] A, [property: DblinkColumn("b", "daterange[]")] List<NpgsqlRange<DateOnly>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "daterange")] NpgsqlRange<DateOnly> P, bool Same)
        : ICellRow<NpgsqlRange<DateOnly>, NpgsqlRange<DateOnly>?, NpgsqlRange<DateOnly>, NpgsqlRange<DateOnly>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_DateTime_tstzrange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange_DateTime_tstzrange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.tstzrange AS n, ARRAY[x.v, NULL]::pg_catalog.tstzrange[] AS a, ARRAY[x.v]::pg_catalog.tstzrange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.tstzrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.tstzrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "tstzrange")]
    public partial Task<List<NpgsqlRange<DateTime>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.tstzrange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "tstzrange[]")]
    public partial Task<List<NpgsqlRange<DateTime>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<DateTime> value, NpgsqlRange<DateTime>? nothing, IReadOnlyList<NpgsqlRange<DateTime>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "tstzrange")] NpgsqlRange<DateTime> V, [property: DblinkColumn("n", "tstzrange")] NpgsqlRange<DateTime>? N,
        [property: DblinkColumn("a", "tstzrange[]")] NpgsqlRange<DateTime>?[] A, [property: DblinkColumn("b", "tstzrange[]")] List<NpgsqlRange<DateTime>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "tstzrange")] NpgsqlRange<DateTime> P, bool Same)
        : ICellRow<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_DateTime_tsrange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange_DateTime_tsrange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.tsrange AS n, ARRAY[x.v, NULL]::pg_catalog.tsrange[] AS a, ARRAY[x.v]::pg_catalog.tsrange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.tsrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.tsrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "tsrange")]
    public partial Task<List<NpgsqlRange<DateTime>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.tsrange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "tsrange[]")]
    public partial Task<List<NpgsqlRange<DateTime>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("tsrange")] NpgsqlRange<DateTime> value, [DblinkParameter("tsrange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("tsrange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "tsrange")] NpgsqlRange<DateTime> V, [property: DblinkColumn("n", "tsrange")] NpgsqlRange<DateTime>? N,
        [property: DblinkColumn("a", "tsrange[]")] NpgsqlRange<DateTime>?[] A, [property: DblinkColumn("b", "tsrange[]")] List<NpgsqlRange<DateTime>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "tsrange")] NpgsqlRange<DateTime> P, bool Same)
        : ICellRow<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_DateTime_daterange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange_DateTime_daterange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.daterange AS n, ARRAY[x.v, NULL]::pg_catalog.daterange[] AS a, ARRAY[x.v]::pg_catalog.daterange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.daterange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.daterange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "daterange")]
    public partial Task<List<NpgsqlRange<DateTime>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.daterange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "daterange[]")]
    public partial Task<List<NpgsqlRange<DateTime>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("daterange")] NpgsqlRange<DateTime> value, [DblinkParameter("daterange")] NpgsqlRange<DateTime>? nothing, [DblinkParameter("daterange[]")] IReadOnlyList<NpgsqlRange<DateTime>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "daterange")] NpgsqlRange<DateTime> V, [property: DblinkColumn("n", "daterange")] NpgsqlRange<DateTime>? N,
        [property: DblinkColumn("a", "daterange[]")] NpgsqlRange<DateTime>?[] A, [property: DblinkColumn("b", "daterange[]")] List<NpgsqlRange<DateTime>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "daterange")] NpgsqlRange<DateTime> P, bool Same)
        : ICellRow<NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?, NpgsqlRange<DateTime>, NpgsqlRange<DateTime>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class NpgsqlRange_DateTimeOffset_tstzrange(NpgsqlDataSource dataSource) : ITypeCell<NpgsqlRange<DateTimeOffset>, NpgsqlRange<DateTimeOffset>?, NpgsqlRange<DateTimeOffset>, NpgsqlRange<DateTimeOffset>?, NpgsqlRange_DateTimeOffset_tstzrange.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.tstzrange AS n, ARRAY[x.v, NULL]::pg_catalog.tstzrange[] AS a, ARRAY[x.v]::pg_catalog.tstzrange[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.tstzrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.tstzrange AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "tstzrange")]
    public partial Task<List<NpgsqlRange<DateTimeOffset>>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.tstzrange AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "tstzrange[]")]
    public partial Task<List<NpgsqlRange<DateTimeOffset>?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, NpgsqlRange<DateTimeOffset> value, NpgsqlRange<DateTimeOffset>? nothing, IReadOnlyList<NpgsqlRange<DateTimeOffset>?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "tstzrange")] NpgsqlRange<DateTimeOffset> V, [property: DblinkColumn("n", "tstzrange")] NpgsqlRange<DateTimeOffset>? N,
        [property: DblinkColumn("a", "tstzrange[]")] NpgsqlRange<DateTimeOffset>?[] A, [property: DblinkColumn("b", "tstzrange[]")] List<NpgsqlRange<DateTimeOffset>> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "tstzrange")] NpgsqlRange<DateTimeOffset> P, bool Same)
        : ICellRow<NpgsqlRange<DateTimeOffset>, NpgsqlRange<DateTimeOffset>?, NpgsqlRange<DateTimeOffset>, NpgsqlRange<DateTimeOffset>?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_text(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, Mood, Mood?, Mood_text.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.text AS n, ARRAY[x.v, NULL]::pg_catalog.text[] AS a, ARRAY[x.v]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.text AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "text")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.text AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<Mood?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, Mood value, Mood? nothing, IReadOnlyList<Mood?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "text")] Mood V, [property: DblinkColumn("n", "text")] Mood? N,
        [property: DblinkColumn("a", "text[]")] Mood?[] A, [property: DblinkColumn("b", "text[]")] List<Mood> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "text")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, Mood, Mood?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_varchar(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, Mood, Mood?, Mood_varchar.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.varchar AS n, ARRAY[x.v, NULL]::pg_catalog.varchar[] AS a, ARRAY[x.v]::pg_catalog.varchar[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.varchar AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "varchar")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::pg_catalog.varchar AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "varchar[]")]
    public partial Task<List<Mood?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("varchar")] Mood value, [DblinkParameter("varchar")] Mood? nothing, [DblinkParameter("varchar[]")] IReadOnlyList<Mood?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "varchar")] Mood V, [property: DblinkColumn("n", "varchar")] Mood? N,
        [property: DblinkColumn("a", "varchar[]")] Mood?[] A, [property: DblinkColumn("b", "varchar[]")] List<Mood> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "varchar")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, Mood, Mood?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_int2(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, string, string?, Mood_int2.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int2 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int2 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int2")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.int2 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int2")] Mood value, [DblinkParameter("int2")] Mood? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int2")] Mood V, [property: DblinkColumn("n", "int2")] Mood? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int2")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_int4(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, string, string?, Mood_int4.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int4 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int4 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int4")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.int4 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int4")] Mood value, [DblinkParameter("int4")] Mood? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int4")] Mood V, [property: DblinkColumn("n", "int4")] Mood? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int4")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_int8(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, string, string?, Mood_int8.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::pg_catalog.int8 AS n, ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text[] AS a, ARRAY[x.v::pg_catalog.text]::pg_catalog.text[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v::pg_catalog.text, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::pg_catalog.int8 AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "int8")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t::pg_catalog.text FROM (SELECT t::pg_catalog.int8 AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "text[]")]
    public partial Task<List<string?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync(IReadOnlyList<string?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("int8")] Mood value, [DblinkParameter("int8")] Mood? nothing, IReadOnlyList<string?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "int8")] Mood V, [property: DblinkColumn("n", "int8")] Mood? N,
        [property: DblinkColumn("a", "text[]")] string?[] A, [property: DblinkColumn("b", "text[]")] List<string> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "int8")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, string, string?>;
}

[DblinkServer(TypeServers.First, Connection = "type_table")]
internal sealed partial class Mood_mood(NpgsqlDataSource dataSource) : ITypeCell<Mood, Mood?, Mood, Mood?, Mood_mood.Row>
{
    private const string Sql = """
        SELECT x.v, NULL::public.mood AS n, ARRAY[x.v, NULL]::public.mood[] AS a, ARRAY[x.v]::public.mood[] AS b, x.v::pg_catalog.text AS vt,
               ARRAY[x.v, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
               @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
        FROM (SELECT t::public.mood AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
        """;

    [DblinkQuery("SELECT t::public.mood AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
    [DblinkColumn("v", "mood")]
    public partial Task<List<Mood>> ReadAsync(string[] literals);

    [DblinkQuery("SELECT ARRAY(SELECT t FROM (SELECT t::public.mood AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
    [DblinkColumn("a", "mood[]")]
    public partial Task<List<Mood?[]>> ArrayAsync(string?[] literals);

    [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
    public partial Task<List<string?>> TextsAsync([DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql)]
    public partial Task<Row> OneAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, Prepare = false)]
    public partial Task<List<Row>> ListAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> StreamAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql)]
    public partial Task<List<Row>> FanOutAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkFanOut(TypeServers.First, TypeServers.Second)]
    [DblinkQuery(Sql, FetchSize = 2)]
    public partial IAsyncEnumerable<Row> FanOutStreamAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkRowSource("cells", Sql, typeof(Row))]
    [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
    public partial Task<List<Row>> ComposedAsync(string[] literals, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
    public partial Task<int> CommandAsync(Guid key, [DblinkParameter("mood")] Mood value, [DblinkParameter("mood")] Mood? nothing, [DblinkParameter("mood[]")] IReadOnlyList<Mood?> list);

    public sealed record Row(
        [property: DblinkColumn("v", "mood")] Mood V, [property: DblinkColumn("n", "mood")] Mood? N,
        [property: DblinkColumn("a", "mood[]")] Mood?[] A, [property: DblinkColumn("b", "mood[]")] List<Mood> B,
        string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", "mood")] Mood P, bool Same)
        : ICellRow<Mood, Mood?, Mood, Mood?>;
}
