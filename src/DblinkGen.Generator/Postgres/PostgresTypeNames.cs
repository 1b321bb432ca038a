using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The types of <c>pg_catalog</c> that a column can have, and their spellings in SQL.</summary>
internal static class PostgresTypeNames
{
    /// <summary>The SQL standard's one-word spellings; those of several words are grammar, not names.</summary>
    public static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["boolean"] = "bool",
        ["smallint"] = "int2",
        ["int"] = "int4",
        ["integer"] = "int4",
        ["bigint"] = "int8",
        ["real"] = "float4",
        ["decimal"] = "numeric",
        ["dec"] = "numeric",
    };

    public static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "bool", "int2", "int4", "int8", "float4", "float8", "numeric", "money",
        "text", "varchar", "bpchar", "name", "char",
        "uuid", "bytea", "json", "jsonb", "jsonpath", "xml",
        "date", "time", "timetz", "timestamp", "timestamptz", "interval",
        "inet", "cidr", "macaddr", "macaddr8", "bit", "varbit", "tsvector", "tsquery",
        "point", "line", "lseg", "box", "path", "polygon", "circle",
        "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange",
        "int4multirange", "int8multirange", "nummultirange", "tsmultirange", "tstzmultirange", "datemultirange",
        "oid", "xid", "xid8", "cid", "tid", "pg_lsn", "pg_snapshot", "int2vector", "oidvector", "aclitem", "refcursor",
        "regclass", "regcollation", "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator", "regproc", "regprocedure",
        "regrole", "regtype",
    };

    private static readonly HashSet<string> WithLength = new(StringComparer.Ordinal) { "varchar", "bpchar", "bit", "varbit" };

    private static readonly HashSet<string> WithPrecision =
        new(StringComparer.Ordinal) { "time", "timetz", "timestamp", "timestamptz", "interval" };

    /// <returns>What is wrong with the modifier of a known type, or null.</returns>
    public static string? ModifierFault(string name, List<string> values)
    {
        var numbers = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            if (!int.TryParse(values[i], out numbers[i]))
                return $"'{values[i]}' is not a number";
        }

        if (name == "numeric")
            return NumericFault(numbers);
        if (WithLength.Contains(name))
            return numbers.Length == 1 && numbers[0] > 0 ? null : $"{name} takes one length of at least 1";
        if (WithPrecision.Contains(name))
            return numbers.Length == 1 && numbers[0] is >= 0 and <= 6 ? null : $"{name} takes one precision from 0 to 6";
        return $"{name} takes no modifier";
    }

    private static string? NumericFault(int[] numbers)
    {
        if (numbers.Length is 0 or > 2)
            return "numeric takes a precision and a scale";
        if (numbers[0] is < 1 or > 1000)
            return "the precision of numeric is from 1 to 1000";

        // Negative scales came with PostgreSQL 15.
        return numbers.Length == 2 && numbers[1] is (< -1000 or > 1000) ? "the scale of numeric is from -1000 to 1000" : null;
    }
}
