using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

public sealed class ArrivalTests(Shards shards) : IAsyncLifetime
{
    private readonly NpgsqlDataSource _app = shards.CreateApp();
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await _app.OpenConnectionAsync();

    [Fact]
    public async Task All_servers_work_at_the_same_time()
    {
        await using var gate = await Gate.CloseAsync(shards, Enumerable.Range(1, Shards.Count));
        var call = Items.HeldAsync(_connection, gate.Key);
        await gate.ArrivedAsync();
        for (var i = 1; i <= Shards.Count; i++)
            await gate.OpenAsync(i);
        Assert.Equal(Enumerable.Range(1, 24), (await call).Select(i => i.Id).Order());
    }

    [Fact]
    public async Task Rows_of_fast_servers_come_while_a_slow_one_works()
    {
        await using var gate = await Gate.CloseAsync(shards, 1);
        var servers = new List<string>();
        await foreach (var item in Items.StreamHeldAsync(_connection, ["shard_1", "shard_2", "shard_3"], gate.Key))
        {
            servers.Add(item.Shard);
            if (servers.Count == 6)
                await gate.OpenAsync(1);
        }

        Assert.Equal(["shard_2", "shard_3"], servers.Take(6).Distinct().Order());
        Assert.Equal(["shard_1", "shard_1", "shard_1"], servers.Skip(6));
    }

    [Fact]
    public async Task Chunks_of_fast_servers_come_while_a_slow_one_works()
    {
        await using var gate = await Gate.CloseAsync(shards, 2);
        var servers = new List<string>();
        await foreach (var item in Items.FetchHeldAsync(_connection, ["shard_1", "shard_2", "shard_3"], gate.Key))
        {
            servers.Add(item.Shard);
            if (servers.Count == 6)
                await gate.OpenAsync(2);
        }

        Assert.Equal(["shard_2", "shard_2", "shard_2"], servers.Skip(6));
    }

    [Fact]
    public async Task A_row_knows_its_server()
    {
        var items = await Items.ListAsync(_connection, Shards.Names, from: 1);
        Assert.All(items, i => Assert.Equal(Shards.Name(((i.Id - 1) % 8) + 1), i.Shard));
        Assert.Equal(24, items.Count);
    }

    [Fact]
    public async Task A_row_of_an_ordinary_method_knows_its_server() => Assert.Equal(new("shard_3", 3), await Items.GetAsync(_connection));

    [Fact]
    public async Task Servers_may_be_of_different_clusters() =>
        Assert.Equal(shards.Ports.Order(), (await Items.PortsAsync(_connection, Shards.Names)).Distinct().Order());

    [Fact]
    public async Task A_statement_is_prepared_anew_where_a_remote_has_lost_it()
    {
        string[] two = ["shard_1", "shard_8"];
        await Items.ListAsync(_connection, two, from: 1);
        await using (var session = new DblinkSession(_connection))
            await session.ExecuteAsync("shard_8", "DEALLOCATE ALL");
        Assert.Equal([17, 24], (await Items.ListAsync(_connection, two, from: 17)).Select(i => i.Id).Order());
        Assert.Equal([17, 24], (await Items.ListAsync(_connection, two, from: 17)).Select(i => i.Id).Order());
    }

    [Fact]
    public async Task A_dead_link_is_replaced_before_anything_is_sent()
    {
        string[] two = ["shard_1", "shard_8"];
        var pids = await Items.PidsAsync(_connection, two);
        await using (var kill = shards.Shard(8).CreateCommand($"SELECT pg_terminate_backend({pids.Single(p => p.Shard == "shard_8").Id}, 30000)"))
            await kill.ExecuteNonQueryAsync();
        Assert.Equal(6, (await Items.ListAsync(_connection, two, from: 1)).Count);
    }

    [Fact]
    public async Task A_fetch_size_bounds_what_the_remotes_produce()
    {
        await foreach (var row in Items.ProduceAsync(_connection, ["shard_4", "shard_5"]))
        {
            // A chunk that is read, and eight FETCHes that are under way.
            await using var last = shards.Shard(row.Shard == "shard_4" ? 4 : 5).CreateCommand("SELECT last_value FROM produced");
            Assert.InRange((long)(await last.ExecuteScalarAsync())!, row.N, row.N + 90);
            if (row.N == 200)
                break;
        }

        Assert.All(await Items.CursorsAsync(_connection, ["shard_4", "shard_5"]), c => Assert.Equal(0, c.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(90)]
    [InlineData(91)]
    [InlineData(200)]
    public async Task Every_row_comes_whatever_the_chunks(int count)
    {
        var rows = await Items.CountToAsync(_connection, ["shard_1", "shard_7"], count);
        Assert.Equal(Enumerable.Range(1, count).SelectMany(n => new[] { n, n }), rows.Order());
    }

    [Fact]
    public async Task Synchronous_shapes_bring_the_same()
    {
        Assert.Equal(6, Items.Array(_connection, ["shard_1", "shard_8"], from: 1).Length);
        Assert.Equal([1, 8, 9, 16, 17, 24], Items.Stream(_connection, ["shard_1", "shard_8"], from: 1).Select(i => i.Id));
        await _connection.CloseAsync();
        Assert.Equal([17, 24], (await Items.ReadOnlyListAsync(_app, ["shard_1", "shard_8"], from: 17)).Select(i => i.Id).Order());
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _app.DisposeAsync();
    }
}
