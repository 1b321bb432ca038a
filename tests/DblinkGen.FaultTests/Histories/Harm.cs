using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>What happens to the servers.</summary>
internal enum Harm
{
    KillRemote,
    KillLocal,
    ChangeType,
    ChangePassword,
    RestartRemote,
    RestartLocal,
    CrashRemote,
    CrashLocal,
}

/// <summary>How it is done.</summary>
internal static class Harming
{
    public static Task RunAsync(World world, Harm harm) => harm switch
    {
        Harm.KillRemote => world.LoseRemoteAsync(() => Sql.RunAsync(world.Route.Remote,
            $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename IN ('{world.Route.RemoteRole}', '{world.RemoteRoleOf(World.SecondRole)}')")),
        Harm.KillLocal => world.LoseLocalAsync(() => Sql.RunAsync(world.Route.Admin,
            $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '{world.Route.ApplicationName}'")),
        Harm.RestartRemote or Harm.CrashRemote => world.LoseRemoteAsync(() => world.Servers.RestartRemoteAsync(harm == Harm.CrashRemote)),
        Harm.RestartLocal or Harm.CrashLocal => world.LoseLocalAsync(() => world.Servers.RestartLocalAsync(harm == Harm.CrashLocal)),
        Harm.ChangeType => ChangeTypeAsync(world),
        Harm.ChangePassword => ChangePasswordAsync(world.Route, world.NextChange()),
        _ => throw new ArgumentOutOfRangeException(nameof(harm)),
    };

    private static async Task ChangeTypeAsync(World world)
    {
        var type = world.NextChange() % 2 == 0 ? "text" : "varchar(40)";
        // A transaction that has read the table keeps it from being changed.
        if (await Record.ExceptionAsync(() => Sql.RunAsync(world.Route.Remote,
            $"SET lock_timeout = '100ms'; ALTER TABLE {world.Route.RemoteRole}.changing ALTER COLUMN value TYPE {type}; RESET lock_timeout")) is null)
            await world.ExcuseLinksAsync(Fault.Type, Route.Far);
    }

    private static async Task ChangePasswordAsync(Route route, int change)
    {
        var password = $"{Route.Password} {change}";
        await Sql.RunAsync(route.Remote, $"ALTER ROLE {route.RemoteRole} PASSWORD '{password}'");
        foreach (var server in new[] { Route.Far, Route.Near })
            await Sql.RunAsync(route.Admin, $"ALTER USER MAPPING FOR {route.LocalRole} SERVER {route.RemoteRole}_{server} OPTIONS (SET password '{password}')");
    }
}
