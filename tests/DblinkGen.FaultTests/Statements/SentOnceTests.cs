using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Statements;

/// <summary>Finding L6: the remote's own 26000 and 42P05 are told from those of its user's code, after which nothing is sent again.</summary>
public sealed class SentOnceTests(FaultServers servers)
{
    public static TheoryData<string> States => [PostgresErrorCodes.InvalidSqlStatementName, PostgresErrorCodes.DuplicatePreparedStatement];

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_procedure_that_commits_and_then_raises_runs_once_for_each_call(string state)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        for (var i = 0; i < 3; i++)
        {
            var failure = await route.Ledger.WriteAsync(token => Raising.InsertCommitAndRaiseAsync(app, token, state));
            Assert.Equal(state, Assert.IsType<DblinkException>(failure).SqlState);
        }

        await route.Ledger.AssertHoldsAsync();
    }

    [Theory]
    [MemberData(nameof(States))]
    public Task A_function_that_raises_in_a_query_runs_once(string state) => RunsOnceAsync(state, Raising.CountAndRaiseAsync);

    [Theory]
    [MemberData(nameof(States))]
    public Task A_function_that_raises_in_a_list_runs_once(string state) => RunsOnceAsync(state, Raising.CountAndRaiseInListAsync);

    [Theory]
    [MemberData(nameof(States))]
    public Task A_function_that_raises_in_a_command_runs_once(string state) => RunsOnceAsync(state, Raising.UpdateAndRaiseAsync);

    private async Task RunsOnceAsync(string state, Func<NpgsqlDataSource, string, string, Task> call)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        var sequence = $"counter_{route.RemoteRole}";
        await Sql.RunAsync(servers.Remote, $"CREATE SEQUENCE {sequence}; GRANT USAGE ON SEQUENCE {sequence} TO {FaultServers.Writers}");
        for (var calls = 1; calls <= 3; calls++)
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(() => call(app, sequence, state));
            Assert.Equal(state, failure.SqlState);
            Assert.Equal(calls, await Sql.ScalarAsync<long>(servers.Remote, $"SELECT last_value FROM {sequence}"));
        }

        await Sql.RunAsync(servers.Remote, $"DROP SEQUENCE {sequence}");
    }
}
