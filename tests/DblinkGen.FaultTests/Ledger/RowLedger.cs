using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.FaultTests.Ledger;

/// <summary>
/// Compares what calls have said with what the remote has committed. Each write inserts one row with a token of its own into the table <c>ledger</c>;
/// the table has no key, so that a statement that was sent twice shows. Safe for concurrent callers.
/// </summary>
/// <param name="remote">Reaches the remote database past dblink.</param>
/// <param name="remoteRole">The role that only the links of this test log in as.</param>
public sealed class RowLedger(NpgsqlDataSource remote, string remoteRole)
{
    public const string CreateTable = "CREATE TABLE ledger (token uuid NOT NULL)";

    private const int MostShown = 50;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, (Claim Claim, string Reason)> _claims = [];

    /// <summary>How many writes were acknowledged so far.</summary>
    public int Acknowledged => _claims.Values.Count(c => c.Claim == Claim.Committed);

    /// <summary>The tokens of all writes so far.</summary>
    public IEnumerable<Guid> Tokens => _claims.Keys;

    /// <summary>Runs a call that inserts the token and commits by itself. Returns its exception, or <see langword="null"/>.</summary>
    public async Task<Exception?> WriteAsync(Func<Guid, Task> write)
    {
        var token = Guid.NewGuid();
        _claims[token] = (Claim.Unknown, "the call has not returned");
        var failure = await Record.ExceptionAsync(() => write(token));
        Note(token, failure is null ? Claim.Committed : StatedOutcome.Of(failure), Reason(failure));
        return failure;
    }

    /// <summary>As <see cref="WriteAsync"/>, but throws the exception.</summary>
    public async Task WriteOrThrowAsync(Func<Guid, Task> write)
    {
        if (await WriteAsync(write) is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Starts to collect the writes of one remote transaction.</summary>
    public TransactionLedger BeginTransaction() => new(this);

    /// <summary>Fails where an acknowledged row is missing, a row is there that the caller was told is not, one is there twice, or a session of the
    /// test stays at work or in a transaction.</summary>
    public async Task AssertHoldsAsync()
    {
        // What is still under way may commit.
        var activity = await SessionActivity.LeftAsync(remote, remoteRole, s_patience);
        var counts = await ReadAsync();
        var all = _claims
            .Select(entry => (entry.Key, entry.Value, Fault: Fault(entry.Value.Claim, counts.GetValueOrDefault(entry.Key))))
            .Where(entry => entry.Fault is not null)
            .Select(entry => $"{entry.Key} {entry.Fault} ({entry.Value.Reason})")
            .ToList();
        var faults = all.Take(MostShown).Append($"… {all.Count - MostShown} more").Take(all.Count);
        Assert.True(all.Count == 0,
            string.Create(CultureInfo.InvariantCulture, $"{all.Count} of {_claims.Count} rows are not as their callers were told:\n{string.Join('\n', faults)}{Left(activity)}"));
        Assert.True(activity is null, Left(activity));
    }

    internal static string Reason(Exception? failure) =>
        failure is null ? "no exception" : $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}";

    internal void Note(Guid token, Claim claim, string reason) => _claims[token] = (claim, reason);

    private static string Left(string? activity) =>
        activity is null ? "" : $"\nAfter {s_patience.TotalSeconds} s the remote is still at work or in a transaction:\n{activity}";

    private static string? Fault(Claim claim, long count) => (claim, count) switch
    {
        (_, > 1) => $"was written {count} times by one call",
        (Claim.Committed, 0) => "was acknowledged and is LOST",
        (Claim.Absent, 1) => "is COMMITTED although its call said that it is not",
        _ => null,
    };

    private async Task<Dictionary<Guid, long>> ReadAsync()
    {
        await using var command = remote.CreateCommand("SELECT token, count(*) FROM ledger WHERE token = ANY ($1) GROUP BY token");
        command.Parameters.Add(new() { Value = _claims.Keys.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        await using var reader = await command.ExecuteReaderAsync();
        var counts = new Dictionary<Guid, long>();
        while (await reader.ReadAsync())
            counts.Add(reader.GetGuid(0), reader.GetInt64(1));
        return counts;
    }
}
