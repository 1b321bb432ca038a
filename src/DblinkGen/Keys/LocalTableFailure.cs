using Npgsql;

namespace DblinkGen.Keys;

/// <summary>Says what the local server found wrong with a table or a row of it.</summary>
internal static class LocalTableFailure
{
    public static DblinkException Explain(PostgresException failure, string relation, string method)
    {
        var (kind, message, advice) = failure.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => (
                DblinkErrorKind.LocalStatement,
                $"The local server has no table \"{relation}\".",
                "The name is looked up as in SQL, in the search_path of the local session: write the schema, and double quotes around capital letters."),
            PostgresErrorCodes.InvalidName or PostgresErrorCodes.SyntaxError => (
                DblinkErrorKind.LocalStatement,
                $"\"{relation}\" is not the name of a table: {failure.MessageText}.",
                "Write schema.table, and double quotes around what is no plain word."),
            PostgresErrorCodes.InsufficientPrivilege => (
                DblinkErrorKind.PermissionDenied,
                $"The current user may not read \"{relation}\": {failure.MessageText}.",
                $"GRANT SELECT ON {relation} TO <role>; or EXECUTE on the function that the message names."),
            PostgresErrorCodes.CardinalityViolation => (
                DblinkErrorKind.RowCount,
                $"The key does not find one row of \"{relation}\": {failure.MessageText}.",
                "An insert and an update take their values from the local row, which must be there, and be the only one of its key."),
            PostgresErrorCodes.InFailedSqlTransaction => (
                DblinkErrorKind.LocalStatement, "The local transaction is aborted: nothing was asked.", "Roll it back first."),
            _ => (DblinkErrorKind.LocalStatement, $"The local server cannot use \"{relation}\": {failure.MessageText}.", failure.Hint),
        };
        return new(kind, message, advice, failure) { Method = method };
    }
}
