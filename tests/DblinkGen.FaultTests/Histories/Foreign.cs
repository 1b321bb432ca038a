using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>What somebody else does to a link of a session, by its name.</summary>
internal enum Foreign
{
    Disconnect,
    Begin,
    LeaveResult,
    OpenSame,
    OpenOtherDatabase,
    OpenOtherRole,
    OpenOtherServer,
}

/// <summary>How they are done.</summary>
internal static class ForeignCode
{
    /// <summary>The calls of dblink, one after the other.</summary>
    public static async Task<string[]> CallsAsync(World world, string server, Foreign foreign) => foreign switch
    {
        Foreign.Disconnect => [Disconnect(server)],
        Foreign.Begin => [$"dblink_exec('{server}', 'BEGIN')"],
        Foreign.LeaveResult => [$"dblink_send_query('{server}', 'SELECT 1')"],
        Foreign.OpenSame => Open(server, $"{world.Route.RemoteRole}_{server}"),
        Foreign.OpenOtherDatabase => Open(server, world.Route.OtherServer),
        Foreign.OpenOtherRole => Open(server, Login(world.Servers.RemoteAddress, world.RemoteRoleOf(World.SecondRole))),
        Foreign.OpenOtherServer => Open(server, Login(await world.AddressElsewhereAsync(), world.Route.RemoteRole)),
        _ => throw new ArgumentOutOfRangeException(nameof(foreign)),
    };

    private static string[] Open(string link, string connection) => [Disconnect(link), $"dblink_connect('{link}', '{connection.Replace("'", "''", StringComparison.Ordinal)}')"];

    private static string Disconnect(string link) => $"dblink_disconnect('{link}')";

    private static string Login(NpgsqlConnectionStringBuilder address, string role) =>
        $"host={address.Host} port={address.Port} dbname={FaultServers.RemoteDatabase} user={role} password='{Route.Password}' sslmode=disable";
}
