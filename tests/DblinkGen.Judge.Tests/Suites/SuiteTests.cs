using DblinkGen.Judge.Tests.Verdicts;
using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Judge.Tests.Suites;

/// <summary>PostgreSQL is the judge of what our checks say about the statements of its own regression tests.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    [OnRequestFact(SuiteFolder.Variable)]
    public async Task Nothing_that_the_server_accepts_is_refused()
    {
        Assert.NotEmpty(SuiteFolder.All);
        foreach (var suite in SuiteFolder.All)
        {
            var tally = await RunAsync(suite);
            Assert.True(tally.Texts > 5000, tally.ToString());
            Assert.Empty(tally.False);
        }
    }

    private async Task<Tally> RunAsync(string suite)
    {
        await using var server = await PostgresServer.StartAsync();
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString))
            await source.CreateCommand("CREATE DATABASE regression TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'").ExecuteNonQueryAsync();
        var run = new SuiteRun(server, suite, "regression");
        await run.RunAsync();
        output.WriteLine($"{server.Description}\n{run.Tally}");
        await run.Tally.LogAsync();
        return run.Tally;
    }
}
