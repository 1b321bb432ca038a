using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

internal sealed record ShardItem([property: DblinkServerName] string Shard, int Id);

internal sealed record Produced([property: DblinkServerName] string Shard, long N);

/// <summary>The declarations of most tests. <c>key</c> is that of a <see cref="Gate"/>.</summary>
internal static partial class Items
{
    private const string All = "SELECT id FROM item WHERE id >= @from";
    private const string Held = "SELECT id FROM item, (SELECT pg_advisory_xact_lock_shared(@key) OFFSET 0) AS gate";

    [DblinkFanOut("shard_1", "shard_2", "shard_3", "shard_4", "shard_5", "shard_6", "shard_7", "shard_8")]
    [DblinkQuery(Held)]
    public static partial Task<List<ShardItem>> HeldAsync(NpgsqlConnection connection, long key, CancellationToken cancellationToken = default);

    [DblinkQuery(Held, FetchSize = 0)]
    public static partial IAsyncEnumerable<ShardItem> StreamHeldAsync(
        NpgsqlConnection connection, [DblinkFanOut] IEnumerable<string> servers, long key, CancellationToken cancellationToken = default);

    [DblinkQuery(Held, FetchSize = 2)]
    public static partial IAsyncEnumerable<ShardItem> FetchHeldAsync(
        NpgsqlConnection connection, [DblinkFanOut] string[] servers, long key, CancellationToken cancellationToken = default);

    [DblinkQuery(Held, TimeoutSeconds = 1)]
    public static partial Task<DblinkFanOutResult<ShardItem>> HeldForASecondAsync(
        NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, long key);

    [DblinkQuery(All)]
    public static partial Task<List<ShardItem>> ListAsync(NpgsqlConnection connection, [DblinkFanOut] IReadOnlyList<string> servers, int from);

    [DblinkQuery(All)]
    public static partial Task<List<ShardItem>> ListAsync(DblinkSession session, [DblinkFanOut] IReadOnlyList<string> servers, int from);

    [DblinkQuery(All)]
    public static partial ShardItem[] Array(NpgsqlConnection connection, [DblinkFanOut] List<string> servers, int from);

    [DblinkQuery(All + " ORDER BY id", FetchSize = 1)]
    public static partial IEnumerable<ShardItem> Stream(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "id")] string[] servers, int from);

    [DblinkQuery(All)]
    public static partial Task<IReadOnlyList<ShardItem>> ReadOnlyListAsync(NpgsqlDataSource dataSource, [DblinkFanOut] string[] servers, int from);

    [DblinkQuery("SELECT nextval('produced') AS n FROM generate_series(1, 100000)", FetchSize = 10)]
    public static partial IAsyncEnumerable<Produced> ProduceAsync(NpgsqlConnection connection, [DblinkFanOut] string[] servers);

    [DblinkQuery("SELECT n FROM generate_series(1, @count) AS n", FetchSize = 10)]
    public static partial Task<List<int>> CountToAsync(NpgsqlConnection connection, [DblinkFanOut] string[] servers, int count);

    /// <summary>Tells one link from another, and whether it is in a transaction of ours.</summary>
    [DblinkQuery("SELECT pg_backend_pid() AS id")]
    public static partial Task<List<ShardItem>> PidsAsync(NpgsqlConnection connection, [DblinkFanOut] IReadOnlyList<string> servers);

    [DblinkQuery("SELECT pg_backend_pid() AS id")]
    public static partial Task<List<ShardItem>> PidsAsync(DblinkSession session, [DblinkFanOut] IReadOnlyList<string> servers);

    [DblinkQuery("SELECT count(*)::int AS id FROM pg_cursors")]
    public static partial Task<List<ShardItem>> CursorsAsync(NpgsqlConnection connection, [DblinkFanOut] IReadOnlyList<string> servers);

    [DblinkQuery("SELECT inet_server_port()")]
    public static partial Task<List<int>> PortsAsync(NpgsqlConnection connection, [DblinkFanOut] IReadOnlyList<string> servers);

    [DblinkServer("shard_3")]
    [DblinkQuery("SELECT id FROM item WHERE id = 3")]
    public static partial Task<ShardItem> GetAsync(NpgsqlConnection connection);
}
