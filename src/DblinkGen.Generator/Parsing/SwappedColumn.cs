using System;
using System.Collections.Generic;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Parsing;

/// <summary>A column with its type where its name must be: <c>[DblinkColumn("int4", "id")]</c>, <c>Columns = "int4 id"</c>.</summary>
internal static class SwappedColumn
{
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "int2", "int4", "int8", "smallint", "int", "integer", "bigint", "float4", "float8", "numeric", "decimal", "bool", "boolean", "varchar", "bpchar", "bytea", "timestamptz", "timetz", "jsonb",
    };

    /// <summary>Whether a name is that of one of PostgreSQL's own types.</summary>
    public static bool IsType(string name) => PostgresType.TryParse(name, out var type, out _) && type.IsKnown;

    /// <summary>Whether a name is that of a type and hardly one of a column, as <c>name</c> and <c>date</c> are.</summary>
    public static bool IsNoName(string name) => NoNames.Contains(name);

    /// <summary>Whether a row has a member for what is declared as the type, and none for what is declared as the name.</summary>
    public static bool IsMeant(string name, string? type, List<RowMember> members) =>
        type is not null && IsType(name) && ColumnParser.MemberFor(name, members) is null && ColumnParser.MemberFor(type, members) is not null;

    public static string Advice(string name, string type) => $"name and type are swapped: write [DblinkColumn(\"{type}\", \"{name}\")]";
}
