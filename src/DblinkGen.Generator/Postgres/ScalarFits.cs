using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The pairs of types that Npgsql 10 reads, each tried against a real server.</summary>
internal static class ScalarFits
{
    /// <summary>By PostgreSQL type: the C# types that hold every value, and those that hold some (after the bar).</summary>
    private static readonly Dictionary<string, (string[] Compatible, string[] Narrowing)> Table = Read(
        "bool: bool",
        "int2: short int long float double decimal byte sbyte | ushort uint ulong",
        "int4: int long double decimal ushort | short byte sbyte float uint ulong",
        "int8: long decimal uint | int short byte sbyte float double ushort ulong",
        "float4: float double",
        "float8: double | float",
        "numeric: decimal System.Numerics.BigInteger ulong | long int short byte float double sbyte ushort uint",
        "money: ",
        "text: string char",
        "varchar: string char",
        "bpchar: string char",
        "name: string | char",
        "char: char byte",
        "uuid: System.Guid",
        "bytea: byte[] System.ReadOnlyMemory<byte>",
        "json: string System.Text.Json.JsonDocument System.Text.Json.JsonElement System.Text.Json.Nodes.JsonNode",
        "jsonb: string System.Text.Json.JsonDocument System.Text.Json.JsonElement System.Text.Json.Nodes.JsonNode",
        "jsonpath: string",
        "xml: string",
        "refcursor: string",
        "date: System.DateOnly System.DateTime",
        "time: System.TimeOnly System.TimeSpan",
        "timetz: System.DateTimeOffset",
        "timestamp: System.DateTime | System.DateOnly System.TimeOnly",
        "timestamptz: System.DateTime System.DateTimeOffset | System.DateOnly System.TimeOnly",
        "interval: System.TimeSpan NpgsqlTypes.NpgsqlInterval",
        "inet: System.Net.IPAddress NpgsqlTypes.NpgsqlInet",
        "cidr: System.Net.IPNetwork NpgsqlTypes.NpgsqlCidr",
        "macaddr: System.Net.NetworkInformation.PhysicalAddress",
        "macaddr8: System.Net.NetworkInformation.PhysicalAddress",
        "bit: System.Collections.BitArray string | bool",
        "varbit: System.Collections.BitArray string",
        "oid: uint",
        "xid: uint",
        "cid: uint",
        "xid8: ulong",
        "tsvector: NpgsqlTypes.NpgsqlTsVector",
        "tsquery: NpgsqlTypes.NpgsqlTsQuery",
        "point: NpgsqlTypes.NpgsqlPoint",
        "line: NpgsqlTypes.NpgsqlLine",
        "lseg: NpgsqlTypes.NpgsqlLSeg",
        "box: NpgsqlTypes.NpgsqlBox",
        "path: NpgsqlTypes.NpgsqlPath",
        "polygon: NpgsqlTypes.NpgsqlPolygon",
        "circle: NpgsqlTypes.NpgsqlCircle",
        "int4range: NpgsqlTypes.NpgsqlRange<int>",
        "int8range: NpgsqlTypes.NpgsqlRange<long>",
        "numrange: NpgsqlTypes.NpgsqlRange<decimal>",
        "tsrange: NpgsqlTypes.NpgsqlRange<System.DateTime>",
        "tstzrange: NpgsqlTypes.NpgsqlRange<System.DateTime> NpgsqlTypes.NpgsqlRange<System.DateTimeOffset>",
        "daterange: NpgsqlTypes.NpgsqlRange<System.DateOnly> NpgsqlTypes.NpgsqlRange<System.DateTime>");

    private static readonly HashSet<string> CSharpTypes = AllCSharpTypes();

    public static IEnumerable<string> PostgresTypes => Table.Keys;

    /// <summary>The C# types that hold every value, the most natural first.</summary>
    public static IReadOnlyList<string> Holding(string postgresType) =>
        Table.TryGetValue(postgresType, out var row) ? row.Compatible : [];

    /// <summary>Whether the C# type stands in any row.</summary>
    public static bool Holds(string csharpType) => CSharpTypes.Contains(csharpType);

    public static TypeFit Of(string postgresType, string csharpType)
    {
        if (!Table.TryGetValue(postgresType, out var row) || !CSharpTypes.Contains(csharpType))
            return TypeFit.Unknown;
        if (Array.IndexOf(row.Compatible, csharpType) >= 0)
            return TypeFit.Compatible;
        return Array.IndexOf(row.Narrowing, csharpType) >= 0 ? TypeFit.Narrowing : TypeFit.Incompatible;
    }

    private static Dictionary<string, (string[] Compatible, string[] Narrowing)> Read(params string[] rows)
    {
        var table = new Dictionary<string, (string[], string[])>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':');
            var sides = row.Substring(colon + 1).Split('|');
            table.Add(row.Substring(0, colon), (Words(sides[0]), sides.Length > 1 ? Words(sides[1]) : []));
        }

        return table;
    }

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> AllCSharpTypes()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Table.Values)
        {
            all.UnionWith(row.Compatible);
            all.UnionWith(row.Narrowing);
        }

        return all;
    }
}
