using DblinkGen.Catalog;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>What the local server knows that a statement for one row is built from.</summary>
/// <param name="Names">The key's columns.</param>
/// <param name="Numbers">Their places among the columns that were not dropped; <see langword="null"/> where there is no such column.</param>
/// <param name="Settings">The settings of the local session that the texts of values hang on, in the order of <see cref="ValueSettings"/>.</param>
internal sealed record LocalTable(IReadOnlyList<string> Names, IReadOnlyList<string?> Numbers, IReadOnlyList<string> Settings)
{
    // Without columns of the caller's, the primary key is asked for; the filter keeps the function from being called otherwise.
    private const string Sql =
        """
        SELECT k.name, CASE WHEN a.attnum IS NOT NULL THEN (
                SELECT count(*) FROM pg_catalog.pg_attribute o
                WHERE o.attrelid = a.attrelid AND o.attnum BETWEEN 1 AND a.attnum AND NOT o.attisdropped)::text END,
            {settings}
        FROM (
            SELECT g.name, g.place FROM pg_catalog.unnest($2::text[]) WITH ORDINALITY AS g(name, place)
            UNION ALL
            SELECT p.colname, p.position FROM {dblink}.dblink_get_pkey($1) p WHERE $2 IS NULL) AS k(name, place)
            LEFT JOIN pg_catalog.pg_attribute a
                ON a.attrelid = $1::pg_catalog.regclass AND a.attname = k.name AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY k.place
        """;

    public static async Task<LocalTable> Read(NpgsqlConnection connection, string schema, DblinkLocalRow row, CancellationToken cancellationToken)
    {
        var sql = Sql
            .Replace("{settings}", string.Join(", ", ValueSettings.Names.Select(name => $"pg_catalog.current_setting('{name}')")), StringComparison.Ordinal)
            .Replace("{dblink}", PostgresIdentifier.Quote(schema), StringComparison.Ordinal);
        var columns = await CatalogQuery.ReadAsync(
            connection,
            sql,
            read => (
                Name: read.GetString(0),
                Number: read.GetStringOrNull(1),
                Settings: ValueSettings.Names.Select((_, i) => read.GetString(i + 2)).ToArray()),
            cancellationToken,
            row.Relation,
            PgText.Of(row.KeyColumns)).ConfigureAwait(false);
        return new([.. columns.Select(c => c.Name)], [.. columns.Select(c => c.Number)], columns is [var first, ..] ? first.Settings : []);
    }
}
