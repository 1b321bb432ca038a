using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// What tells the remote session of a link from one that other code has opened under the same name: conditions for the remote. Another session that meets the
/// condition of a session has the same role in the same database of the same server, so that it is as good once it has the link's settings.
/// </summary>
internal static class RemoteIdentity
{
    /// <summary>What a check says where the session is another.</summary>
    public const string Refusal = "dblinkgen: other code has opened the link anew";

    /// <summary>The session: the process, and the server by when it started.</summary>
    public const string OfSession =
        "pg_catalog.concat(pg_catalog.pg_backend_pid(), ' ', (pg_catalog.date_part('epoch', pg_catalog.pg_postmaster_start_time()) " +
        "OPERATOR(pg_catalog.*) '1000000'::pg_catalog.float8)::pg_catalog.int8, ' ', session_user, ' ', pg_catalog.current_database())";

    /// <summary>Behind a transaction pooler the session is another at the next moment, but not the database nor the role.</summary>
    public const string OfDatabase = "pg_catalog.concat(session_user, ' ', pg_catalog.current_database())";

    /// <summary>The same with what a server shares with its replicas only. A role may lack the privilege.</summary>
    public const string OfServer = $"pg_catalog.concat((SELECT s.system_identifier FROM pg_catalog.pg_control_system() s), ' ', {OfDatabase})";

    /// <param name="expression">One of the constants.</param>
    /// <param name="value">What it was when the link was opened.</param>
    public static string Is(string expression, string value) => $"{expression} OPERATOR(pg_catalog.=) {PostgresIdentifier.Literal(value)}";

    /// <summary>A query that fails on another session.</summary>
    public static string Check(string condition) => $"SELECT (CASE WHEN {condition} THEN '1' ELSE '{Refusal}' END)::pg_catalog.int4";

    public static bool IsRefusal(PostgresException failure) => RemoteGuard.Says(failure, Refusal);
}
