using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The expression that reads one column; <c>{0}</c> is the NpgsqlDataReader, <c>{1}</c> the ordinal.</summary>
internal static class ScalarReaders
{
    private const string RowValue = "global::DblinkGen.Internals.RowValue.";

    /// <summary>For types that every value of their PostgreSQL type fits; <c>RowValue</c> names the column of a value that does not.</summary>
    private static readonly Dictionary<string, string> Getters = new(StringComparer.Ordinal)
    {
        ["bool"] = "GetBoolean",
        ["short"] = "GetInt16",
        ["int"] = "GetInt32",
        ["long"] = "GetInt64",
        ["float"] = "GetFloat",
        ["double"] = "GetDouble",
        ["decimal"] = "GetDecimal",
        ["string"] = "GetString",
        ["System.Guid"] = "GetGuid",
        ["System.DateTime"] = "GetDateTime",
        ["System.TimeSpan"] = "GetTimeSpan",
    };

    public static string Of(string postgresType, CSharpTypeName type) =>
        Converting(postgresType, type)
        ?? (!type.IsCollection && Getters.TryGetValue(type.Element, out var getter)
            ? $"{{0}}.{getter}({{1}})"
            : $"{RowValue}Read<{type.ReadAs}>({{0}}, {{1}})");

    /// <summary>Npgsql does not convert the elements of some, and NULL in an array of the text search types could not be told from the lexeme.</summary>
    public static bool HasArrays(string postgresType, CSharpTypeName type) =>
        Converting(postgresType, type) is null && postgresType is not ("tsvector" or "tsquery") && (postgresType, type.Element) is not ("char", "byte" or "char");

    /// <summary>Pairs that Npgsql does not read itself, so that a single value can be had, and no array. All check the range.</summary>
    public static string? Converting(string postgresType, CSharpTypeName type) => (postgresType, type.Element) switch
    {
        // Npgsql's own char takes the first character of a longer text and drops the rest.
        ("text" or "varchar" or "bpchar" or "name", "char") => RowValue + "Char({0}, {1})",
        ("int4", "ushort") => RowValue + "UInt16({0}, {1})",
        ("int8", "uint") => RowValue + "UInt32({0}, {1})",
        ("numeric", "ulong") => RowValue + "UInt64({0}, {1})",
        _ => null,
    };
}
