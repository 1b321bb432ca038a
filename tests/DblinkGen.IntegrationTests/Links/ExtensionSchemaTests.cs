using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>The extension is relocatable: a database of its own, so that others do not see it move.</summary>
public sealed partial class ExtensionSchemaTests(TwoDatabases databases) : IAsyncLifetime
{
    private NpgsqlDataSource _local = null!;

    public async ValueTask InitializeAsync()
    {
        await using (var cluster = NpgsqlDataSource.Create(databases.Postgres.ConnectionString))
            await new DblinkProvisioner(cluster).EnsureDatabaseAsync("it_schema");
        _local = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(databases.Postgres.ConnectionStringFor("it_schema")) { MaxPoolSize = 1 });
        await new DblinkProvisioner(_local).EnsureExtensionAsync("odd \"schema\"");
        var self = new NpgsqlConnectionStringBuilder(databases.Postgres.ConnectionStringFor("it_schema"));
        _local.UseDblink(new DblinkOptions
        {
            Servers = new Dictionary<string, DblinkTarget>
            {
                ["self"] = DblinkTarget.ConnectionString(
                    $"host={databases.Postgres.RemoteHost} port={databases.Postgres.RemotePort} dbname=it_schema sslmode=require user={self.Username} password={self.Password}"),
            },
        });
    }

    [Fact]
    public async Task The_functions_are_called_in_the_schema_of_the_extension_and_after_a_move_in_the_new_one()
    {
        Assert.Equal(1, await Self.OneAsync(_local));
        await TwoDatabases.RunAsync(_local, "CREATE SCHEMA elsewhere; ALTER EXTENSION dblink SET SCHEMA elsewhere");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Self.OneAsync(_local));
        Assert.Equal(DblinkErrorKind.ExtensionMissing, failure.Kind);
        Assert.Equal(1, await Self.OneAsync(_local));
    }

    public ValueTask DisposeAsync() => _local.DisposeAsync();

    [DblinkServer("self")]
    private static partial class Self
    {
        [DblinkQuery("SELECT 1")]
        public static partial Task<int> OneAsync(NpgsqlDataSource dataSource);
    }
}
