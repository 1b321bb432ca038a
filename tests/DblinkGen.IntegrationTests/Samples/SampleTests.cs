using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>The samples that make databases of their own, and remove them.</summary>
public sealed class SampleTests(TwoDatabases databases)
{
    [Theory]
    [InlineData("AuditLog", "bob pays ada 1000: rolled back", "3. bob: transfer of 1000 to ada begun")]
    [InlineData("FanOut", "  shard_d: 119 events\n", "  13:59:45 shard_d: event 119\n", "  shard_x: ServerUnknown\n")]
    [InlineData("LocalJoin", "  100: 2 x hammer = 39.80\n", "server to server: 3\n", "  east: anvil\n  west: hammer\n")]
    [InlineData("StreamingExport", "1,000,000 rows, 67 MB in ", "  3,sensor 3,2026-01-01T00:00:03.0000000+00:00,0.42857142857142855")]
    public async Task A_sample_ends_well_and_prints_what_it_shows(string sample, params string[] expected)
    {
        var run = await SampleProcess.RunAsync(sample, databases.Postgres.ConnectionString);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.All(expected, text => Assert.Contains(text, run.Output));
    }

    [Fact]
    public async Task A_sample_leaves_nothing_on_a_server_that_is_kept()
    {
        await SampleProcess.RunAsync("AuditLog", databases.Postgres.ConnectionString);
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(databases.Admin,
            "SELECT (SELECT count(*) FROM pg_database WHERE datname LIKE 'sample\\_%\\_audit') + (SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'sample\\_%\\_audit')"));
    }
}
