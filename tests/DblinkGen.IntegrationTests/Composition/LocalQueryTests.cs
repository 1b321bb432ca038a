namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class LocalQueryTests(SecondRemote remotes)
{
    private readonly Orders _orders = new(remotes.Databases.App);

    [Fact]
    public async Task A_local_table_is_joined_with_a_remote_one() =>
        Assert.Equal([new(1, "one", 3.00m), new(2, "three", 30.00m)], await _orders.LinesAsync(1m, "Ann"));

    [Fact]
    public void The_synchronous_form_works_alike() =>
        Assert.Equal([new(1, "one", 3.00m), new(2, "three", 30.00m)], _orders.LinesOf(1m, "Ann"));

    [Fact]
    public async Task A_parameter_is_NULL_in_both_halves() =>
        Assert.Equal([1, 2, 4], (await _orders.LinesAsync(null, "Ann")).ConvertAll(l => l.Id));

    [Fact]
    public async Task Rows_are_streamed()
    {
        Assert.Equal([1, 2, 4], await _orders.StreamAsync(null, "Ann").Select(l => l.Id).ToListAsync());
        Assert.Equal([1, 2, 4], _orders.Stream(null, "Ann").Select(l => l.Id));
    }

    [Fact]
    public async Task A_stream_that_is_left_early_gives_its_connection_back()
    {
        await using var single = remotes.Databases.CreateApp(b => b.MaxPoolSize = 1);
        var orders = new Orders(single);
        await foreach (var _ in orders.StreamAsync(null, "Ann"))
            break;
        Assert.Equal(1, orders.Stream(null, "Ann").First().Id);
        Assert.Equal(2, await orders.CountCommonAsync(100) + 1);
    }

    [Fact]
    public async Task The_number_of_rows_is_kept()
    {
        Assert.Null(await _orders.AtMostOneAsync(null, "nobody"));
        Assert.Equal(3, (await _orders.OneAsync(null, "O'Brien \\ %s")).Id);
        var none = await Assert.ThrowsAsync<DblinkException>(async () => await _orders.OneAsync(null, "nobody"));
        var several = await Assert.ThrowsAsync<DblinkException>(() => _orders.AtMostOneAsync(null, "Ann"));
        Assert.Equal((DblinkErrorKind.RowCount, DblinkErrorKind.RowCount), (none.Kind, several.Kind));
    }

    [Fact]
    public async Task Two_servers_are_united_in_one_statement() => Assert.Equal(
        [("a", 1, "one"), ("a", 2, "two"), ("b", 2, "two"), ("a", 3, "three"), ("b", 11, "eleven")], await _orders.AllItemsAsync());

    [Fact]
    public async Task Two_servers_are_joined_and_share_a_parameter()
    {
        Assert.Equal(1, await _orders.CountCommonAsync(3));
        Assert.Equal(0, await _orders.CountCommonAsync(2));
    }
}
