namespace DblinkGen.Generator.Postgres;

internal enum SqlErrorCode
{
    UnterminatedString,
    UnterminatedQuotedIdentifier,
    UnterminatedDollarString,
    UnterminatedComment,
    UnexpectedCharacter,
    UnbalancedParenthesis,

    /// <summary>The list of common table expressions after WITH could not be followed.</summary>
    MalformedWith,

    /// <summary>The first word begins no statement that PostgreSQL 18 knows.</summary>
    UnknownStatement,
}

/// <summary>A fault of the SQL text, for which the server would give a syntax error.</summary>
internal readonly record struct SqlError(SqlErrorCode Code, int Start, int Length);
