using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// What is run on the remote before a statement, in the same message, and fails where the statement must not run. dblink does not tell whether the remote is inside a
/// transaction, nor whether other code has opened the link anew under its name, but the remote knows. A link keeps the guards prepared, under names that no other has;
/// where nothing is prepared, they are sent as text.
/// </summary>
internal static class RemoteGuard
{
    /// <summary>Begins a mark that vanishes when the transaction ends, whoever ends it. COMMIT outside of one answers COMMIT as well.</summary>
    public const string Mark = "SET LOCAL dblinkgen.transaction TO on";

    /// <summary>Ends the name of the guard of a transaction of ours; a link's prefix comes before it.</summary>
    public const string TransactionSuffix = "_t";

    /// <summary>Ends the name of a statement that is freed and prepared again: a check without a row, which <c>dblink()</c> would take for one of the result.</summary>
    public const string TokenSuffix = "_r";

    private const string InForeignTransaction = "dblinkgen: the link is inside a transaction that other code began";
    private const string TransactionGone = "dblinkgen: other code has ended the transaction";

    // The remote's transaction began with the message that it runs. A cast of a constant would fail in any case, so the planner must not see one.
    private const string IsFree = "pg_catalog.now() OPERATOR(pg_catalog.=) pg_catalog.statement_timestamp()";

    /// <summary>A query that fails inside a transaction: what commits by itself would be acknowledged there, and lost with it.</summary>
    private const string Free = $"SELECT (CASE WHEN {IsFree} THEN '1' ELSE '{InForeignTransaction}' END)::pg_catalog.int4";

    /// <summary>A query that fails where the transaction is not the one that was marked.</summary>
    public const string Marked =
        "SELECT (CASE WHEN pg_catalog.current_setting('dblinkgen.transaction', true) OPERATOR(pg_catalog.=) 'on' THEN '1' " +
        $"ELSE '{TransactionGone}' END)::pg_catalog.int4";

    /// <summary>What comes before and after the condition of <see cref="RemoteIdentity"/> where the guard is sent as text.</summary>
    public static readonly (string Before, string After) Inline = (
        $"SELECT (CASE WHEN {IsFree} THEN CASE WHEN ", $" THEN '1' ELSE '{RemoteIdentity.Refusal}' END ELSE '{InForeignTransaction}' END)::pg_catalog.int4; ");

    /// <summary>The same for a check without rows, but with as many columns as the result has that comes next.</summary>
    public static (string Before, string After) InlineCheck(int columns) => (
        $"SELECT {string.Join(", ", Enumerable.Repeat("NULL", columns))} WHERE (CASE WHEN ",
        $" THEN '0' ELSE '{RemoteIdentity.Refusal}' END)::pg_catalog.int4 OPERATOR(pg_catalog.=) 1; ");

    /// <summary>Prepares what a link keeps.</summary>
    public static string Prepare(string prefix) =>
        $"PREPARE {prefix} AS {Free}; PREPARE {prefix}{TransactionSuffix} AS {Marked}; PREPARE {prefix}{TokenSuffix} AS VALUES (1)";

    /// <summary>Fails where the session has lost what the link keeps.</summary>
    public static string Renew(string prefix) => $"DEALLOCATE {prefix}{TokenSuffix}; PREPARE {prefix}{TokenSuffix} AS VALUES (1)";

    /// <summary>Whether the link is inside a transaction of other code.</summary>
    public static bool IsRefusal(PostgresException failure) => Says(failure, InForeignTransaction);

    /// <summary>Whether a transaction of ours is not there any more.</summary>
    public static bool IsGone(PostgresException failure) => Says(failure, TransactionGone);

    /// <summary>The words around the refusal are translated.</summary>
    public static bool Says(PostgresException failure, string refusal) =>
        failure.SqlState == PostgresErrorCodes.InvalidTextRepresentation && failure.MessageText.Contains(refusal, StringComparison.Ordinal);
}
