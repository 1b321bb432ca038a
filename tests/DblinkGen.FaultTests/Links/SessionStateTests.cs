using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>
/// Case P3: what a statement leaves on the remote session is gone before another caller gets the link. Each is tried with a session's
/// <c>ExecuteAsync</c> and with a generated method, over a pool of one connection.
/// </summary>
public sealed partial class SessionStateTests(FaultServers servers)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_role_is_not_passed_on(bool generated) =>
        IsNotPassedOnAsync(generated, Leftovers.SetRoleAsync, $"SET ROLE {RemoteSchema.Guest}", Leftovers.RoleAsync);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_search_path_is_not_passed_on(bool generated) => IsNotPassedOnAsync(
        generated, Leftovers.SetSearchPathAsync, "SET search_path = pg_catalog, left_behind", app => Leftovers.SettingAsync(app, "search_path"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_channel_is_not_passed_on(bool generated) =>
        IsNotPassedOnAsync(generated, Leftovers.ListenAsync, "LISTEN left_behind", async app => Text(await Leftovers.CountChannelsAsync(app)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_temporary_table_is_not_passed_on(bool generated) => IsNotPassedOnAsync(
        generated, Leftovers.CreateTemporaryTableAsync, "CREATE TEMPORARY TABLE left_behind (n int)", async app => Text(await Leftovers.CountTablesAsync(app)));

    [Theory]
    [InlineData("CREATE TABLE left_behind (n int)")]
    [InlineData("SELECT 1 AS n INTO left_behind")]
    public async Task A_table_that_is_temporary_by_the_search_path_of_the_options_is_not_passed_on(string sql)
    {
        await using var route = await Route.OpenAsync(servers);
        await IsNotPassedOnAsync(route.CreateApp(b => b.MaxPoolSize = 1, new() { Servers = route.Options.Servers, SearchPath = "pg_temp, public" }), sql);
    }

    [Theory]
    [InlineData("CREATE TABLE left_behind (n int)")]
    [InlineData("SELECT 1 AS n INTO left_behind")]
    public async Task A_table_that_is_temporary_by_the_search_path_of_the_role_is_not_passed_on(string sql)
    {
        await using var route = await Route.OpenAsync(servers);
        await Sql.RunAsync(route.Remote, $"ALTER ROLE {route.RemoteRole} SET search_path = pg_temp, public");
        await IsNotPassedOnAsync(route.CreateApp(b => b.MaxPoolSize = 1), sql);
    }

    private static async Task IsNotPassedOnAsync(NpgsqlDataSource app, string sql)
    {
        await using (var session = await DblinkSession.OpenAsync(app))
        {
            await session.ExecuteAsync(Route.Far, sql);
            Assert.Equal(1, await session.ExecuteAsync(Route.Far, "INSERT INTO left_behind VALUES (2)"));
        }

        Assert.Equal("0", Text(await Leftovers.CountTablesAsync(app)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_prepared_statement_is_not_passed_on(bool generated) => IsNotPassedOnAsync(
        generated, Leftovers.PrepareAsync, "PREPARE left_behind AS SELECT 1", async app => Text(await Leftovers.CountPreparedAsync(app)));

    [Fact]
    public Task A_setting_is_not_passed_on() => IsNotPassedOnAsync(
        generated: true, app => Leftovers.SetConfigAsync(app, "7MB"), "", app => Leftovers.SettingAsync(app, "work_mem"));

    [Fact]
    public async Task A_setting_of_a_session_is_kept_for_that_session()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        Assert.Equal("7MB", await Kept.SettingAsync(session, "work_mem"));
    }

    /// <summary>The call itself fails, for the remote answers with rows and no number of them; the setting stands.</summary>
    [Fact]
    public Task A_setting_that_a_view_was_updated_for_is_not_passed_on() => IsNotPassedOnAsync(
        generated: true, async app => await Record.ExceptionAsync(() => Leftovers.UpdateSettingAsync(app)), "", app => Leftovers.SettingAsync(app, "extra_float_digits"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task The_check_of_the_connection_outlasts_a_reset(bool generated) => IsNotPassedOnAsync(
        generated, Leftovers.ListenAsync, "LISTEN left_behind", app => Leftovers.SettingAsync(app, "client_connection_check_interval"));

    [Fact]
    public async Task A_lock_is_not_kept()
    {
        const long key = 4711;
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Leftovers.LockAsync(app, key);
        await Writes.InsertAsync(app, Guid.NewGuid());
        Assert.Equal(0, await Sql.ScalarAsync<long>(servers.Remote, $"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {key}"));
    }

    private async Task IsNotPassedOnAsync(
        bool generated, Func<NpgsqlDataSource, Task> leave, string sql, Func<NpgsqlDataSource, Task<string>> see)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        var before = await see(app);
        for (var i = 0; i < 2; i++)
        {
            if (generated)
            {
                await leave(app);
            }
            else
            {
                await using var session = await DblinkSession.OpenAsync(app);
                await session.ExecuteAsync(Route.Far, sql);
            }

            Assert.Equal(before, await see(app));
        }
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    [DblinkServer(Route.Far)]
    private static partial class Kept
    {
        [DblinkQuery("SELECT current_setting(@name)")]
        public static partial Task<string> SettingAsync(DblinkSession session, string name);
    }
}
