using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Finds the type that was meant by a name that PostgreSQL does not have.</summary>
internal static class PostgresTypeSuggestion
{
    /// <summary>Names of C# and of other database systems, and a slip that is as near to another type.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["string"] = "text",
        ["nvarchar"] = "text",
        ["varchar2"] = "varchar",
        ["nvarchar2"] = "varchar",
        ["clob"] = "text",
        ["ntext"] = "text",
        ["nclob"] = "text",
        ["tinytext"] = "text",
        ["mediumtext"] = "text",
        ["longtext"] = "text",
        ["signed"] = "int8",
        ["unsigned"] = "int8",
        ["mediumint"] = "int4",
        ["smalldatetime"] = "timestamp",
        ["longblob"] = "bytea",
        ["guid"] = "uuid",
        ["uniqueidentifier"] = "uuid",
        ["long"] = "int8",
        ["int64"] = "int8",
        ["bigserial"] = "int8",
        ["serial8"] = "int8",
        ["int32"] = "int4",
        ["serial"] = "int4",
        ["serial4"] = "int4",
        ["short"] = "int2",
        ["int16"] = "int2",
        ["byte"] = "int2",
        ["tinyint"] = "int2",
        ["smallserial"] = "int2",
        ["single"] = "float4",
        ["double"] = "float8",
        ["number"] = "numeric",
        ["datetime"] = "timestamp",
        ["datetime2"] = "timestamp",
        ["datetimeoffset"] = "timestamptz",
        ["timestampz"] = "timestamptz",
        ["dateonly"] = "date",
        ["timeonly"] = "time",
        ["timespan"] = "interval",
        ["blob"] = "bytea",
        ["binary"] = "bytea",
        ["varbinary"] = "bytea",
        ["image"] = "bytea",
    };

    /// <summary>Types of widespread extensions: right as they stand, however near a built-in name is.</summary>
    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal)
    {
        "citext", "hstore", "ltree", "lquery", "ltxtquery", "cube", "seg", "geometry", "geography", "raster", "vector", "halfvec",
        "sparsevec",
    };

    /// <summary>Of C# and other database systems only: of a type of the user's, a near one says nothing.</summary>
    public static string? ForForeign(string name) => Foreign.TryGetValue(name.ToLowerInvariant(), out var meant) ? meant : null;

    public static string? For(string name)
    {
        var folded = name.ToLowerInvariant();
        if (PostgresTypeNames.Known.Contains(folded) || PostgresTypeNames.Spellings.ContainsKey(folded) || Extensions.Contains(folded))
            return null;
        return Foreign.TryGetValue(folded, out var meant) ? meant : Nearest(folded);
    }

    private static string? Nearest(string name)
    {
        string? nearest = null;

        // Two mistakes in a name of four letters make another word.
        var best = name.Length <= 4 ? 2 : 3;
        foreach (var candidate in Candidates())
        {
            var distance = EditDistance.Between(name, candidate);
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    private static IEnumerable<string> Candidates()
    {
        foreach (var name in PostgresTypeNames.Known)
            yield return name;
        foreach (var name in PostgresTypeNames.Spellings.Keys)
            yield return name;
    }
}
