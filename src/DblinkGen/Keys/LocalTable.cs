using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Links;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>What the local server knows that a statement for one row is built from.</summary>
/// <param name="Name">The name of the table with its schema, quoted by the server.</param>
/// <param name="Names">The key's columns.</param>
/// <param name="Numbers">Their places among the columns that were not dropped; <see langword="null"/> where there is no such column.</param>
/// <param name="Settings">The settings of the local session that the texts of values hang on, in the order of <see cref="ValueSettings"/>.</param>
internal sealed record LocalTable(string Name, IReadOnlyList<string> Names, IReadOnlyList<string?> Numbers, IReadOnlyList<string> Settings)
{
    // Without columns of the caller's, the primary key is asked for; the filter keeps the function from being called otherwise.
    private const string Sql =
        """
        SELECT o.own, t.name, k.name, CASE WHEN a.attnum IS NOT NULL THEN (
                SELECT pg_catalog.count(*) FROM pg_catalog.pg_attribute b
                WHERE b.attrelid OPERATOR(pg_catalog.=) a.attrelid AND b.attnum OPERATOR(pg_catalog.>) 0
                    AND b.attnum OPERATOR(pg_catalog.<=) a.attnum AND NOT b.attisdropped)::pg_catalog.text END,
            {settings}
        FROM (SELECT {areOwn}) AS o(own)
            CROSS JOIN (
                SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
                FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
                WHERE c.oid OPERATOR(pg_catalog.=) $1::pg_catalog.regclass::pg_catalog.oid) AS t(name)
            LEFT JOIN (
                SELECT g.name, g.place FROM pg_catalog.unnest($2::pg_catalog._text) WITH ORDINALITY AS g(name, place)
                UNION ALL
                SELECT p.colname, p.position FROM {pkey} AS p WHERE {areOwn} AND $2 IS NULL) AS k(name, place) ON true
            LEFT JOIN pg_catalog.pg_attribute a
                ON a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.regclass::pg_catalog.oid AND a.attname OPERATOR(pg_catalog.=) k.name
                AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
        ORDER BY k.place
        """;

    public static async Task<LocalTable> Read(
        NpgsqlConnection connection, DblinkFunctions functions, DblinkLocalRow row, CallOrigin origin, CancellationToken cancellationToken)
    {
        var sql = Sql
            .Replace("{settings}", string.Join(", ", ValueSettings.Names.Select(name => $"pg_catalog.current_setting('{name}')")), StringComparison.Ordinal)
            .Replace("{areOwn}", functions.AreOwn(DblinkFunctions.GetPrimaryKey), StringComparison.Ordinal)
            .Replace("{pkey}", functions.Call(DblinkFunctions.GetPrimaryKey, "(SELECT $1::pg_catalog.text)"), StringComparison.Ordinal);
        var columns = await CatalogQuery.ReadAsync(
            connection,
            sql,
            read => (
                IsOwn: read.GetBoolean(0),
                Table: read.GetString(1),
                Name: read.GetStringOrNull(2),
                Number: read.GetStringOrNull(3),
                Settings: ValueSettings.Names.Select((_, i) => read.GetString(i + 4)).ToArray()),
            cancellationToken,
            row.Relation,
            PgText.Of(row.KeyColumns)).ConfigureAwait(false);
        if (!columns[0].IsOwn)
            throw LocalFailure.Moved(origin);
        var named = columns.Where(c => c.Name is not null).ToList();
        return new(columns[0].Table, [.. named.Select(c => c.Name!)], [.. named.Select(c => c.Number)], columns[0].Settings);
    }
}
