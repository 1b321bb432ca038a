namespace DblinkGen.Generator.Postgres;

/// <summary>What a remote SQL text is, as far as it decides how dblink can run it.</summary>
internal enum StatementKind
{
    /// <summary>Nothing but blanks, comments and semicolons.</summary>
    Empty,

    /// <summary>SELECT, VALUES or TABLE: rows that can stand in FROM.</summary>
    Query,

    /// <summary>INSERT, UPDATE, DELETE or MERGE.</summary>
    Dml,

    /// <summary>The same with RETURNING: rows that can stand in a common table expression only.</summary>
    DmlReturning,

    /// <summary>Any other statement without rows: DDL, CALL, SET, GRANT, SELECT … INTO.</summary>
    Command,

    /// <summary>SHOW, EXPLAIN, FETCH, EXECUTE: rows that cannot be wrapped in another query.</summary>
    Rows,

    /// <summary>COPY, alone or among others: through dblink it wedges the local backend for good.</summary>
    Copy,

    /// <summary>BEGIN, COMMIT, SAVEPOINT and their kin.</summary>
    TransactionControl,

    /// <summary>More than one statement in the text.</summary>
    Several,
}
