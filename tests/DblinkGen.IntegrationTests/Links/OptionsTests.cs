using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

public sealed class OptionsTests(TwoDatabases databases) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);

    [Fact]
    public async Task A_logical_name_leads_to_another_foreign_server()
    {
        _app.UseDblink(With(DblinkTarget.ForeignServer("not_there")));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Probe.RemotePidAsync(_app));
        Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
        Assert.Contains("\"not_there\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logical_name_leads_to_a_connection_string()
    {
        _app.UseDblink(With(DblinkTarget.ConnectionString(
            $"host={databases.Postgres.RemoteHost} port={databases.Postgres.RemotePort} dbname=it_local sslmode=require user={TwoDatabases.AppRole} password='{TwoDatabases.AppPassword.Replace("\\", "\\\\").Replace("'", "\\'")}'")));
        Assert.Equal("it_local", await DatabaseProbe.NameAsync(_app));
    }

    [Fact]
    public async Task A_wrong_connection_string_shows_nothing_of_itself()
    {
        _app.UseDblink(With(DblinkTarget.ConnectionString("host=127.0.0.1 hunter2 password=hunter3")));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Probe.RemotePidAsync(_app));
        Assert.Equal("2F003", failure.SqlState);
        Assert.DoesNotContain("hunter", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_options_hold_on_the_remote()
    {
        _app.UseDblink(new DblinkOptions
        {
            ApplicationName = "it's me",
            SearchPath = "pg_temp, public",
            StatementTimeout = TimeSpan.FromSeconds(7),
        });
        Assert.Equal("it's me", await Probe.SettingAsync(_app, "application_name"));
        Assert.Equal("pg_temp, public", await Probe.SettingAsync(_app, "search_path"));
        Assert.Equal("7s", await Probe.SettingAsync(_app, "statement_timeout"));
    }

    [Theory]
    [InlineData("DateStyle", "ISO, MDY")]
    [InlineData("IntervalStyle", "postgres")]
    [InlineData("extra_float_digits", "3")]
    [InlineData("bytea_output", "hex")]
    public async Task A_fresh_link_has_fixed_formats(string setting, string value) =>
        Assert.Equal(value, await Probe.SettingAsync(_app, setting));

    [Fact]
    public async Task A_link_that_failed_to_open_inside_a_local_transaction_is_not_taken_for_that_of_other_code()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using var failing = new DblinkSession(connection, new DblinkOptions { UnknownLinks = UnknownLinkPolicy.Refuse, SearchPath = "," });
            await Assert.ThrowsAsync<DblinkException>(async () => await failing.ConnectAsync(TwoDatabases.Server));
            await transaction.RollbackAsync();
        }

        await using var session = new DblinkSession(connection, new DblinkOptions { UnknownLinks = UnknownLinkPolicy.Refuse });
        await session.ConnectAsync(TwoDatabases.Server);
        Assert.Equal([TwoDatabases.Server], await session.GetLinksAsync());
    }

    [Fact]
    public async Task Multiplexing_is_refused()
    {
        await using var multiplexed = databases.CreateApp(b => b.Multiplexing = true);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Probe.RemotePidAsync(multiplexed));
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains("Multiplexing=true", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slim_data_source_builder_is_enough()
    {
        var builder = new NpgsqlSlimDataSourceBuilder(databases.Postgres.ConnectionStringFor("it_local", TwoDatabases.AppRole, TwoDatabases.AppPassword));
        builder.EnableTransportSecurity();
        await using var slim = builder.Build();
        Assert.Equal("UTF8", await Probe.SettingAsync(slim, "server_encoding"));
    }

    [Fact]
    public async Task A_link_name_that_PostgreSQL_would_cut_is_refused()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync(TwoDatabases.Server, new string('é', 32)));
        Assert.Equal(DblinkErrorKind.LinkNameInvalid, failure.Kind);
        Assert.Contains("64 bytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_name_that_reads_as_a_connection_string_is_refused()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync(TwoDatabases.Server, "host=elsewhere"));
        Assert.Equal(DblinkErrorKind.LinkNameInvalid, failure.Kind);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static DblinkOptions With(DblinkTarget target) =>
        new() { Servers = new Dictionary<string, DblinkTarget> { [TwoDatabases.Server] = target } };
}

[DblinkServer(TwoDatabases.Server, Connection = "database_probe")]
public static partial class DatabaseProbe
{
    [DblinkQuery("SELECT current_database()::text")]
    public static partial Task<string> NameAsync(NpgsqlDataSource dataSource);
}
