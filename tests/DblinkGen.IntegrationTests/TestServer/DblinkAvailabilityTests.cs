using Npgsql;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class DblinkAvailabilityTests(OwnServer own) : IClassFixture<OwnServer>
{
    [Fact]
    public async Task A_server_reaches_itself_through_dblink_over_TLS()
    {
        var server = own.Server;
        var password = new NpgsqlConnectionStringBuilder(server.ConnectionString).Password;
        await own.ExecuteAsync("CREATE EXTENSION dblink");

        Assert.True(await own.QueryAsync<bool>(
            $"""
            SELECT ssl FROM dblink(
                'host={server.RemoteHost} port={server.RemotePort} dbname=postgres user=postgres password={password} sslmode=require',
                'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()') AS remote(ssl bool)
            """));
    }

    [Fact]
    public Task The_foreign_data_wrapper_is_there_too() => own.ExecuteAsync("CREATE EXTENSION postgres_fdw");

    [Fact]
    public async Task The_developers_own_libpq_settings_do_not_reach_the_server()
    {
        using var served = new ServeProcess(("PGPORT", "1"), ("DBLINKGEN_TEST_SERVER", await OwnServer.SourceAsync));
        var (_, connectionString) = await served.ReadAsync();
        await Sql.ExecuteAsync(connectionString, "CREATE EXTENSION dblink");

        var error = await Assert.ThrowsAsync<PostgresException>(() =>
            Sql.ExecuteAsync(connectionString, "SELECT dblink_connect('host=127.0.0.1 user=postgres password=wrong')"));

        Assert.DoesNotContain("port 1 ", error.Detail, StringComparison.Ordinal);
        await served.EndInputAsync();
    }
}
