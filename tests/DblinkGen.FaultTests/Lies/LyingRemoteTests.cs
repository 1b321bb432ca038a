using System.Diagnostics;
using CsCheck;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Lies;

/// <summary>
/// Whatever a remote says, whenever it says it: the call returns in time, with a result or with an exception of ours; the next call to an honest server works; the local backend is
/// free; and nothing that the remote says looks like a line of ours.
/// </summary>
[Collection(nameof(LyingServers))]
public sealed class LyingRemoteTests(LyingServers lying, ITestOutputHelper output)
{
    private const int Seconds = 25;
    private const int AtOnce = 8;
    private const int Floods = 6;

    /// <summary>For all that is done for one call: what does not end is a failure too.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(40);

    private static readonly Gen<LyingCall> s_call = Gen.Select(Gen.OneOf([.. LyingShape.All]), Gen.Bool, LieGen.Any.Array[1, 3])
        .Select((shape, isWarm, lies) => new LyingCall(shape, isWarm, [.. lies.Where(lie => !lie.Copies || !shape.IsWhole)]));

    [Fact]
    public async Task Any_lie_costs_one_call()
    {
        var random = Check.Seed is { } seed ? PCG.Parse(seed) : new PCG(1, (ulong)Environment.TickCount64);
        output.WriteLine($"CsCheck_Seed={random}");
        var (time, made, failures) = (Stopwatch.StartNew(), 0, new List<string>());
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => RunAsync()));
        output.WriteLine($"{made} calls");
        if (failures.Count > 0)
            throw new XunitException(string.Join("\n\n", failures));

        (LyingCall Call, string Seed) Next()
        {
            lock (random)
            {
                made++;
                var start = random.ToString();
                return (s_call.Generate(random, null, out _), start);
            }
        }

        async Task RunAsync()
        {
            while (time.Elapsed < TimeSpan.FromSeconds(Math.Max(Check.Time, Seconds)) && failures.Count < AtOnce)
            {
                var (call, start) = Next();
                if (await Record.ExceptionAsync(() => call.RunAsync(lying.Servers).WaitAsync(s_patience)) is { } failure)
                {
                    lock (failures)
                        failures.Add($"-- CsCheck_Seed={start}: {call}\n{(failure is IAssertionException ? failure.Message : failure)}");
                }
            }
        }
    }

    [Fact]
    public async Task A_flood_leaves_no_memory_behind()
    {
        const int bound = 48 << 20;
        var flood = new Lie(1, [(ServerMessages.RowDescription("n"), 1), (ServerMessages.DataRow(new string('1', 1000)), 12_000), (ServerMessages.NoticeResponse(new string('x', 1000)), 4_000)], LieEnd.Silence);
        await using var route = await Route.OpenAsync(lying.Servers);
        var app = route.CreateApp();
        await Shape.Timed["one row"](route, app);
        var (client, backend) = (0L, 0L);
        for (var i = 0; i < Floods; i++)
        {
            route.Mark();
            route.ToRemote.On(Direction.ToServer, 1, flood.Fault);
            Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => Shape.Timed["one row"](route, app), TimeSpan.FromSeconds(1)));
            await Shape.Timed["one row"](route, app);
            // The first may leave what the second uses again.
            if (i == 1)
                (client, backend) = (GC.GetTotalMemory(forceFullCollection: true), await BackendMemoryAsync(route));
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true), 0, client + bound);
        Assert.InRange(await BackendMemoryAsync(route), 0, backend + bound);
    }

    /// <summary>The memory of the local backend.</summary>
    private static async Task<long> BackendMemoryAsync(Route route)
    {
        var pid = await Sql.ScalarAsync<int>(route.Admin, $"SELECT pid FROM pg_stat_activity WHERE application_name = '{route.ApplicationName}'");
        return Process.GetProcessById(pid).WorkingSet64;
    }
}
