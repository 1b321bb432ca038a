using System.Diagnostics;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>Counts what Npgsql sends: one activity is one round trip to the local server.</summary>
public sealed class RoundTripTests(TwoDatabases databases) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);

    [Fact]
    public async Task A_warm_call_is_one_round_trip()
    {
        await using var connection = await _app.OpenConnectionAsync();
        for (var i = 0; i < 3; i++)
            await Probe.FindAsync(connection, 100);
        Assert.Equal(1, await CountAsync(() => Probe.FindAsync(connection, 100)));
    }

    [Fact]
    public async Task A_small_stream_is_one_round_trip_for_its_rows_and_one_for_its_end()
    {
        await using var connection = await _app.OpenConnectionAsync();
        for (var i = 0; i < 3; i++)
            await Probe.StreamAsync(connection).CountAsync();
        Assert.Equal(2, await CountAsync(() => Probe.StreamAsync(connection).CountAsync().AsTask()));
    }

    [Fact]
    public async Task The_chunks_of_a_long_stream_grow()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await Probe.NumbersAsync(connection, 100_000).CountAsync();
        // Were all as small as the first there were 50.
        Assert.InRange(await CountAsync(() => Probe.NumbersAsync(connection, 100_000).CountAsync().AsTask()), 3, 25);
    }

    [Fact]
    public async Task A_cold_call_is_three_round_trips()
    {
        await using var connection = await _app.OpenConnectionAsync();
        Assert.Equal(3, await CountAsync(() => Probe.FindAsync(connection, 100)));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<int> CountAsync(Func<Task> call)
    {
        using var scope = new Activity("counted").Start();
        var count = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                // Other tests run at the same time.
                if (activity.TraceId == scope.TraceId)
                    Interlocked.Increment(ref count);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await call();
        return count;
    }
}
