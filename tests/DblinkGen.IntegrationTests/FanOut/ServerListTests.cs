using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

public sealed class ServerListTests(Shards shards)
{
    [Fact]
    public async Task No_server_gives_no_row_and_needs_no_connection()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        Assert.Empty(await Items.ReadOnlyListAsync(nowhere, [], from: 1));
    }

    [Theory]
    [InlineData("shard_1", "shard_1")]
    [InlineData("shard_1", "")]
    [InlineData("shard_1", null)]
    public async Task A_name_that_is_repeated_empty_or_null_is_refused_before_anything_runs(params string?[] servers)
    {
        await using var app = shards.CreateApp();
        var failure = Assert.Throws<ArgumentException>(() => { _ = Items.ReadOnlyListAsync(app, servers!, from: 1); });
        Assert.Equal("servers", failure.ParamName);
    }

    [Fact]
    public async Task No_list_at_all_is_refused()
    {
        await using var app = shards.CreateApp();
        Assert.Throws<ArgumentNullException>("servers", () => { _ = Items.ReadOnlyListAsync(app, null!, from: 1); });
    }

    [Fact]
    public async Task Names_lead_where_the_options_say()
    {
        await using var app = shards.CreateApp();
        app.UseDblink(new() { Servers = new Dictionary<string, DblinkTarget> { ["east"] = DblinkTarget.ForeignServer("shard_2") } });
        Assert.Equal([new("east", 18)], await Items.ReadOnlyListAsync(app, ["east"], from: 18));
    }
}
