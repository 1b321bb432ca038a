using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using DblinkGen.Running;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>The primary key of a table: dblink_get_pkey knows local ones only, so a remote one is read from the remote's catalog.</summary>
internal static class PrimaryKeyQuery
{
    public static async Task<List<DblinkKeyColumn>> ReadLocal(
        NpgsqlConnection connection, DblinkFunctions functions, string relation, CallOrigin origin, CancellationToken cancellationToken)
    {
        var areOwn = functions.AreOwn(DblinkFunctions.GetPrimaryKey);
        var rows = await CatalogQuery.ReadAsync(
            connection,
            $"""
            SELECT o.own, p.position, p.colname
            FROM (SELECT {areOwn}) AS o(own)
                LEFT JOIN LATERAL (SELECT * FROM {functions.Call(DblinkFunctions.GetPrimaryKey, "(SELECT $1::pg_catalog.text)")} AS k WHERE {areOwn}) AS p ON true
            ORDER BY p.position
            """,
            row => (IsOwn: row.GetBoolean(0), Column: row.IsDBNull(1) ? null : new DblinkKeyColumn(row.GetInt32(1), row.GetString(2))),
            cancellationToken,
            relation).ConfigureAwait(false);
        return rows[0].IsOwn ? [.. rows.Select(row => row.Column).OfType<DblinkKeyColumn>()] : throw LocalFailure.Moved(origin);
    }

    public static ValueTask<List<DblinkKeyColumn>> ReadRemote(DblinkSession session, CallOrigin origin, string relation, CancellationToken cancellationToken)
    {
        // Columns that are only included in the key's index come after those of the key, in indkey too.
        RemoteSql sql = $"""
            SELECT k.place::pg_catalog.int4, a.attname::pg_catalog.text
            FROM pg_catalog.pg_index i
                CROSS JOIN LATERAL pg_catalog.unnest(i.indkey::pg_catalog._int2) WITH ORDINALITY AS k(attnum, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) i.indrelid AND a.attnum OPERATOR(pg_catalog.=) k.attnum
            WHERE i.indrelid OPERATOR(pg_catalog.=) {1}::pg_catalog.regclass::pg_catalog.oid AND i.indisprimary
                AND k.place OPERATOR(pg_catalog.<=) i.indnkeyatts
            ORDER BY 1
            """;
        IRowStatement<DblinkKeyColumn> statement = new DblinkQuery<DblinkKeyColumn>
        {
            Method = origin.Method!,
            Server = origin.Server,
            Link = origin.Link,
            Sql = sql,
            Parameters = ["text"],
            Columns = [new("position", "int4"), new("name", "text")],
            Read = static (in row) => new(row.Int32(0), row.String(1)),
            Prepare = false,
            IsRepeated = false,
        };
        return RowList.Read(statement.Rows(session, [relation], async: true, collects: false), cancellationToken);
    }
}
