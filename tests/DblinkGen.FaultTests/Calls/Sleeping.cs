using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>Statements that keep the remote at work for longer than any caller waits.</summary>
[DblinkServer(Route.Far)]
internal static partial class Sleeping
{
    private const string Sleep = "SELECT pg_sleep(20)::text";
    private const string Insert = "INSERT INTO ledger SELECT @token FROM pg_sleep(20)";

    [DblinkQuery(Sleep)]
    public static partial Task<string?> OneRowAsync(NpgsqlDataSource app, CancellationToken cancellationToken = default);

    [DblinkQuery(Sleep)]
    public static partial Task<List<string?>> ListAsync(NpgsqlDataSource app, CancellationToken cancellationToken = default);

    [DblinkQuery(Sleep)]
    public static partial IAsyncEnumerable<string?> StreamAsync(NpgsqlDataSource app, CancellationToken cancellationToken = default);

    [DblinkQuery(Sleep, FetchSize = 10)]
    public static partial IAsyncEnumerable<string?> StreamByTenAsync(NpgsqlDataSource app, CancellationToken cancellationToken = default);

    [DblinkCommand(Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken = default);

    [DblinkQuery(Sleep, TimeoutSeconds = 1)]
    public static partial Task<string?> OneRowInTimeAsync(NpgsqlDataSource app);

    [DblinkQuery(Sleep, TimeoutSeconds = 1)]
    public static partial Task<List<string?>> ListInTimeAsync(NpgsqlDataSource app);

    [DblinkCommand(Insert, TimeoutSeconds = 1)]
    public static partial Task<int> InsertInTimeAsync(NpgsqlDataSource app, Guid token);
}
