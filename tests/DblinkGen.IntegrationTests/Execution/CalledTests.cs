using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Execution;

public sealed class CalledTests(TwoDatabases databases) : IAsyncLifetime
{
    private readonly Called _called = new(databases.App);

    public async ValueTask InitializeAsync() => await TwoDatabases.RunAsync(databases.Remote, Called.Schema);

    /// <summary>A planner may leave out what nobody reads: columns of a subquery, functions that only read.</summary>
    [Fact]
    public async Task Every_column_of_every_row_of_a_query_is_computed_as_a_command()
    {
        Assert.Equal(12, await CallsOf(() => _called.EachColumnAsync(3)));
        Assert.Equal(2, await CallsOf(() => _called.EachBranchAsync(1)));
        Assert.Equal(2, await CallsOf(_called.ValuesAsync));
        Assert.Equal(0, await CallsOf(_called.NoRowAsync));
    }

    [Fact]
    public async Task A_query_over_DML_runs_as_a_command()
    {
        await TwoDatabases.RunAsync(databases.Remote, "INSERT INTO written VALUES (770001, 'called')");
        Assert.Equal(1, await CallsOf(() => _called.BesideDmlAsync(770001)));
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(databases.Remote, "SELECT count(*) FROM written WHERE id = 770001"));
    }

    [Fact]
    public async Task The_parameters_of_a_procedure_come_as_a_row()
    {
        Assert.Equal(84, await _called.OneParameterAsync(42));
        Assert.Equal((2, 1), await _called.SeveralParametersAsync(1, 2));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<long> CallsOf(Func<Task> call)
    {
        await TwoDatabases.RunAsync(databases.Remote, "ALTER SEQUENCE called_calls RESTART");
        await call();
        return await TwoDatabases.ScalarAsync<long>(databases.Remote, "SELECT nextval('called_calls')") - 1;
    }
}
