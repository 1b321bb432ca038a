using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Keeps what commits by itself out of a transaction that other code began on the link: there it would be acknowledged and lost with that transaction. dblink does not
/// tell whether the remote is inside one, but the remote knows: its transaction began with the message that it runs.
/// </summary>
internal static class RemoteGuard
{
    private const string Refusal = "dblinkgen: the link is inside a transaction that other code began";

    /// <summary>A query that fails inside a transaction. A cast of a constant would fail in any case, so the planner must not see one.</summary>
    public const string Sql =
        "SELECT (CASE WHEN pg_catalog.now() OPERATOR(pg_catalog.=) pg_catalog.statement_timestamp() THEN '1' " +
        $"ELSE '{Refusal}' END)::pg_catalog.int4";

    /// <summary>The words around the refusal are translated.</summary>
    public static bool IsRefusal(PostgresException failure) =>
        failure.SqlState == PostgresErrorCodes.InvalidTextRepresentation && failure.MessageText.Contains(Refusal, StringComparison.Ordinal);
}
