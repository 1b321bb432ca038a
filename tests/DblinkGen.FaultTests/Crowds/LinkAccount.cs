using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>Compares the links that the backends of a pool know with the sessions on the remote.</summary>
internal static class LinkAccount
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>Fails if a link has another name than those of the pool, or if the remote has more or fewer sessions than there are links.</summary>
    /// <param name="route">The way to the remote.</param>
    /// <param name="app">A pool that nobody uses.</param>
    /// <param name="poolSize">Its size.</param>
    public static async Task AssertBalancedAsync(Route route, NpgsqlDataSource app, int poolSize)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, poolSize).Select(async _ => await app.OpenConnectionAsync()));
        var links = new List<string>();
        foreach (var connection in connections)
            links.AddRange(await LinksAsync(connection));
        Assert.All(links, link => Assert.True(link is Route.Far or Route.Near, $"A link is named {link}."));
        var sessions = await SessionActivity.CountAsync(route.Remote, route.RemoteRole, links.Count, s_patience);
        Assert.True(sessions == links.Count, $"The remote has {sessions} sessions; the pool has {links.Count} links.");
        Assert.Null(await SessionActivity.LeftAsync(route.Admin, route.ApplicationName, s_patience));
        foreach (var connection in connections)
            await connection.DisposeAsync();
    }

    private static async Task<string[]> LinksAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(dblink_get_connections(), '{}')", connection);
        return (string[])(await command.ExecuteScalarAsync())!;
    }
}
