using DblinkGen.TestServer.Cluster;
using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer;

/// <summary>The second processes that <see cref="PostgresServer"/> starts, and <c>serve</c>, which runs one by hand and for the Quickstart.</summary>
internal static class Program
{
    private const string Usage = "Usage: DblinkGen.TestServer serve      starts a PostgreSQL, prints how to reach it, and removes it when the input ends";

    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case [ThisProgram.Watch, var folder, var pgCtl, .. var user]:
                await WatchdogProcess.RunAsync(folder, pgCtl, user is [var watchUid, var watchGid] ? UnixUser.Parse(watchUid, watchGid) : null);
                return 0;
            case [ThisProgram.RunAs, var uid, var gid, var program, .. var rest]:
                UnixCalls.Become(UnixUser.Parse(uid, gid), program, rest);
                return 0;
            case [ThisProgram.Serve]:
                return await ServeAsync();
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task<int> ServeAsync()
    {
        try
        {
            await using var server = await PostgresServer.StartAsync();
            Console.WriteLine(server.Description);
            Console.WriteLine(server.ConnectionString);
            await Console.In.ReadToEndAsync();
            return 0;
        }
        catch (PostgresServerException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
