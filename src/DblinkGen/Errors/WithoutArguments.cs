using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// An error of the local server as an inner exception, if a connection string is among the statement's arguments. With <c>log_parameter_max_length_on_error</c> the
/// server repeats the arguments in the context of the error, and libpq repeats what it cannot read of a connection string in the detail. Npgsql keeps both, and
/// the command with its parameters.
/// </summary>
internal static class WithoutArguments
{
    /// <summary>The same error without context, detail, query and command.</summary>
    public static PostgresException Of(PostgresException failure) => new(
        failure.MessageText,
        failure.Severity,
        failure.InvariantSeverity,
        failure.SqlState,
        hint: failure.Hint,
        file: failure.File,
        line: failure.Line,
        routine: failure.Routine);

    /// <summary>The same error, whole if the target has no secret.</summary>
    public static PostgresException? Of(PostgresException? failure, DblinkTarget target) =>
        failure is null || target.IsForeignServer ? failure : Of(failure);
}
