using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>The outline of a remote SQL text: enough to run and to check it, without a full grammar.</summary>
internal sealed record SqlStatement
{
    public required string Sql { get; init; }

    /// <summary>For checks that look further than the outline.</summary>
    public required SqlTokens Tokens { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>The upper-case keyword that begins the main statement, behind WITH and opening parentheses.</summary>
    public required string Verb { get; init; }

    /// <summary>The verb's place among <see cref="Tokens"/>.</summary>
    public required int VerbIndex { get; init; }

    /// <summary>Where the first word is; blanks, comments and empty statements may come before it.</summary>
    public required int Start { get; init; }

    /// <summary>Where the main statement begins behind a WITH clause; <see cref="Start"/> without one.</summary>
    public required int MainStart { get; init; }

    /// <summary>Where the common table expressions end, before any comment that follows; null without WITH.</summary>
    public required int? WithEnd { get; init; }

    public required bool HasDataModifyingCte { get; init; }

    /// <summary>The first token of a second statement.</summary>
    public required SqlSpan? Second { get; init; }

    /// <summary>The first semicolon behind the statement.</summary>
    public required int? TrailingSemicolon { get; init; }

    /// <summary><see cref="Sql"/> without semicolons around the statement. What is left keeps its position.</summary>
    public required string Text { get; init; }

    public required EquatableArray<SqlPlaceholder> Placeholders { get; init; }

    public required EquatableArray<SqlError> Errors { get; init; }

    /// <summary>Of the main statement, outside all parentheses.</summary>
    public required bool HasWhere { get; init; }

    /// <summary>Whether an expression, and so a parameter, can stand anywhere in it.</summary>
    public required bool TakesValues { get; init; }

    public bool ReturnsRows => Kind is StatementKind.Query or StatementKind.DmlReturning or StatementKind.Rows;

    /// <summary>PREPARE takes queries and DML only; other statements have no parameters in PostgreSQL.</summary>
    public bool IsPreparable => Kind is StatementKind.Query or StatementKind.Dml or StatementKind.DmlReturning;

    /// <summary>
    /// Whether it may change data or objects: DML, a query with a data-modifying common table expression, and every command but those that only change the
    /// session. A query that is called as a command, for what its functions do, counts as well; see <see cref="DropsRows"/>.
    /// </summary>
    public bool Writes => WritingStatement.Is(this);

    /// <summary>Whether it must be sent alone, outside of transaction blocks and of texts with other statements; see <see cref="StandaloneStatement"/>.</summary>
    public bool StandsAlone => StandaloneStatement.Is(Tokens, VerbIndex);

    /// <summary>Whether its text shows that it leaves state on the session; see <see cref="SessionChange"/>.</summary>
    public bool ChangesSession => SessionChange.Is(Tokens, VerbIndex, Kind);

    /// <summary>Whether what it leaves on the session is something that a new session lacks: not what takes state away, and not what may run anything, as CALL and DO.</summary>
    public bool LeavesState => ChangesSession && Verb is not ("CALL" or "DEALLOCATE" or "DISCARD" or "DO" or "EXECUTE" or "RESET" or "UNLISTEN");

    /// <summary>Whether it may make a table, or another object, in the first schema of the search path: CREATE, SELECT INTO, and EXPLAIN ANALYZE of these.</summary>
    public bool CreatesTable => Verb is "CREATE" or "EXPLAIN" || (Verb == "SELECT" && Kind == StatementKind.Command);

    /// <summary>Whether its text shows that it may change settings, also until the end of the transaction only; see <see cref="SessionChange"/>.</summary>
    public bool ChangesSettings => SessionChange.OfSettings(Tokens, VerbIndex);

    /// <summary>Whether it has rows, or may have some, that are dropped where it runs as a command.</summary>
    public bool DropsRows => Kind == StatementKind.Query || IsCall;

    /// <summary>Whether it may return a row of OUT and INOUT parameters, which only the remote knows.</summary>
    public bool IsCall => Kind == StatementKind.Command && Verb == "CALL";

    public static SqlStatement Parse(string sql) => SqlStatementParser.Parse(sql);
}
