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
    private const int Seconds = 60;
    private const int DefaultIterations = 100;

    private static readonly Break s_lostRow = new("a row is lost", world =>
        Sql.RunAsync(world.Route.Remote, $"DELETE FROM ledger WHERE token::text IN ('{string.Join("', '", world.Route.Ledger.Tokens)}')"));

    [Fact]
    public async Task Any_history_keeps_the_promises()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var calls = new Tally();
        await History.Any.SampleAsync(history => Shrinking.RunAsync(history, servers, calls), output.WriteLine, time: Check.Time > 0 || Check.Iter != DefaultIterations ? Check.Time : Seconds, threads: 3,
            print: history => history.ToString());
        output.WriteLine(calls.ToString());
    }

    [Fact]
    public Task A_lost_row_is_found() => IsFoundAsync("LOST", new Call(-1, Kind.Insert, 0, Cancel.Never), s_lostRow);

    [Fact]
    public async Task What_is_found_is_shrunk()
    {
        var history = new History(2, Prepare: true,
            [new Toggle(0), new Call(0, Kind.List, 3, Cancel.Never), new Call(-1, Kind.Insert, 0, Cancel.Never), new Call(-1, Kind.FanOut, 5, Cancel.Never), s_lostRow, new Toggle(0)]);
        var failure = await Assert.ThrowsAsync<XunitException>(() => Shrinking.RunAsync(history, servers, new()));
        Assert.StartsWith("pool of 2\npool: Insert(0)\na row is lost\n", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

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

    [Fact]
    public Task A_failure_of_a_link_that_nothing_has_happened_to_is_found() => IsFoundAsync("USAGE", new Toggle(0), new Call(0, Kind.Next, 0, Cancel.Never), new Hurt(Harm.KillRemote),
        new Break("a privilege is gone", world => Sql.RunAsync(world.Route.Admin, $"REVOKE USAGE ON FOREIGN SERVER {world.Route.NearServer} FROM {world.Route.LocalRole}, {World.SecondRole}")),
        new Call(0, Kind.Next, 0, Cancel.Never),
        new Call(0, Kind.FanOut, 3, Cancel.Never),
        new Call(0, Kind.FanOut, 3, Cancel.Never));

    [Theory]
    [InlineData(Foreign.OpenOtherDatabase, "ft_other")]
    [InlineData(Foreign.OpenOtherServer, "elsewhere")]
    public async Task Another_place_shows(object foreign, string place)
    {
        var shown = "";
        await new History(1, Prepare: true, [new Toggle(0), new Call(0, Kind.Next, 0, Cancel.Never), new Meddle(0, Far: true, (Foreign)foreign), new Break("asks past the link", async world =>
            shown = await Sql.ScalarAsync<string>(world[0]!.Connection, $"SELECT place FROM dblink('{Route.Far}', '{HistorySql.Place.Replace("'", "''", StringComparison.Ordinal)}') AS q (place text)"))]).RunAsync(servers, new());
        Assert.Equal(place, shown);
    }

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
