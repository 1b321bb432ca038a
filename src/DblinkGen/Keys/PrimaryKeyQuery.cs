using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>The primary key of a table: dblink_get_pkey knows local ones only, so a remote one is read from the remote's catalog.</summary>
internal static class PrimaryKeyQuery
{
    public static Task<List<DblinkKeyColumn>> ReadLocal(NpgsqlConnection connection, string schema, string relation, CancellationToken cancellationToken) =>
        CatalogQuery.ReadAsync(
            connection,
            $"SELECT position, colname FROM {PostgresIdentifier.Quote(schema)}.dblink_get_pkey($1) ORDER BY position",
            row => new DblinkKeyColumn(row.GetInt32(0), row.GetString(1)),
            cancellationToken,
            relation);

    public static ValueTask<List<DblinkKeyColumn>> ReadRemote(DblinkSession session, CallOrigin origin, string relation, CancellationToken cancellationToken)
    {
        // Columns that are only included in the key's index come after those of the key, in indkey too.
        RemoteSql sql = $"""
            SELECT k.place::int4, a.attname::text
            FROM pg_catalog.pg_index i
                CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE i.indrelid = {1}::pg_catalog.regclass AND i.indisprimary AND k.place <= i.indnkeyatts
            ORDER BY 1
            """;
        var statement = new DblinkStatement
        {
            Method = origin.Method!,
            Server = origin.Server,
            Link = origin.Link,
            Sql = sql,
            Parameters = ["text"],
            Columns = [new("position", "int4"), new("name", "text")],
            Prepare = false,
            IsRepeated = false,
        };
        return RowCollection.List(
            RemoteCall.Of(session, statement, [relation], async: true), row => new DblinkKeyColumn(row.GetInt32(0), row.GetString(1)), cancellationToken);
    }
}
