using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.IntegrationTests.TestServer;
using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.Provisioning;

/// <summary>S8: pg_stat_statements with <c>track = all</c> records the statements inside of functions as well. Tried where the server has the extension.</summary>
public sealed class StatementStatisticsTests(CatalogServer server)
{
    private const string Secret = "Größe-darf-niemand-²-lesen";

    [Fact]
    public async Task No_password_is_in_the_statistics_nor_in_the_activity()
    {
        await using var catalog = LocalDatabase.Slim(server.Server.ConnectionString);
        await using (var available = catalog.CreateCommand("SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_stat_statements'"))
        {
            if (await available.ExecuteScalarAsync() is 0L)
                return;
        }

        await using var own = await OwnServer.StartAsync(new PostgresServerOptions
        {
            Settings = new Dictionary<string, string> { ["shared_preload_libraries"] = "pg_stat_statements", ["pg_stat_statements.track"] = "all" },
        });
        await using var database = await LocalDatabase.CreateAsync(own);
        await database.ExecuteAsync("CREATE EXTENSION pg_stat_statements");
        var provisioner = new DblinkProvisioner(database.Superuser);
        await provisioner.EnsureRoleAsync(database.App, Secret);
        await provisioner.EnsureUserMappingAsync(database.Remote, database.App, database.App, Secret);

        var recorded = await database.ScalarAsync<string>("SELECT string_agg(query, E'\\n') FROM (SELECT query FROM pg_stat_statements UNION ALL SELECT query FROM pg_stat_activity) q");
        Assert.Contains("dblinkgen_argument", recorded, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, recorded, StringComparison.Ordinal);
    }
}
