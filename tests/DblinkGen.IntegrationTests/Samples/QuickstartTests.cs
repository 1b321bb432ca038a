using DblinkGen.IntegrationTests.TestServer;
using Npgsql;

namespace DblinkGen.IntegrationTests.Samples;

public sealed class QuickstartTests(QuickstartServer server) : IClassFixture<QuickstartServer>
{
    [Fact]
    public void It_ends_well_and_silently_on_standard_error()
    {
        Assert.Equal("", server.FirstRun.Error);
        Assert.Equal(0, server.FirstRun.ExitCode);
    }

    [Theory]
    [InlineData("    100\n    200\n    300\n")]
    [InlineData("local server:  user1 at db1, TLSv1.")]
    [InlineData("link \"myconn\": user2 at db2, TLSv1.")]
    [InlineData("| price      | 19.90                | 89.00                |")]
    [InlineData("    hammer\n    gift card\n    ladder\n    paint\n")]
    [InlineData("    gift card\n    no row\n")]
    [InlineData("    1 row affected\n")]
    public void It_prints_what_the_calls_return(string expected) => Assert.Contains(expected, server.FirstRun.Output);

    [Theory]
    [InlineData("user mapping for the foreign server \"db2unmapped\"", "CREATE USER MAPPING FOR user1 SERVER db2unmapped OPTIONS (")]
    [InlineData("No foreign server in the database \"db1\" is called \"db2remot\".", "Did you mean \"db2remote\"?")]
    [InlineData("column \"label\" does not exist", "The declared columns are \"id\" int4, \"label\" text.")]
    public void It_prints_each_failure_with_its_advice(string message, string advice)
    {
        var output = server.FirstRun.Output;
        var place = output.IndexOf(message, StringComparison.Ordinal);
        Assert.True(place >= 0, output);
        Assert.Contains(advice, output[place..]);
    }

    [Fact]
    public void No_secret_is_printed()
    {
        Assert.DoesNotContain(new NpgsqlConnectionStringBuilder(server.ConnectionString).Password!, server.FirstRun.Output);
        // The passwords it makes, and the verifiers made from them.
        Assert.DoesNotMatch("[0-9A-Fa-f]{32}", server.FirstRun.Output);
        Assert.DoesNotContain("SCRAM-SHA-256$", server.FirstRun.Output);
    }

    [Fact]
    public void The_README_quotes_what_it_prints()
    {
        var quoted = MarkedBlock.In(Repository.Read("README.md")).Where(block => block.Kind == "output").ToList();
        Assert.NotEmpty(quoted);
        Assert.All(quoted.SelectMany(block => block.Text.Split('\n')), line => Assert.Contains($"  {line}\n", server.FirstRun.Output));
    }

    [Fact]
    public async Task A_second_run_on_the_same_server_prints_the_same()
    {
        var second = await SampleProcess.RunAsync("Quickstart", server.ConnectionString);
        Assert.Equal(server.FirstRun, second);
    }

    [Fact]
    public async Task It_starts_a_server_where_none_is_given()
    {
        var run = await SampleProcess.RunAsync("Quickstart", await OwnServer.SourceAsync);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("  - removed both databases and both roles\n", run.Output);
    }

    [Fact]
    public async Task Where_no_server_can_be_started_the_reasons_of_the_test_server_are_all_that_it_prints()
    {
        var run = await SampleProcess.RunAsync("Quickstart", "nowhere");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("DBLINKGEN_TEST_SERVER ", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public async Task An_unreachable_server_is_one_message_and_exit_code_1()
    {
        var run = await SampleProcess.RunAsync("Quickstart", "Host=127.0.0.1;Port=1;Username=x;Password=secret-of-x");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Failed to connect to 127.0.0.1:1", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.DoesNotContain("secret-of-x", run.Error);
    }
}
