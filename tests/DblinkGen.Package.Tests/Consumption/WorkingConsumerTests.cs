using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Consumption;

public sealed class WorkingConsumerTests(PackedPackage package, ConsumerDatabases databases) : IClassFixture<ConsumerDatabases>
{
    private const string Source = """
        using DblinkGen;
        using Npgsql;

        await using var dataSource = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("CONSUMER_CONNECTION")!);
        var shop = new Shop(dataSource);
        await foreach (var name in shop.ReadNamesAsync())
            Console.WriteLine(name);
        Console.WriteLine(await shop.SetPriceAsync(2, 2.25m));
        foreach (var item in await shop.FindItemsAsync(2m))
            Console.WriteLine(FormattableString.Invariant($"{item.Id} {item.Name} {item.Price}"));

        [DblinkServer("shop")]
        public sealed partial class Shop(NpgsqlDataSource dataSource)
        {
            [DblinkQuery("SELECT name FROM item ORDER BY id")]
            public partial IAsyncEnumerable<string> ReadNamesAsync(CancellationToken cancellationToken = default);

            [DblinkQuery("SELECT id, name, price FROM item WHERE price >= @minPrice ORDER BY id")]
            public partial Task<List<Item>> FindItemsAsync(decimal minPrice, CancellationToken cancellationToken = default);

            [DblinkCommand("UPDATE item SET price = @price WHERE id = @id")]
            public partial Task<int> SetPriceAsync(int id, decimal price, CancellationToken cancellationToken = default);
        }

        public sealed record Item(int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price);
        """;

    public static TheoryData<bool> Ways => Requested.By(Requests.Native) ? [false, true] : [false];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_consumer_builds_without_a_warning_and_reads_the_remote_rows(bool isNative)
    {
        var consumer = await ConsumerProject.CreateAsync(package, isNative ? "native" : "managed", Source);
        var (exitCode, log) = isNative ? await consumer.PublishNativeAsync() : await consumer.BuildAsync();
        Assert.True(exitCode == 0, log);

        var output = await (isNative ? consumer.RunNativeAsync(databases.ConnectionString) : consumer.RunAsync(databases.ConnectionString));
        Assert.Equal(
            ["one", "two", "three", "1", "2 two 2.25", "3 three 3.00"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
