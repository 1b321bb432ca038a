using System.Globalization;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>What a call of a method, or of <see cref="DblinkSession.ExecuteAsync"/>, must be if the server gives this answer to its text.</summary>
internal static class Comparison
{
    /// <param name="shape">How the method is declared.</param>
    /// <param name="answer">What the server says.</param>
    /// <param name="result">A list of rows, or the number of affected rows.</param>
    /// <param name="isOrdered">Whether the order of the rows is compared.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? OfResult(MethodShape shape, Answer answer, object result, bool isOrdered = true)
    {
        if (answer.State is not null)
            return $"The server refuses it ({answer.State}), and the call returned {Shown(result)}.";
        if (shape.IsCommand)
            return (long)result == (answer.Columns.Count > 0 || answer.Rows.Count > 0 ? 0 : (long)answer.Affected) ? null : $"The server says {answer}, and the call {Shown(result)}.";
        if (!answer.Fits(shape.ByName))
            return $"The server's columns are {string.Join(", ", answer.Columns)}, and the call returned {Shown(result)}.";
        var rows = ((IEnumerable<(int? N, string? T)>)result).Select(r => (r.N?.ToString(CultureInfo.InvariantCulture), r.T));
        var values = answer.Values(shape.ByName);
        return shape.Takes(answer.Rows.Count) && (isOrdered ? values.SequenceEqual(rows) : values.Order().SequenceEqual(rows.Order())) ? null : $"The server says {answer}, and the call {Shown(result)}.";
    }

    /// <returns>What is wrong, or null.</returns>
    public static string? OfFailure(MethodShape shape, Answer answer, Exception failure, bool isCall) => failure switch
    {
        DblinkException { Kind: DblinkErrorKind.Refused, Outcome: DblinkOutcome.NotRun } => null,
        DblinkException e when answer.State is { } state => e.SqlState == state ? null : $"The server says {state}, and the call {failure}",
        DblinkException { Kind: DblinkErrorKind.ColumnMismatch } when !shape.IsCommand && !answer.Fits(shape.ByName) => null,
        DblinkException { Kind: DblinkErrorKind.ColumnMismatch, Outcome: DblinkOutcome.Ran } when shape.IsCommand && isCall && answer.Columns.Count > 1 => null,
        DblinkException { Kind: DblinkErrorKind.ValueMisfit } when !shape.IsCommand && !answer.Values(shape.ByName).All(v => v.N is null || int.TryParse(v.N, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) => null,
        DblinkException { Kind: DblinkErrorKind.RowCount } when !shape.IsCommand && !shape.Takes(answer.Rows.Count) => null,
        _ => $"The server says {answer}, and the call {failure}",
    };

    private static string Shown(object result) => result is long affected
        ? $"{affected} affected"
        : string.Join(" ", ((IEnumerable<(int? N, string? T)>)result).Select(r => $"({r.N?.ToString(CultureInfo.InvariantCulture) ?? "NULL"}, {r.T ?? "NULL"})"));
}
