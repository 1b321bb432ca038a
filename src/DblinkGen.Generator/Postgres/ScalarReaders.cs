using System;
using System.Collections.Generic;
using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>
/// The expressions that read a column from <c>row</c>, the runtime's <c>Row</c>, which knows whether its fields are text or typed. A modifier says what the remote has, and
/// changes nothing here.
/// </summary>
internal static class ScalarReaders
{
    /// <summary>Members of <c>Row</c>. A C# type that holds more is behind a bar: its value is read as the PostgreSQL type, and then widened.</summary>
    private static readonly Dictionary<string, string> Members = Read("row.", [
        "bool: bool=Boolean",
        "int2: short=Int16 byte=Byte sbyte=SByte | int=Int16 long=Int16 float=Int16 double=Int16 decimal=Int16",
        "int4: int=Int32 ushort=UInt16 | long=Int32 double=Int32 decimal=Int32",
        "int8: long=Int64 uint=UInt32 | decimal=Int64",
        "oid: uint=Oid",
        "xid: uint=Oid",
        "cid: uint=Oid",
        "xid8: ulong=Xid8",
        "float4: float=Single | double=Single",
        "float8: double=Double",
        "numeric: decimal=Decimal short=Int16 int=Int32 long=Int64 ulong=UInt64",
        "text: string=String char=Char",
        "varchar: string=String char=Char",
        "bpchar: string=String char=Char",
        "name: string=String char=Char",
        "json: string=String",
        "jsonb: string=String",
        "jsonpath: string=String",
        "xml: string=String",
        "refcursor: string=String",
        "bit: string=String",
        "varbit: string=String",
        "uuid: System.Guid=Guid",
        "date: System.DateOnly=Date System.DateTime=Midnight",
        "time: System.TimeOnly=Time System.TimeSpan=TimeOfDay",
        "timestamp: System.DateTime=Timestamp",
        "timestamptz: System.DateTime=Instant System.DateTimeOffset=InstantOffset",
        "interval: System.TimeSpan=Duration NpgsqlTypes.NpgsqlInterval=Interval",
    ]);

    /// <summary>Parsers of <c>TextValue</c>, for other values and for elements of arrays.</summary>
    private static readonly Dictionary<string, string> Parsers = Read("global::DblinkGen.Text.TextValue.", [
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
        "numeric: decimal=Decimal short=Int16 int=Int32 long=Int64 System.Numerics.BigInteger=BigInteger",
        "text: string=String",
        "varchar: string=String",
        "bpchar: string=String",
        "name: string=String",
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

    /// <summary>Meant for pairs that fit, and columns that are not NULL.</summary>
    /// <param name="type">The column's type.</param>
    /// <param name="csharpType">With the nullability of elements.</param>
    /// <param name="ordinal">The column.</param>
    /// <param name="elementIsNullable">Whether the elements of a collection hold NULL.</param>
    /// <returns>The expression, and whether only Npgsql reads the type: the local server has to read it.</returns>
    public static (string Expression, bool IsTyped) Of(PostgresType type, string csharpType, int ordinal, bool elementIsNullable = false)
    {
        var csharp = CSharpTypeName.Parse(csharpType);
        var parsed = type.IsArray != csharp.IsCollection ? null
            : csharp.IsCollection ? Collection(type, csharp, elementIsNullable)
            : Scalar(type, csharp.Element);
        return (string.Format(CultureInfo.InvariantCulture, parsed ?? $"row.Typed<{csharp.ReadAs}>({{0}})", ordinal), parsed is null);
    }

    /// <summary>
    /// Whether a pair has arrays. Npgsql does not convert the elements of some, for columns of local statements; and NULL in an array of the text search types could not be told
    /// from the lexeme.
    /// </summary>
    public static bool HasArrays(string postgresType, string element) => (postgresType, element) switch
    {
        ("text" or "varchar" or "bpchar" or "name" or "char", "char") or ("char", "byte") => false,
        ("int4", "ushort") or ("int8", "uint") or ("numeric", "ulong") => false,
        ("tsvector" or "tsquery", _) => false,
        _ => true,
    };

    private static string? Scalar(PostgresType type, string element)
    {
        // The text of whatever type is a string, and so of one that the local server does not have.
        if (element == "string" && IsOther(type))
            return "row.String({0})";
        if (!type.IsKnown)
            return null;
        var pair = type.Name + ":" + element;
        if (Members.TryGetValue(pair, out var member))
            return member + "({0})";
        return Parsers.TryGetValue(pair, out var parser) ? $"row.Value<{CSharpTypeName.Qualify(element)}>({{0}}, {parser})" : null;
    }

    private static string? Collection(PostgresType type, CSharpTypeName csharp, bool elementIsNullable)
    {
        string? parser = null;
        if (csharp.Element == "string" && IsOther(type))
            parser = Parsers["text:string"];
        else if (type.IsKnown && HasArrays(type.Name, csharp.Element))
            Parsers.TryGetValue(type.Name + ":" + csharp.Element, out parser);
        if (parser is null)
            return null;
        var method = !elementIsNullable ? "Array" : IsReference(csharp.Element) ? "ReferenceArray" : "NullableArray";
        var array = $"row.{method}<{CSharpTypeName.Qualify(csharp.Element)}>({{0}}, {parser})";
        return csharp.IsList ? $"new {csharp.ReadAs}({array})" : array;
    }

    /// <summary>Not of the tables of types.</summary>
    private static bool IsOther(PostgresType type) => !type.IsKnown || ScalarFits.Holding(type.Name).Count == 0 && type.Name != "money";

    private static bool IsReference(string element) => element is "string" or "byte[]" or "System.Text.Json.JsonDocument" or "System.Text.Json.Nodes.JsonNode"
        or "System.Net.IPAddress" or "System.Net.NetworkInformation.PhysicalAddress" or "System.Collections.BitArray";

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
