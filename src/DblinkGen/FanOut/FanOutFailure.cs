using DblinkGen.Errors;
using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>What goes wrong only where several servers are at work.</summary>
internal static class FanOutFailure
{
    public static DblinkException Incomplete(string method, FanOutCall call) => Incomplete(
        method, call.Failures, Outcomes(call.Lanes.Select(l => (l.Statement.Server, l.Outcome))), call.Lanes.Exists(l => l.Transaction is not null));

    private static DblinkException Incomplete(
        string method, IReadOnlyList<DblinkException> failures, Dictionary<string, DblinkOutcome> outcomes, bool inTransaction) => new(
        DblinkErrorKind.FanOutIncomplete,
        $"{failures.Count} of {outcomes.Count} servers failed, and all rows of the others were delivered: {string.Join(", ", failures.Select(f => $"\"{f.Server}\" ({f.Kind})"))}.",
        "See Failures for the reason of each.",
        failures[0])
        {
            Method = method,
            RemoteSql = failures[0].RemoteSql,
            Failures = failures,
            Outcomes = outcomes,
            // Of those that failed: the others have delivered their rows.
            Outcome = failures.Select(f => f.Outcome).Distinct().ToArray() is [var same] ? same : DblinkOutcome.Unknown,
            // What a transaction has read is to be read again with all of it.
            IsTransientCore = !inTransaction && failures.All(f => f.IsTransient),
        };

    /// <summary>By the names that exceptions show.</summary>
    public static Dictionary<string, DblinkOutcome> Outcomes(IEnumerable<(string Server, DblinkOutcome Outcome)> servers)
    {
        var outcomes = new Dictionary<string, DblinkOutcome>(StringComparer.Ordinal);
        foreach (var (server, outcome) in servers)
            outcomes[ServerText.Name(server)] = outcome;
        return outcomes;
    }

    public static DblinkCanceledException Canceled(DblinkCanceledException one, IReadOnlyDictionary<string, DblinkOutcome> outcomes) => new(
        "The call was cancelled: the statements on the servers were stopped.", one.InnerException, one.CancellationToken)
    {
        Method = one.Method,
        Outcome = outcomes.Values.Distinct().ToArray() is [var same] ? same : DblinkOutcome.Unknown,
        Outcomes = outcomes,
    };

    public static DblinkException OutOfOrder(DblinkStatement statement, string column, bool isText) => statement.Origin.Exception(
        DblinkErrorKind.OutOfOrder,
        $"The rows of server \"{ServerText.Name(statement.Server)}\" do not come in the order of column \"{column}\" that they are merged by.",
        isText
            ? $"Text is merged by its bytes: write ORDER BY {column} COLLATE \"C\" in the remote SQL, and OrderBy of [DblinkFanOut] like the ORDER BY."
            : "Make OrderBy of [DblinkFanOut] the same as the ORDER BY of the remote SQL: columns, DESC, NULLS FIRST and NULLS LAST.");

    public static DblinkException LinkTaken(DblinkStatement statement) => statement.Origin.Exception(
        DblinkErrorKind.LinkLost,
        "Another call on the same connection took the link before the rows were all read.",
        "Give what runs while the rows are read a connection of its own.");
}
