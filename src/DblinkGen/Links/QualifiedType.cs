using DblinkGen.Generator.Postgres;

namespace DblinkGen.Links;

/// <summary>
/// A type of PostgreSQL's own in SQL of ours: with its schema, for a search_path may have <c>pg_catalog</c> behind a schema in which somebody made a type of the same
/// name. Types of the user's are found as they are declared.
/// </summary>
internal static class QualifiedType
{
    public static string Of(string type) =>
        // The grammar knows INTERVAL, whose fields only stand behind the bare word.
        PostgresType.TryParse(type, out var parsed, out _) && parsed is { Schema: null, IsKnown: true, Name: not "interval" }
            ? "pg_catalog." + parsed.Sql
            : type;
}
