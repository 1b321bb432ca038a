using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>What a text sets that names <c>set_config</c>, in whatever statement, is gone before the next caller of a pool gets the link.</summary>
public sealed partial class NamedSettingTests(TwoDatabases databases) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);
    private readonly string _table = "named_" + Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("ALTER TABLE {0} ADD COLUMN z text DEFAULT set_config('work_mem', '91MB', false)")]
    [InlineData("ALTER TABLE {0} ADD CONSTRAINT c CHECK (set_config('work_mem', '91MB', false) IS NOT NULL)")]
    [InlineData("ALTER TABLE {0} ALTER COLUMN name TYPE text USING name || set_config('work_mem', '91MB', false)")]
    [InlineData("CREATE TABLE {0}_b AS SELECT set_config('work_mem', '91MB', false)")]
    [InlineData("UPDATE {0} SET name = query_to_xml('SELECT set_config(''work_mem'', ''91MB'', false)', true, true, '')::text")]
    public async Task Nothing_is_passed_on(string text)
    {
        await TwoDatabases.RunAsync(databases.Remote, $"CREATE TABLE {_table} (name text); INSERT INTO {_table} VALUES ('a')");
        var before = await Seen.SettingAsync(_app, "work_mem");
        await using (var session = await DblinkSession.OpenAsync(_app))
        {
            await session.ExecuteAsync(TwoDatabases.Server, string.Format(null, text, _table));
            Assert.Equal("91MB", await Seen.SettingAsync(session, "work_mem"));
        }

        Assert.Equal(before, await Seen.SettingAsync(_app, "work_mem"));
    }

    [Theory]
    [InlineData("ALTER TABLE {0} ADD COLUMN z text DEFAULT set_config('extra_float_digits', '-3', false)")]
    [InlineData("CREATE TABLE {0}_b AS SELECT set_config('extra_float_digits', '-3', false)")]
    public async Task Values_are_equal_after_it(string text)
    {
        await TwoDatabases.RunAsync(databases.Remote, $"CREATE TABLE {_table} (name text); INSERT INTO {_table} VALUES ('a')");
        await using var session = await DblinkSession.OpenAsync(_app);
        await session.ExecuteAsync(TwoDatabases.Server, string.Format(null, text, _table));
        Assert.Equal("3", await Seen.SettingAsync(session, "extra_float_digits"));
    }

    public async ValueTask DisposeAsync()
    {
        await TwoDatabases.RunAsync(databases.Remote, $"DROP TABLE IF EXISTS {_table}, {_table}_b");
        await _app.DisposeAsync();
    }

    [DblinkServer(TwoDatabases.Server)]
    private static partial class Seen
    {
        [DblinkQuery("SELECT current_setting(@name)")]
        public static partial Task<string> SettingAsync(NpgsqlDataSource app, string name);

        [DblinkQuery("SELECT current_setting(@name)")]
        public static partial Task<string> SettingAsync(DblinkSession session, string name);
    }
}
