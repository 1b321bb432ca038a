using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>No SQL of catalog, provisioner and session calls an object of another user, whatever stands first in the <c>search_path</c>.</summary>
public sealed class CatalogTwinTests(HostileServer server) : IClassFixture<HostileServer>
{
    [Fact]
    public async Task The_twins_would_be_called_by_SQL_that_names_no_schema()
    {
        foreach (var sql in new[]
        {
            "SELECT srvname = $1 FROM pg_catalog.pg_foreign_server",
            "SELECT srvname FROM pg_catalog.pg_foreign_server WHERE oid IN (1)",
            "SELECT 1::text",
            "SELECT lower('A')",
            "SELECT nullif($1, 'b')",
            "SELECT oid FROM pg_namespace LIMIT 1",
            "SELECT tools.dblink_disconnect('a'::name)",
        })
        {
            await server.ForgetAsync();
            await using var command = server.Victim.CreateCommand(sql);
            if (sql.Contains("$1", StringComparison.Ordinal))
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "a" });
            await command.ExecuteNonQueryAsync();
            Assert.NotEqual("", await server.CallsAsync());
        }
    }

    [Fact]
    public async Task The_catalog_calls_nothing_of_others()
    {
        var catalog = new DblinkCatalog(server.Victim);
        await CallsNothingAsync(async () =>
        {
            Assert.Equal("tools", (await catalog.GetExtensionAsync())!.Schema);
            Assert.Equal(HostileServer.Far, Assert.Single(await catalog.GetServersAsync()).Name);
            Assert.Equal(5, (await catalog.GetServerAsync(HostileServer.Far))!.Options.Count);
            Assert.Equal(["user", "password"], Assert.Single(await catalog.GetUserMappingsAsync(HostileServer.Far)).OptionNames!);
            Assert.Single(await catalog.GetUserMappingsAsync());
            Assert.True((await catalog.GetPrivilegesAsync(HostileServer.Far)).IsSuperuser);
            Assert.Null(await catalog.ProbeAsync(HostileServer.Far));
            Assert.True((await catalog.CheckAsync(HostileServer.Far)).IsUsable);
            Assert.False((await catalog.CheckAsync("fra")).IsUsable);
            await Assert.ThrowsAsync<DblinkException>(() => catalog.GetPrivilegesAsync("fra"));
        });
    }

    [Fact]
    public async Task A_faulty_set_up_is_checked_without_calling_anything_of_others()
    {
        var provisioner = new DblinkProvisioner(server.Victim);
        await provisioner.EnsureServerAsync(new() { Name = "nowhere", Host = "127.0.0.1", Port = 1, Database = "none" });
        var catalog = new DblinkCatalog(server.Victim);
        await CallsNothingAsync(async () =>
        {
            Assert.False((await catalog.CheckAsync("nowhere")).IsUsable);
            Assert.NotNull(await catalog.ProbeAsync("nowhere"));
            await provisioner.EnsureUserMappingAsync("nowhere", localRole: null, "nobody", "secret");
            Assert.False((await catalog.CheckAsync("nowhere")).IsUsable);
            Assert.NotNull(await catalog.ProbeAsync("nowhere"));
            await provisioner.DropServerAsync("nowhere", cascade: true);
        });
    }

    [Fact]
    public async Task The_provisioner_calls_nothing_of_others()
    {
        var provisioner = new DblinkProvisioner(server.Victim);
        var role = "made_" + Guid.NewGuid().ToString("N")[..12];
        await CallsNothingAsync(async () =>
        {
            await provisioner.EnsureExtensionAsync();
            await provisioner.EnsureRoleAsync(role, "secret");
            await provisioner.EnsureRoleAsync(role, "secret");
            await provisioner.GrantRoleAsync(role);
            await provisioner.EnsureDatabaseAsync(role, role);
            await provisioner.EnsureDatabaseAsync(role, "postgres");
            for (var port = 1; port <= 2; port++)
                await provisioner.EnsureServerAsync(new() { Name = role, Host = "127.0.0.1", Port = port, Database = "none" });
            foreach (var user in new[] { "one", "one", "other" })
                await provisioner.EnsureUserMappingAsync(role, role, user, "secret");
            await provisioner.GrantUsageAsync(role, role);
            await Assert.ThrowsAsync<DblinkException>(() => provisioner.GrantUsageAsync("no such server", role));
            await provisioner.DropUserMappingAsync(role, role);
            await provisioner.DropServerAsync(role, cascade: true);
        });
        await RunAsync($"DROP DATABASE {role}", $"DROP ROLE {role}");
    }

    [Fact]
    public async Task A_session_calls_nothing_of_others_for_what_the_local_server_answers()
    {
        await using var connection = await server.Victim.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand($"SELECT tools.dblink_connect('by hand', '{HostileServer.Far}')", connection))
            await command.ExecuteNonQueryAsync();
        await using var session = new DblinkSession(connection);
        await CallsNothingAsync(async () =>
        {
            Assert.Equal(["by hand"], await session.GetLinksAsync());
            Assert.Null(await session.GetLastErrorAsync("by hand"));
            Assert.Equal([new(1, "a"), new(2, "b")], await session.GetPrimaryKeyAsync("app.pair"));
            Assert.Equal(
                "INSERT INTO app.pair(b,a,note) VALUES('1','x','written')",
                await session.BuildRowSqlAsync(DblinkRowChange.Insert, new("app.pair", "x", 1)));
            Assert.StartsWith("UPDATE app.pair", await session.BuildRowSqlAsync(DblinkRowChange.Update, new("app.pair", "x", 1)), StringComparison.Ordinal);
            Assert.StartsWith("DELETE FROM app.pair", await session.BuildRowSqlAsync(DblinkRowChange.Delete, new("app.pair", "x", 1)), StringComparison.Ordinal);
            Assert.StartsWith(
                "UPDATE app.item", await session.BuildRowSqlAsync(DblinkRowChange.Update, new DblinkLocalRow("app.item", "two").By("name").As(7)), StringComparison.Ordinal);
            await Assert.ThrowsAsync<DblinkException>(() => session.GetLastErrorAsync("lost"));
            Assert.True(await session.DisconnectAsync("by hand"));
            Assert.False(await session.DisconnectAsync("by hand"));
        });
    }

    private async Task CallsNothingAsync(Func<Task> work)
    {
        await server.ForgetAsync();
        Exception? failure = null;
        try
        {
            await work();
        }
        catch (Exception e)
        {
            failure = e;
        }

        // What was called explains a failure better than the failure does.
        var calls = await server.CallsAsync();
        Assert.True(calls.Length == 0, $"{calls}\n{failure}");
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    private async Task RunAsync(params string[] statements)
    {
        foreach (var statement in statements)
        {
            await using var command = server.Victim.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
