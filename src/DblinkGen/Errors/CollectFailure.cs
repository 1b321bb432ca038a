using System.Text.RegularExpressions;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// Says whether <c>dblink()</c> was called when a local statement failed that gets a whole result with it: the same errors of the local server can come before, for a type or an
/// argument, and afterwards, for a value of the result.
/// </summary>
internal static partial class CollectFailure
{
    /// <summary>The file of PostgreSQL whose functions convert text between the encodings of client and server.</summary>
    private const string Conversion = "mbutils.c";

    /// <summary>Whether the statement was refused when it was parsed, which is for the type of a column, or an argument when it was bound (PostgreSQL 14 to 18).</summary>
    public static bool IsBeforeCall(Exception failure) => failure is PostgresException { Routine: not StatementFailure.RemoteErrorRoutine } local
        && ((local.Position > 0 && !StatementFailure.IsMoved(local)) || (local.File == Conversion && IsParameter(local.Where)));

    /// <summary>Whether an error of class 22 may be one of either kind: the words of its context are in a language where the parameter is not found.</summary>
    public static bool IsUnclear(PostgresException failure) => failure.File == Conversion && !string.IsNullOrEmpty(failure.Where);

    /// <summary>The whole context of such an error is "unnamed portal parameter $3", in the language of the server.</summary>
    private static bool IsParameter(string? context) => context is not null && !context.Contains('\n', StringComparison.Ordinal) && Parameter().IsMatch(context);

    [GeneratedRegex(@"(?<!\S)\$[0-9]+(?!\w)")]
    private static partial Regex Parameter();
}
