using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

public sealed class StopTests(Shards shards) : IAsyncLifetime
{
    private static readonly string[] Three = ["shard_1", "shard_2", "shard_8"];

    private readonly NpgsqlDataSource _app = shards.CreateApp();
    private readonly CancellationTokenSource _cancellation = new();
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await _app.OpenConnectionAsync();

    [Fact]
    public async Task A_cancelled_call_stops_every_remote_and_keeps_the_links()
    {
        var pids = await PidsAsync();
        await using var gate = await Gate.CloseAsync(shards, 1, 8);
        var call = Items.HeldAsync(_connection, gate.Key, _cancellation.Token);
        await gate.ArrivedAsync();
        await _cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await gate.LeftAsync();
        Assert.Equal(pids, await PidsAsync());
        await gate.OpenAsync(1);
        await gate.OpenAsync(8);
        Assert.Equal(24, (await Items.HeldAsync(_connection, gate.Key)).Count);
    }

    [Fact]
    public async Task A_stream_that_is_left_stops_every_remote_and_keeps_the_links()
    {
        var pids = await PidsAsync();
        await using var gate = await Gate.CloseAsync(shards, 1, 8);
        await foreach (var item in Items.StreamHeldAsync(_connection, Three, gate.Key))
        {
            Assert.Equal("shard_2", item.Shard);
            break;
        }

        await gate.LeftAsync();
        Assert.Equal(pids, await PidsAsync());
    }

    [Fact]
    public async Task A_stream_through_cursors_that_is_left_ends_their_transactions()
    {
        var pids = await PidsAsync();
        await using var gate = await Gate.CloseAsync(shards, 1, 8);
        await foreach (var _ in Items.FetchHeldAsync(_connection, Three, gate.Key))
            break;
        await gate.LeftAsync();
        Assert.All(await Items.CursorsAsync(_connection, Three), c => Assert.Equal(0, c.Id));
        Assert.Equal(pids, await PidsAsync());
    }

    [Fact]
    public async Task A_merge_that_is_left_ends_its_cursors()
    {
        _ = Items.Stream(_connection, Three, from: 1).First();
        Assert.All(await Items.CursorsAsync(_connection, Three), c => Assert.Equal(0, c.Id));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_in_a_local_transaction_stops_every_remote()
    {
        await using var gate = await Gate.CloseAsync(shards, 1, 8);
        var transaction = await _connection.BeginTransactionAsync();
        var call = Items.HeldAsync(_connection, gate.Key, _cancellation.Token);
        await gate.ArrivedAsync();
        await _cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await gate.LeftAsync();
        await transaction.RollbackAsync();
        Assert.Equal(9, (await Items.ListAsync(_connection, Three, from: 1)).Count);
    }

    [Fact]
    public async Task A_call_runs_in_the_transaction_of_the_session()
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = await session.BeginTransactionAsync("shard_8", link: "other_link");
        await session.ExecuteAsync("shard_8", "INSERT INTO item VALUES (1000)", link: "other_link");
        Assert.Equal([new("shard_8", 1000)], await Items.ListAsync(session, Three, from: 1000));
        await transaction.RollbackAsync();
        Assert.Empty(await Items.ListAsync(session, Three, from: 1000));
    }

    public async ValueTask DisposeAsync()
    {
        _cancellation.Dispose();
        await _connection.DisposeAsync();
        await _app.DisposeAsync();
    }

    private async Task<IEnumerable<ShardItem>> PidsAsync() => (await Items.PidsAsync(_connection, Three)).OrderBy(p => p.Shard, StringComparer.Ordinal);
}
