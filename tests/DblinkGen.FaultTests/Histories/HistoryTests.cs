using CsCheck;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Histories;

/// <summary>
/// Whatever an application and its surroundings do: acknowledged rows are there and no others, values are right, nobody meets another's role, settings or transaction, and
/// a call fails only for its token, its own transaction, or once for each link that something has happened to.
/// </summary>
public sealed class HistoryTests(FaultServers servers)
{
    [Fact]
    public async Task Any_history_keeps_the_promises()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var calls = new Tally();
        await History.Any.SampleAsync(history => history.RunAsync(servers, calls), output.WriteLine, threads: 3, print: history => history.ToString());
        output.WriteLine(calls.ToString());
    }

    [Fact]
    public Task A_lost_row_is_found() => IsFoundAsync("LOST", new Call(-1, Kind.Insert, 0, Cancel.Never), new Break("a row is lost", world =>
        Sql.RunAsync(world.Route.Remote, $"DELETE FROM ledger WHERE token IN ('{string.Join("', '", world.Route.Ledger.Tokens)}')")));

    [Fact]
    public Task Another_role_is_found() => IsFoundAsync("_b", new Break("the mapping leads to another role", world =>
        Sql.RunAsync(world.Route.Admin, $"ALTER USER MAPPING FOR {world.Route.LocalRole} SERVER {world.Route.RemoteRole}_far OPTIONS (SET user '{world.RemoteRoleOf(World.SecondRole)}')")),
        new Call(-1, Kind.User, 0, Cancel.Never));

    [Fact]
    public Task A_setting_that_was_left_behind_is_found() => IsFoundAsync("9MB", new Break("a setting is left behind", world =>
        Sql.RunAsync(world.Route.Remote, $"ALTER ROLE {world.Route.RemoteRole} SET work_mem = '9MB'")),
        new Call(-1, Kind.WorkMem, 0, Cancel.Never));

    [Fact]
    public Task A_failure_without_a_reason_is_found() => IsFoundAsync("USAGE", new Break("a privilege is gone", world =>
        Sql.RunAsync(world.Route.Admin, $"REVOKE USAGE ON FOREIGN SERVER {world.Route.RemoteRole}_far FROM {world.Route.LocalRole}, {World.SecondRole}")),
        new Call(-1, Kind.Next, 0, Cancel.Never));

    [Fact]
    public Task A_second_failure_for_one_fault_is_found() => IsFoundAsync("does not exist", new Hurt(Harm.ChangeType), new Break("the table is gone", world =>
        Sql.RunAsync(world.Route.Remote, $"DROP TABLE {world.Route.RemoteRole}.changing")),
        new Call(-1, Kind.Changing, 0, Cancel.Never),
        new Call(-1, Kind.Changing, 0, Cancel.Never));

    /// <summary>A history that breaks a promise fails, and says how.</summary>
    private async Task IsFoundAsync(string message, params Step[] steps)
    {
        var failure = await Record.ExceptionAsync(() => new History(1, Prepare: true, steps).RunAsync(servers, new()));
        Assert.Contains(message, Assert.IsAssignableFrom<IAssertionException>(failure).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Something that no history may do.</summary>
    private sealed record Break(string Name, Func<World, Task> Act) : Step
    {
        public override Task RunAsync(World world) => Act(world);

        public override string ToString() => Name;
    }
}
