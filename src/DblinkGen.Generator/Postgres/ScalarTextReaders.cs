using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>
/// The expressions that read a column from the text that the remote sends; <c>{0}</c> is the NpgsqlDataReader, <c>{1}</c> the ordinal. A modifier says what the remote
/// has, and changes nothing here.
/// </summary>
internal static class ScalarTextReaders
{
    private const string RowText = "global::DblinkGen.Internals.RowText.";
    private const string TextValue = "global::DblinkGen.Internals.TextValue.";

    /// <summary>A C# type that holds more is behind a bar: its value is parsed as the PostgreSQL type, and then widened.</summary>
    private static readonly Dictionary<string, string> Members = Read(
        "bool: bool=Boolean",
        "int2: short=Int16 byte=Byte sbyte=SByte | int=Int16 long=Int16 float=Int16 double=Int16 decimal=Int16",
        "int4: int=Int32 ushort=UInt16 | long=Int32 double=Int32 decimal=Int32",
        "int8: long=Int64 uint=UInt32 | decimal=Int64",
        "oid: uint=UInt32",
        "xid: uint=UInt32",
        "cid: uint=UInt32",
        "xid8: ulong=UInt64",
        "float4: float=Single | double=Single",
        "float8: double=Double",
        "numeric: decimal=Decimal",
        "uuid: System.Guid=Guid",
        "date: System.DateOnly=Date System.DateTime=Midnight",
        "time: System.TimeOnly=Time System.TimeSpan=TimeOfDay",
        "timestamp: System.DateTime=Timestamp",
        "timestamptz: System.DateTime=Instant System.DateTimeOffset=InstantOffset",
        "interval: System.TimeSpan=Duration NpgsqlTypes.NpgsqlInterval=Interval");

    /// <summary>The same of <c>TextValue</c>, whose parsers read elements of arrays too.</summary>
    private static readonly Dictionary<string, string> Parsers = Read(TextValue, [
        "bool: bool=Boolean",
        "int2: short=Int16 byte=Byte sbyte=SByte int=Int32 long=Int64 float=Single double=Double decimal=Decimal",
        "int4: int=Int32 long=Int64 double=Double decimal=Decimal",
        "int8: long=Int64 decimal=Decimal",
        "oid: uint=UInt32",
        "xid: uint=UInt32",
        "cid: uint=UInt32",
        "xid8: ulong=UInt64",
        "float4: float=Single double=Widened",
        "float8: double=Double",
        "numeric: decimal=Decimal short=Int16 int=Int32 long=Int64 System.Numerics.BigInteger=BigInteger ulong=UInt64",
        "text: string=String char=Char",
        "varchar: string=String char=Char",
        "bpchar: string=String char=Char",
        "name: string=String char=Char",
        "char: char=Char byte=QuotedChar",
        "uuid: System.Guid=Guid",
        "bytea: byte[]=Bytes System.ReadOnlyMemory<byte>=Memory",
        "json: string=String System.Text.Json.JsonDocument=JsonDocument System.Text.Json.JsonElement=JsonElement System.Text.Json.Nodes.JsonNode=JsonNode",
        "jsonb: string=String System.Text.Json.JsonDocument=JsonDocument System.Text.Json.JsonElement=JsonElement System.Text.Json.Nodes.JsonNode=JsonNode",
        "jsonpath: string=String",
        "xml: string=String",
        "refcursor: string=String",
        "date: System.DateOnly=Date System.DateTime=Midnight",
        "time: System.TimeOnly=Time System.TimeSpan=TimeOfDay",
        "timetz: System.DateTimeOffset=TimeTz",
        "timestamp: System.DateTime=Timestamp",
        "timestamptz: System.DateTime=Instant System.DateTimeOffset=InstantOffset",
        "interval: System.TimeSpan=Duration NpgsqlTypes.NpgsqlInterval=Interval",
        "inet: System.Net.IPAddress=Address NpgsqlTypes.NpgsqlInet=Inet",
        "cidr: System.Net.IPNetwork=Network NpgsqlTypes.NpgsqlCidr=Cidr",
        "macaddr: System.Net.NetworkInformation.PhysicalAddress=PhysicalAddress",
        "macaddr8: System.Net.NetworkInformation.PhysicalAddress=PhysicalAddress",
        "bit: System.Collections.BitArray=Bits string=String bool=Bit",
        "varbit: System.Collections.BitArray=Bits string=String",
        "tsquery: NpgsqlTypes.NpgsqlTsQuery=TsQuery",
        "point: NpgsqlTypes.NpgsqlPoint=Point",
        "line: NpgsqlTypes.NpgsqlLine=Line",
        "lseg: NpgsqlTypes.NpgsqlLSeg=LSeg",
        "box: NpgsqlTypes.NpgsqlBox=Box",
        "path: NpgsqlTypes.NpgsqlPath=Path",
        "polygon: NpgsqlTypes.NpgsqlPolygon=Polygon",
        "circle: NpgsqlTypes.NpgsqlCircle=Circle",
        "int4range: NpgsqlTypes.NpgsqlRange<int>=Int32Range",
        "int8range: NpgsqlTypes.NpgsqlRange<long>=Int64Range",
        "numrange: NpgsqlTypes.NpgsqlRange<decimal>=DecimalRange",
        "tsrange: NpgsqlTypes.NpgsqlRange<System.DateTime>=TimestampRange",
        "tstzrange: NpgsqlTypes.NpgsqlRange<System.DateTime>=InstantRange NpgsqlTypes.NpgsqlRange<System.DateTimeOffset>=InstantOffsetRange",
        "daterange: NpgsqlTypes.NpgsqlRange<System.DateOnly>=DateRange NpgsqlTypes.NpgsqlRange<System.DateTime>=MidnightRange",
    ]);

    /// <param name="elementIsNullable">Whether the elements of a collection hold NULL.</param>
    /// <returns>
    /// <see langword="null"/> if only Npgsql reads the type: a <c>tsvector</c>, for which it has no constructor that keeps the order of the lexemes, and the types of plug-ins.
    /// </returns>
    public static string? Of(PostgresType type, string csharpType, bool elementIsNullable = false)
    {
        var csharp = CSharpTypeName.Parse(csharpType);
        if (type.IsArray != csharp.IsCollection)
            return null;
        if (csharp.IsCollection)
            return Collection(type, csharp, elementIsNullable);
        // The text of whatever type is a string, and so of one that the local server does not have.
        if (csharp.Element == "string" && IsOther(type))
            return "{0}.GetString({1})";
        return type.IsKnown ? Scalar(type.Name, csharp.Element) : null;
    }

    private static string? Scalar(string postgresType, string element)
    {
        if (Members.TryGetValue(postgresType + ":" + element, out var reader))
            return reader + "({0}, {1})";
        if (!Parsers.TryGetValue(postgresType + ":" + element, out var parser))
            return null;
        return element == "string" ? "{0}.GetString({1})" : $"{RowText}Value<{CSharpTypeName.Qualify(element)}>({{0}}, {{1}}, {parser})";
    }

    /// <summary>What Npgsql does not read as an array is none here either: the same columns compile over row sources, which the local server reads.</summary>
    private static string? Collection(PostgresType type, CSharpTypeName csharp, bool elementIsNullable)
    {
        string? parser = null;
        if (csharp.Element == "string" && IsOther(type))
            parser = TextValue + "String";
        else if (type.IsKnown && ScalarReaders.HasArrays(type.Name, csharp))
            Parsers.TryGetValue(type.Name + ":" + csharp.Element, out parser);
        if (parser is null)
            return null;
        var item = CSharpTypeName.Qualify(csharp.Element);
        var method = !elementIsNullable ? "Array" : IsReference(csharp.Element) ? "ReferenceArray" : "NullableArray";
        var array = $"{RowText}{method}<{item}>({{0}}, {{1}}, {parser})";
        return csharp.IsList ? $"new {csharp.ReadAs}({array})" : array;
    }

    /// <summary>Not of the tables of types.</summary>
    private static bool IsOther(PostgresType type) => !type.IsKnown || ScalarFits.Holding(type.Name).Count == 0 && type.Name != "money";

    private static bool IsReference(string element) => element is "string" or "byte[]" or "System.Text.Json.JsonDocument" or "System.Text.Json.Nodes.JsonNode"
        or "System.Net.IPAddress" or "System.Net.NetworkInformation.PhysicalAddress" or "System.Collections.BitArray";

    private static Dictionary<string, string> Read(params string[] rows) => Read(RowText, rows);

    private static Dictionary<string, string> Read(string owner, string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(": ", StringComparison.Ordinal);
            var sides = row.Substring(colon + 2).Split('|');
            for (var side = 0; side < sides.Length; side++)
            {
                foreach (var pair in sides[side].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    var names = pair.Split('=');
                    table.Add(row.Substring(0, colon) + ":" + names[0], (side == 0 ? "" : $"({names[0]})") + owner + names[1]);
                }
            }
        }

        return table;
    }
}
