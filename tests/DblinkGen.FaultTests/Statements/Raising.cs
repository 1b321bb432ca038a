using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Statements;

/// <summary>Calls of remote code that raises what a server says of prepared statements.</summary>
[DblinkServer(Route.Far)]
internal static partial class Raising
{
    /// <summary>Inserts, commits, then fails.</summary>
    [DblinkCommand("CALL insert_commit_and_raise(@token, @state)")]
    public static partial Task InsertCommitAndRaiseAsync(NpgsqlDataSource app, Guid token, string state);

    /// <summary>Takes the next value of a sequence, which no rollback takes back, then fails.</summary>
    [DblinkQuery("SELECT count_and_raise(@sequence, @state)")]
    public static partial Task<int> CountAndRaiseAsync(NpgsqlDataSource app, string sequence, string state);

    [DblinkCommand("UPDATE counted SET n = count_and_raise(@sequence, @state) WHERE true")]
    public static partial Task<int> UpdateAndRaiseAsync(NpgsqlDataSource app, string sequence, string state);

    [DblinkQuery("SELECT count_and_raise(@sequence, @state)")]
    public static partial Task<List<int>> CountAndRaiseInListAsync(NpgsqlDataSource app, string sequence, string state);
}
