using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>Has the local server build the statement that writes one of its rows to a remote table.</summary>
internal static class RowSql
{
    public static async Task<string> Build(
        NpgsqlConnection connection, string schema, DblinkRowChange change, DblinkLocalRow row, string method, CancellationToken cancellationToken)
    {
        var table = await LocalTable.Read(connection, schema, row, cancellationToken).ConfigureAwait(false);
        RowRefusal.ThrowIfKeyMisfits(row, table, method);

        string?[] arguments = [row.Relation, string.Join(' ', table.Numbers), PgText.Of<string?>(row.RemoteKey), PgText.Of<string?>(row.Key)];
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create(ValueSettings.Fix),
                // A delete looks at no local row.
                LocalCommand.Create(Statement(schema, change), change == DblinkRowChange.Delete ? arguments[..3] : arguments),
                LocalCommand.Create(ValueSettings.Restore, [.. table.Settings]),
            },
        };
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var sql = reader.GetString(0);
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        return sql;
    }

    public static string Verb(DblinkRowChange change) => change switch
    {
        DblinkRowChange.Insert => "INSERT INTO",
        DblinkRowChange.Update => "UPDATE",
        DblinkRowChange.Delete => "DELETE FROM",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such change of a row."),
    };

    /// <summary>
    /// dblink leaves the schema out of the name where the local search_path finds the table without it. The remote's search_path is another, so
    /// the name is put in as the caller wrote it.
    /// </summary>
    private static string Statement(string schema, DblinkRowChange change)
    {
        var verb = Verb(change);
        var built = $"{PostgresIdentifier.Quote(schema)}.dblink_build_sql_" + change switch
        {
            DblinkRowChange.Insert => "insert(t.name, t.numbers, t.count, $4::text[], t.key)",
            DblinkRowChange.Update => "update(t.name, t.numbers, t.count, $4::text[], t.key)",
            _ => "delete(t.name, t.numbers, t.count, t.key)",
        };
        return $"""
            SELECT '{verb} ' || w.name || pg_catalog.substr({built}, pg_catalog.length('{verb} ' || b.name) + 1)
            FROM (SELECT $1, $2::int2vector, pg_catalog.cardinality($3::text[]), $3::text[]) AS t(name, numbers, count, key),
                LATERAL (
                    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(p.part), '.' ORDER BY p.place)
                    FROM pg_catalog.unnest(pg_catalog.parse_ident(t.name)) WITH ORDINALITY AS p(part, place)) AS w(name),
                LATERAL (
                    SELECT CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN '' ELSE pg_catalog.quote_ident(n.nspname) || '.' END
                        || pg_catalog.quote_ident(c.relname)
                    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.oid = t.name::pg_catalog.regclass) AS b(name)
            """;
    }
}
