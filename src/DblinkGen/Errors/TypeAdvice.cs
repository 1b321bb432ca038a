using System.Text.RegularExpressions;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Advice on failures that come from types which one of the two servers does not have, or does not compare.</summary>
internal static partial class TypeAdvice
{
    /// <summary>For 42704 of the local server, which parses a column of a type that only the remote has.</summary>
    /// <param name="failure">The local server's error.</param>
    /// <param name="columns">The declared columns with their types, as in a column definition list.</param>
    public static string OfLocalType(PostgresException failure, string columns)
    {
        var named = Quoted().Match(failure.MessageText);
        return $"The local server does not have {(named.Success ? $"the type {named.Groups[1].Value}" : "a declared type")}, which the remote may have. Declare the column as text " +
            "(the text of an enum is its label), or create the type or its extension in the local database too. " +
            $"The declared columns are {columns}.";
    }

    /// <summary>
    /// For 42883 and 42804 of the remote: an operator or an assignment that has a parameter of type text on one side and a type of the user's, such as an enum, on the other.
    /// </summary>
    /// <param name="failure">The remote's error.</param>
    /// <param name="parameters">The PostgreSQL types of the parameters.</param>
    /// <returns><see langword="null"/> for any other failure: the server's own hint is the better one.</returns>
    public static string? OfRemoteOperands(PostgresException failure, IReadOnlyList<string> parameters)
    {
        if (!parameters.Contains("text") && !parameters.Contains("text[]"))
            return null;
        var types = failure.SqlState switch
        {
            PostgresErrorCodes.UndefinedFunction => Operands().Match(failure.MessageText),
            PostgresErrorCodes.DatatypeMismatch => Assignment().Match(failure.MessageText),
            _ => Match.Empty,
        };
        var (left, right) = (types.Groups["left"].Value, types.Groups["right"].Value);
        var type = IsText(left) ? right : IsText(right) ? left : "";
        if (!PostgresType.TryParse(type, out var parsed, out _) || parsed.IsKnown)
            return null;
        return $"The parameter is sent as text, which PostgreSQL does not convert to {type} by itself. Cast it in the remote SQL, as in @name::{type}.";
    }

    private static bool IsText(string type) => type is "text" or "text[]";

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();

    /// <summary>Of "operator does not exist: customer_status = text", whose beginning is translated.</summary>
    [GeneratedRegex(@": (?<left>[^:]+) [-+*/<>=~!@#%^&|`?]+ (?<right>[^:]+)$")]
    private static partial Regex Operands();

    /// <summary>In English alone: other languages have the types in another order.</summary>
    [GeneratedRegex(@" is of type (?<left>.+) but expression is of type (?<right>.+)$")]
    private static partial Regex Assignment();
}
