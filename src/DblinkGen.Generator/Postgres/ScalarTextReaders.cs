using System;
using System.Collections.Generic;
using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>
/// The expressions that read a column which the local server hands through as text, for pairs of which the runtime has a parser; <c>{0}</c> is the
/// NpgsqlDataReader, <c>{1}</c> the ordinal.
/// </summary>
internal static class ScalarTextReaders
{
    private const string RowText = "global::DblinkGen.Internals.RowText.";

    /// <summary>The greatest precision of which every number fits a decimal.</summary>
    private const int MaxPrecision = 28;

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

    /// <returns><see langword="null"/> where the local server has to read the text.</returns>
    public static string? Of(PostgresType type, string csharpType)
    {
        var csharp = CSharpTypeName.Parse(csharpType);
        if (!type.IsKnown || type.IsArray || csharp.IsCollection || !Members.TryGetValue(type.Name + ":" + csharp.Element, out var reader))
            return null;
        if (type.Modifier is null)
            return reader + "({0}, {1})";
        return type.Name == "numeric" && csharp.Element == "decimal" && Limits(type.Modifier) is var (precision, scale)
            ? string.Format(CultureInfo.InvariantCulture, "{0}({{0}}, {{1}}, precision: {1}, scale: {2})", reader, precision, scale)
            : null;
    }

    private static (int Precision, int Scale)? Limits(string modifier)
    {
        var parts = modifier.Split(',');
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var precision)
            && precision <= MaxPrecision
            && int.TryParse(parts.Length > 1 ? parts[1] : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var scale)
            && scale <= precision
            ? (precision, scale)
            : null;
    }

    private static Dictionary<string, string> Read(params string[] rows)
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
                    table.Add(row.Substring(0, colon) + ":" + names[0], (side == 0 ? "" : $"({names[0]})") + RowText + names[1]);
                }
            }
        }

        return table;
    }
}
