using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// The functions of the dblink extension in one database: their schema and their oids. The extension can be moved to another schema while links are open, and whoever
/// may create there could put functions of the same names in its old place. So every statement that calls one compares the oid that the name resolves to
/// with that of the extension's function. The comparison is between constants: the planner makes it, and a prepared statement is planned anew when functions move.
/// </summary>
internal sealed class DblinkFunctions
{
    public const string BuildSqlDelete = "dblink_build_sql_delete(pg_catalog.text,pg_catalog.int2vector,pg_catalog.int4,pg_catalog._text)";
    public const string BuildSqlInsert = "dblink_build_sql_insert(pg_catalog.text,pg_catalog.int2vector,pg_catalog.int4,pg_catalog._text,pg_catalog._text)";
    public const string BuildSqlUpdate = "dblink_build_sql_update(pg_catalog.text,pg_catalog.int2vector,pg_catalog.int4,pg_catalog._text,pg_catalog._text)";
    public const string CancelQuery = "dblink_cancel_query(pg_catalog.text)";
    public const string Connect = "dblink_connect(pg_catalog.text,pg_catalog.text)";
    public const string Disconnect = "dblink_disconnect(pg_catalog.text)";
    public const string ErrorMessage = "dblink_error_message(pg_catalog.text)";
    public const string Exec = "dblink_exec(pg_catalog.text,pg_catalog.text)";
    public const string ExecTolerant = "dblink_exec(pg_catalog.text,pg_catalog.text,pg_catalog.bool)";
    public const string GetConnections = "dblink_get_connections()";
    public const string GetNotify = "dblink_get_notify(pg_catalog.text)";
    public const string GetPrimaryKey = "dblink_get_pkey(pg_catalog.text)";
    public const string GetResult = "dblink_get_result(pg_catalog.text)";
    public const string GetResultTolerant = "dblink_get_result(pg_catalog.text,pg_catalog.bool)";
    public const string IsBusy = "dblink_is_busy(pg_catalog.text)";
    public const string Query = "dblink(pg_catalog.text,pg_catalog.text)";
    public const string SendQuery = "dblink_send_query(pg_catalog.text,pg_catalog.text)";

    /// <summary>Asks the local server.</summary>
    public static readonly string Sql = """
        SELECT n.nspname::pg_catalog.text,
            pg_catalog.concat(p.proname, '(', (
                SELECT pg_catalog.string_agg(pg_catalog.concat('pg_catalog.', t.typname), ',' ORDER BY a.place)
                FROM pg_catalog.unnest(p.proargtypes::pg_catalog.oid[]) WITH ORDINALITY AS a(type, place)
                    JOIN pg_catalog.pg_type t ON t.oid OPERATOR(pg_catalog.=) a.type), ')'),
            p.oid::pg_catalog.text
        FROM pg_catalog.pg_extension e
            JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
            JOIN pg_catalog.pg_depend d
                ON d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid
                AND d.refobjid OPERATOR(pg_catalog.=) e.oid AND d.deptype OPERATOR(pg_catalog.=) 'e'
                AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid
            JOIN pg_catalog.pg_proc p ON p.oid OPERATOR(pg_catalog.=) d.objid
        WHERE e.extname OPERATOR(pg_catalog.=) 'dblink'
        """;

    private readonly Dictionary<string, string> _oids;

    internal DblinkFunctions(string schema, Dictionary<string, string> oids)
    {
        Schema = PostgresIdentifier.Quote(schema);
        _oids = oids;
        Identity = $"{schema}/{oids[SendQuery]}";
    }

    /// <summary>The schema of the extension, quoted for SQL text.</summary>
    public string Schema { get; }

    /// <summary>Equal for two findings of the same extension: its functions are created, dropped and moved together.</summary>
    public string Identity { get; }

    /// <summary>Asks the local server. Returns <see langword="null"/> if the extension is not installed.</summary>
    public static async ValueTask<DblinkFunctions?> Find(NpgsqlConnection connection, bool async, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(Sql, connection);
        var reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader();
        await using var scope = reader.ConfigureAwait(false);
        return await Read(reader, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the answer. Returns <see langword="null"/> if the extension is not installed.</summary>
    public static async ValueTask<DblinkFunctions?> Read(NpgsqlDataReader reader, bool async, CancellationToken cancellationToken)
    {
        string? schema = null;
        var oids = new Dictionary<string, string>(StringComparer.Ordinal);
        while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
        {
            schema = reader.GetString(0);
            oids.Add(reader.GetString(1), reader.GetString(2));
        }

        return schema is null ? null : new(schema, oids);
    }

    /// <summary>The SQL of a call.</summary>
    /// <param name="signature">One of the constants.</param>
    /// <param name="arguments">The SQL of the arguments, each of the type that the signature has, so that no overload fits better.</param>
    public string Call(string signature, string arguments) => $"{Schema}.{signature[..signature.IndexOf('(')]}({arguments})";

    /// <summary>
    /// A condition: whether the names lead to the extension's own functions. It has to come first in a CASE around a call. A WHERE keeps a function of FROM from being
    /// executed, but the planner runs an IMMUTABLE function whose arguments are constants, and parts of the body of an SQL function: its arguments have to be
    /// sub-selects.
    /// </summary>
    /// <param name="signatures">All functions that the statement calls.</param>
    public string AreOwn(params ReadOnlySpan<string> signatures)
    {
        var conditions = new List<string>();
        foreach (var signature in signatures)
        {
            var name = PostgresIdentifier.Literal($"{Schema}.{signature}");
            conditions.Add($"{name}::pg_catalog.regprocedure::pg_catalog.oid OPERATOR(pg_catalog.=) '{_oids[signature]}'::pg_catalog.oid");
        }

        return string.Join(" AND ", conditions);
    }

    /// <summary>The name of a link as the argument of a function in FROM: NULL if the link must not be used, so that a function of dblink, being STRICT, does nothing.</summary>
    /// <param name="link">The SQL of the name, of type text.</param>
    /// <param name="condition">What has to hold besides the link being open.</param>
    public string IfOpen(string link, string? condition = null) =>
        $"(SELECT CASE WHEN {AreOwn(GetConnections)}{(condition is null ? "" : $" AND {condition}")} THEN CASE WHEN {IsOpen(link)} THEN {link} END END)";

    /// <summary>A condition: whether a named connection is open in the session. Its functions have to be checked first.</summary>
    /// <param name="link">The SQL of the name, of type text.</param>
    public string IsOpen(string link) => $"{link} OPERATOR(pg_catalog.=) ANY ({Call(GetConnections, "")})";
}
