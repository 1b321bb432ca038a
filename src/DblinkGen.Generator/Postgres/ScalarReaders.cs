using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The expression that reads one column; <c>{0}</c> is the NpgsqlDataReader, <c>{1}</c> the ordinal.</summary>
internal static class ScalarReaders
{
    private static readonly Dictionary<string, string> Getters = new(StringComparer.Ordinal)
    {
        ["bool"] = "GetBoolean",
        ["byte"] = "GetByte",
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
            : $"{{0}}.GetFieldValue<{type.ReadAs}>({{1}})");

    /// <summary>Pairs that Npgsql does not read itself, so that a single value can be had, and no array. All check the range.</summary>
    public static string? Converting(string postgresType, CSharpTypeName type) => (postgresType, type.Element) switch
    {
        // Npgsql's own char takes the first character of a longer text and drops the rest.
        ("text" or "varchar" or "bpchar" or "name", "char") => "char.Parse({0}.GetString({1}))",
        ("int4", "ushort") => "checked((ushort){0}.GetInt32({1}))",
        ("int8", "uint") => "checked((uint){0}.GetInt64({1}))",
        ("numeric", "ulong") => "(ulong){0}.GetFieldValue<global::System.Numerics.BigInteger>({1})",
        _ => null,
    };
}
