using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The PostgreSQL type of a column or parameter for which the user names none.</summary>
internal static class ScalarDefaults
{
    /// <remarks>
    /// DateTime is timestamptz, as Npgsql has it for UTC values, and an instant is what travels safely between servers of
    /// different time zones. C# types without an equal are widened: uint to int8, ulong to numeric.
    /// </remarks>
    public static readonly Dictionary<string, string> Table = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool",
        ["byte"] = "int2",
        ["sbyte"] = "int2",
        ["short"] = "int2",
        ["ushort"] = "int4",
        ["int"] = "int4",
        ["uint"] = "int8",
        ["long"] = "int8",
        ["ulong"] = "numeric",
        ["float"] = "float4",
        ["double"] = "float8",
        ["decimal"] = "numeric",
        ["System.Numerics.BigInteger"] = "numeric",
        ["string"] = "text",
        ["char"] = "text",
        ["System.Guid"] = "uuid",
        ["byte[]"] = "bytea",
        ["System.ReadOnlyMemory<byte>"] = "bytea",
        ["System.DateOnly"] = "date",
        ["System.TimeOnly"] = "time",
        ["System.DateTime"] = "timestamptz",
        ["System.DateTimeOffset"] = "timestamptz",
        ["System.TimeSpan"] = "interval",
        ["NpgsqlTypes.NpgsqlInterval"] = "interval",
        ["System.Text.Json.JsonDocument"] = "jsonb",
        ["System.Text.Json.JsonElement"] = "jsonb",
        ["System.Text.Json.Nodes.JsonNode"] = "jsonb",
        ["System.Net.IPAddress"] = "inet",
        ["NpgsqlTypes.NpgsqlInet"] = "inet",
        ["System.Net.IPNetwork"] = "cidr",
        ["NpgsqlTypes.NpgsqlCidr"] = "cidr",
        ["System.Net.NetworkInformation.PhysicalAddress"] = "macaddr",
        ["System.Collections.BitArray"] = "varbit",
        ["NpgsqlTypes.NpgsqlTsVector"] = "tsvector",
        ["NpgsqlTypes.NpgsqlTsQuery"] = "tsquery",
        ["NpgsqlTypes.NpgsqlPoint"] = "point",
        ["NpgsqlTypes.NpgsqlLine"] = "line",
        ["NpgsqlTypes.NpgsqlLSeg"] = "lseg",
        ["NpgsqlTypes.NpgsqlBox"] = "box",
        ["NpgsqlTypes.NpgsqlPath"] = "path",
        ["NpgsqlTypes.NpgsqlPolygon"] = "polygon",
        ["NpgsqlTypes.NpgsqlCircle"] = "circle",
        ["NpgsqlTypes.NpgsqlRange<int>"] = "int4range",
        ["NpgsqlTypes.NpgsqlRange<long>"] = "int8range",
        ["NpgsqlTypes.NpgsqlRange<decimal>"] = "numrange",
        ["NpgsqlTypes.NpgsqlRange<System.DateTime>"] = "tstzrange",
        ["NpgsqlTypes.NpgsqlRange<System.DateTimeOffset>"] = "tstzrange",
        ["NpgsqlTypes.NpgsqlRange<System.DateOnly>"] = "daterange",
    };
}
