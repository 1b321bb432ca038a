using System.Collections.Immutable;
using System.Net;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class ArrayTests(TwoDatabases databases)
{
    [Fact]
    public async Task Arrays_of_every_kind_arrive_as_they_were_passed()
    {
        var sent = new Arrays(
            [true, false], [1.5, double.NaN, double.NegativeInfinity], [1.10m, null], [Guid.Empty], [[0, 255], []], [new DateOnly(2026, 11, 22)],
            [new DateTime(2026, 1, 2, 3, 4, 5)], [new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)], [TimeSpan.FromHours(-30)],
            [IPAddress.Loopback], [Mood.Sad, Mood.VeryHappy]);

        var arrived = await Echo.ArraysAsync(
            databases.App, sent.Bools, sent.Doubles, sent.Decimals, sent.Guids, sent.Bytes, sent.Dates, sent.Timestamps, sent.Instants, sent.Intervals,
            sent.Addresses, sent.Moods);

        Assert.Equal(sent.Addresses, arrived.Addresses);
        // Not compared member by member: an address has members that throw.
        Assert.Equivalent(sent with { Addresses = [] }, arrived with { Addresses = [] }, strict: true);
    }

    [Fact]
    public async Task Empty_arrays_stay_empty()
    {
        var arrived = await Echo.ArraysAsync(databases.App, [], [], [], [], [], [], [], [], [], [], []);
        Assert.Equivalent(new Arrays([], [], [], [], [], [], [], [], [], [], []), arrived, strict: true);
    }

    [Fact]
    public async Task A_sequence_is_passed_as_an_array() =>
        Assert.Equal([100, 300], await Echo.AmongAsync(databases.App, new HashSet<int> { 100, 300, 5 }));

    [Fact]
    public async Task Any_collection_is_passed_as_an_array()
    {
        var keys = new Dictionary<string, int> { ["a"] = 1, ["b,\""] = 2 }.Keys;
        var arrived = await Echo.CollectionsAsync(databases.App, new SortedSet<int> { 3, 1 }, new Queue<decimal?>([1.5m, null]), [7, 8], null, null, keys, new HashSet<Mood> { Mood.VeryHappy });
        Assert.Equivalent(new Collections([1, 3], [1.5m, null], [7, 8], null, null, ["a", "b,\""], [Mood.VeryHappy]), arrived, strict: true);
        var others = await Echo.CollectionsAsync(databases.App, new HashSet<int>(), new(), [], [9], new HashSet<int>(), keys, []);
        Assert.Equivalent(new Collections([], [], [], [9], [], ["a", "b,\""], []), others, strict: true);
    }

    [Fact]
    public async Task Bytes_without_a_length_are_one_value_and_an_array_where_that_is_said()
    {
        byte[] bytes = [0, 1, 255];
        var arrived = await Echo.BytesAsync(databases.App, bytes.Where(b => b >= 0), new LinkedList<byte>(bytes), bytes.Select(b => b));
        Assert.Equivalent(new ManyBytes(bytes, bytes, [0, 1, 255]), arrived, strict: true);
        Assert.Equivalent(new ManyBytes([], null, []), await Echo.BytesAsync(databases.App, [], null, []), strict: true);
    }

    public sealed record ManyBytes(byte[] Some, byte[]? Given, short[] Numbers);

    public sealed record Collections(int[] Numbers, decimal?[] Amounts, int[] Fixed, int[]? Given, int[]? Known, string[] Keys, Mood[] Moods);

    public sealed record Arrays(
        bool[] Bools, List<double> Doubles, decimal?[] Decimals, Guid[] Guids, byte[][] Bytes, DateOnly[] Dates,
        [property: DblinkColumn("timestamps", "timestamp[]")] DateTime[] Timestamps, DateTime[] Instants, TimeSpan[] Intervals, IPAddress[] Addresses,
        Mood[] Moods);

    [DblinkServer(TwoDatabases.Server, Connection = "arrays")]
    private static partial class Echo
    {
        [DblinkQuery("""
            SELECT @bools AS bools, @doubles AS doubles, @decimals AS decimals, @guids AS guids, @bytes AS bytes, @dates AS dates,
                   @timestamps AS timestamps, @instants AS instants, @intervals AS intervals, @addresses AS addresses, @moods AS moods
            """)]
        public static partial Task<Arrays> ArraysAsync(
            NpgsqlDataSource dataSource, bool[] bools, List<double> doubles, decimal?[] decimals, Guid[] guids, byte[][] bytes, DateOnly[] dates,
            [DblinkParameter("timestamp[]")] DateTime[] timestamps, DateTime[] instants, TimeSpan[] intervals, IPAddress[] addresses, Mood[] moods);

        [DblinkQuery("SELECT @numbers AS numbers, @amounts AS amounts, @fixed AS fixed, @given AS given, @known AS known, @keys AS keys, @moods AS moods")]
        public static partial Task<Collections> CollectionsAsync(
            NpgsqlDataSource dataSource, ISet<int> numbers, Queue<decimal?> amounts, ImmutableArray<int> @fixed, ImmutableArray<int>? given, IReadOnlySet<int>? known,
            Dictionary<string, int>.KeyCollection keys, HashSet<Mood> moods);

        [DblinkQuery("SELECT @some AS some, @given AS given, @numbers AS numbers")]
        public static partial Task<ManyBytes> BytesAsync(NpgsqlDataSource dataSource, IEnumerable<byte> some, ICollection<byte>? given, [DblinkParameter("int2[]")] IEnumerable<byte> numbers);

        [DblinkQuery("SELECT id FROM foo WHERE id = ANY (@ids) ORDER BY id")]
        public static partial Task<List<int>> AmongAsync(NpgsqlDataSource dataSource, IEnumerable<int> ids);
    }
}
