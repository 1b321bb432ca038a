using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>Whatever catalog, provisioner and session ask the local server.</summary>
internal static class CatalogWalk
{
    public static Dictionary<string, Func<NpgsqlDataSource, Task>> Steps { get; } = new()
    {
        ["the catalog"] = async victim =>
        {
            var catalog = new DblinkCatalog(victim);
            Assert.Equal("tools", (await catalog.GetExtensionAsync())!.Schema);
            Assert.Equal([HostileServer.Far, HostileServer.Farther], (await catalog.GetServersAsync()).Select(server => server.Name).Order(StringComparer.Ordinal).Take(2));
            Assert.Equal(5, (await catalog.GetServerAsync(HostileServer.Far))!.Options.Count);
            Assert.Equal(["user", "password"], Assert.Single(await catalog.GetUserMappingsAsync(HostileServer.Far)).OptionNames!);
            Assert.NotEmpty(await catalog.GetUserMappingsAsync());
            Assert.True((await catalog.GetPrivilegesAsync(HostileServer.Far)).IsSuperuser);
            Assert.Null(await catalog.ProbeAsync(HostileServer.Far));
            Assert.True((await catalog.CheckAsync(HostileServer.Far)).IsUsable);
            Assert.False((await catalog.CheckAsync("fra")).IsUsable);
            await Assert.ThrowsAsync<DblinkException>(() => catalog.GetPrivilegesAsync("fra"));
        },
        ["the check of a faulty set-up"] = async victim =>
        {
            var (catalog, provisioner) = (new DblinkCatalog(victim), new DblinkProvisioner(victim));
            await provisioner.EnsureServerAsync(new() { Name = "nowhere", Host = "127.0.0.1", Port = 1, Database = "none" });
            Assert.False((await catalog.CheckAsync("nowhere")).IsUsable);
            Assert.NotNull(await catalog.ProbeAsync("nowhere"));
            await provisioner.EnsureUserMappingAsync("nowhere", localRole: null, "nobody", "secret");
            Assert.False((await catalog.CheckAsync("nowhere")).IsUsable);
            Assert.NotNull(await catalog.ProbeAsync("nowhere"));
            await provisioner.DropServerAsync("nowhere", cascade: true);
        },
        ["the provisioner"] = async victim =>
        {
            var provisioner = new DblinkProvisioner(victim);
            var role = "made_" + Guid.NewGuid().ToString("N")[..12];
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
            await HostileServer.RunAsync(victim, $"DROP DATABASE {role}", $"DROP ROLE {role}");
        },
        ["a session"] = async victim =>
        {
            await using var session = await DblinkSession.OpenAsync(victim);
            await using (var command = new NpgsqlCommand($"SELECT tools.dblink_connect('by hand'::pg_catalog.text, '{HostileServer.Far}'::pg_catalog.text)", session.Connection))
                await command.ExecuteNonQueryAsync();
            Assert.Contains("by hand", await session.GetLinksAsync());
            Assert.Null(await session.GetLastErrorAsync("by hand"));
            Assert.Equal([new(1, "a"), new(2, "b")], await session.GetPrimaryKeyAsync("app.pair"));
            Assert.Equal("INSERT INTO app.pair(b,a,note) VALUES('1','x','written')", await session.BuildRowSqlAsync(DblinkRowChange.Insert, new("app.pair", "x", 1)));
            Assert.StartsWith("UPDATE app.pair", await session.BuildRowSqlAsync(DblinkRowChange.Update, new("app.pair", "x", 1)), StringComparison.Ordinal);
            Assert.StartsWith("DELETE FROM app.pair", await session.BuildRowSqlAsync(DblinkRowChange.Delete, new("app.pair", "x", 1)), StringComparison.Ordinal);
            Assert.StartsWith(
                "UPDATE app.item", await session.BuildRowSqlAsync(DblinkRowChange.Update, new DblinkLocalRow("app.item", "two").By("name").As(7)), StringComparison.Ordinal);
            await Assert.ThrowsAsync<DblinkException>(() => session.GetLastErrorAsync("lost"));
            Assert.True(await session.DisconnectAsync("by hand"));
            Assert.False(await session.DisconnectAsync("by hand"));
        },
    };
}
