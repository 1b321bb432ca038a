using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Keys;

/// <summary>Says what the local server found wrong with a table or a row of it.</summary>
internal static class LocalTableFailure
{
    /// <summary>Returns <see langword="null"/> if the failure is not about the table.</summary>
    public static DblinkException? Explain(PostgresException failure, string relation, CallOrigin origin)
    {
        // Of another session's making, or of the session's end; and functions of dblink that are not there anymore.
        if (failure.SqlState is ['5', '7', ..] or ['2', '5', ..] or PostgresErrorCodes.UndefinedFunction)
            return null;
        var reason = ServerText.Of(failure.MessageText);
        relation = ServerText.Of(relation);
        var (kind, message, advice) = failure.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => (
                DblinkErrorKind.LocalStatement,
                $"The local server has no table \"{relation}\".",
                "The name is looked up as in SQL, in the search_path of the local session: write the schema, and double quotes around capital letters."),
            PostgresErrorCodes.InvalidName or PostgresErrorCodes.SyntaxError => (
                DblinkErrorKind.LocalStatement,
                $"\"{relation}\" is not the name of a table: {reason}.",
                "Write schema.table, and double quotes around what is no plain word."),
            PostgresErrorCodes.InsufficientPrivilege => (
                DblinkErrorKind.PermissionDenied,
                $"The current user may not read \"{relation}\": {reason}.",
                $"GRANT SELECT ON {relation} TO <role>; or EXECUTE on the function that the message names."),
            PostgresErrorCodes.CardinalityViolation => (
                DblinkErrorKind.RowCount,
                $"The key does not find one row of \"{relation}\": {reason}.",
                "An insert and an update take their values from the local row, which must be there, and be the only one of its key."),
            _ => (DblinkErrorKind.LocalStatement, $"The local server cannot use \"{relation}\": {reason}.", null),
        };
        return origin.Exception(kind, message, ServerText.Advice(advice, failure.Hint), failure);
    }
}
