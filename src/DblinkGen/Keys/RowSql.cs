using DblinkGen.Errors;
using DblinkGen.Links;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>Has the local server build the statement that writes one of its rows to a remote table.</summary>
internal static class RowSql
{
    /// <summary>The C function of PostgreSQL that reports a missing operator: unlike the message it is never translated.</summary>
    private const string MissingOperatorRoutine = "op_error";

    public static async Task<string> Build(
        NpgsqlConnection connection, DblinkFunctions functions, DblinkRowChange change, DblinkLocalRow row, CallOrigin origin, CancellationToken cancellationToken)
    {
        var table = await LocalTable.Read(connection, functions, row, origin, cancellationToken).ConfigureAwait(false);
        RowRefusal.ThrowIfKeyMisfits(row, table, origin.Method!);

        string?[] arguments = [table.Name, row.Relation, string.Join(' ', table.Numbers), PgText.Of<string?>(row.RemoteKey), PgText.Of<string?>(row.Key)];
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create(ValueSettings.Fix),
                // A delete looks at no local row.
                LocalCommand.Create(Statement(functions, change), change == DblinkRowChange.Delete ? arguments[..4] : arguments),
                LocalCommand.Create(ValueSettings.Restore, [.. table.Settings]),
            },
        };
        try
        {
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var scope = reader.ConfigureAwait(false);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var sql = reader.IsDBNull(0) ? null : reader.GetString(0);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            return sql ?? throw LocalFailure.Moved(origin);
        }
        catch (PostgresException failure) when (failure is { SqlState: PostgresErrorCodes.UndefinedFunction, Routine: MissingOperatorRoutine })
        {
            throw origin.Exception(
                DblinkErrorKind.LocalStatement,
                $"A key column of \"{ServerText.Of(row.Relation)}\" has a type whose operators are not in pg_catalog: {ServerText.Of(failure.MessageText)}.",
                "dblink compares the key by operators of the search_path, which DblinkGen closes to those of other users. Write the row with a [DblinkCommand].",
                failure);
        }
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
    private static string Statement(DblinkFunctions functions, DblinkRowChange change)
    {
        var verb = Verb(change);
        var signature = change switch
        {
            DblinkRowChange.Insert => DblinkFunctions.BuildSqlInsert,
            DblinkRowChange.Update => DblinkFunctions.BuildSqlUpdate,
            _ => DblinkFunctions.BuildSqlDelete,
        };
        var built = functions.Call(
            signature, change == DblinkRowChange.Delete ? "t.name, t.numbers, t.count, t.key" : "t.name, t.numbers, t.count, $5::pg_catalog._text, t.key");
        return $"""
            SELECT CASE WHEN {functions.AreOwn(signature)} THEN
                pg_catalog.concat('{verb} ', w.name, pg_catalog.substr({built}, pg_catalog.length(b.name) OPERATOR(pg_catalog.+) {verb.Length + 2})) END
            FROM (SELECT $1::pg_catalog.text, $3::pg_catalog.int2vector, pg_catalog.cardinality($4::pg_catalog._text), $4::pg_catalog._text) AS t(name, numbers, count, key),
                LATERAL (
                    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(p.part), '.' ORDER BY p.place)
                    FROM pg_catalog.unnest(pg_catalog.parse_ident($2)) WITH ORDINALITY AS p(part, place)) AS w(name),
                LATERAL (
                    SELECT pg_catalog.concat(
                        CASE WHEN NOT pg_catalog.pg_table_is_visible(c.oid) THEN pg_catalog.concat(pg_catalog.quote_ident(n.nspname::pg_catalog.text), '.') END,
                        pg_catalog.quote_ident(c.relname::pg_catalog.text))
                    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
                    WHERE c.oid OPERATOR(pg_catalog.=) t.name::pg_catalog.regclass::pg_catalog.oid) AS b(name)
            """;
    }
}
