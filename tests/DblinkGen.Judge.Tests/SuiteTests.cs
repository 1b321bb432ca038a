using DblinkGen.Judge.Tests.Suites;
using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Judge.Tests;

/// <summary>PostgreSQL is the judge of what our checks say about the statements of its own regression tests.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    public static TheoryData<string> Suites => [.. SuiteFolder.All.Select(s => Path.GetFileName(s)!)];

    [Fact]
    public void There_is_a_suite() => Assert.True(SuiteFolder.All.Length > 0, $"No suite in {SuiteFolder.Root}: run build/fetch-suites.sh");

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task Nothing_that_the_server_accepts_is_refused(string suite)
    {
        await using var server = await PostgresServer.StartAsync();
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString))
            await source.CreateCommand("CREATE DATABASE regression TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'").ExecuteNonQueryAsync();
        var run = new SuiteRun(server, Path.Combine(SuiteFolder.Root, suite), "regression");
        await run.RunAsync();

        output.WriteLine($"{server.Description}\n{run.Tally}");
        if (Environment.GetEnvironmentVariable("DBLINKGEN_JUDGE_LOG") is { Length: > 0 } log)
            await File.WriteAllLinesAsync($"{log}-{suite}.txt", [run.Tally.ToString(), "== false", .. run.Tally.False.Select(v => v.ToString()), "== missed", .. run.Tally.Missed.Select(v => v.ToString())]);
        Assert.True(run.Tally.Texts > 5000, run.Tally.ToString());
        Assert.Empty(run.Tally.False);
    }
}
