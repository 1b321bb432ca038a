using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>What the first keyword of a statement says about it.</summary>
internal static class StatementVerb
{
    private static readonly HashSet<string> Commands = new(StringComparer.Ordinal)
    {
        "ALTER", "ANALYZE", "ANALYSE", "CALL", "CHECKPOINT", "CLOSE", "CLUSTER", "COMMENT", "CREATE", "DEALLOCATE", "DECLARE", "DISCARD",
        "DO", "DROP", "GRANT", "IMPORT", "LISTEN", "LOAD", "LOCK", "MOVE", "NOTIFY", "PREPARE", "REASSIGN", "REFRESH", "REINDEX", "RESET",
        "REVOKE", "SECURITY", "SET", "TRUNCATE", "UNLISTEN", "VACUUM",
    };

    public static bool IsKnown(string verb) => KindOf(verb) != StatementKind.Command || Commands.Contains(verb);

    public static StatementKind KindOf(string verb) => verb switch
    {
        "SELECT" or "VALUES" or "TABLE" => StatementKind.Query,
        "INSERT" or "UPDATE" or "DELETE" or "MERGE" => StatementKind.Dml,
        "SHOW" or "EXPLAIN" or "FETCH" or "EXECUTE" => StatementKind.Rows,
        "COPY" => StatementKind.Copy,
        "BEGIN" or "START" or "COMMIT" or "END" or "ROLLBACK" or "ABORT" or "SAVEPOINT" or "RELEASE" => StatementKind.TransactionControl,
        _ => StatementKind.Command,
    };
}
