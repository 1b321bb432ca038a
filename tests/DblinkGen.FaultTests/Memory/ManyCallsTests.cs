using System.Globalization;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Memory;

/// <summary>What calls leave in the client and in both backends does not grow with their number.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class ManyCallsTests(FaultServers servers)
{
    /// <summary>How many calls of each kind; the half of them warms up.</summary>
    private const string Variable = "DBLINKGEN_TEST_CALLS";

    private const int Usual = 1_000;
    private const double Most = 1.5;

    public static TheoryData<string> Kinds => [.. RepeatedCalls.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Many_calls_leave_no_more_memory_in_use_than_half_of_them(string kind)
    {
        var calls = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var asked) ? asked : Usual;
        await using var route = await Route.OpenAsync(servers);
        var options = new DblinkOptions { Servers = route.Options.Servers, StatementsPerLink = 32, MaxLinksPerBackend = 4 };
        await using var app = route.CreateApp(builder => builder.MaxPoolSize = 1, options);
        var run = RepeatedCalls.All[kind];
        for (var i = 0; i < calls / 2; i++)
            await run(app, i);
        var before = await MemoryInUse.MeasureAsync(route, app);
        for (var i = calls / 2; i < calls; i++)
            await run(app, i);
        var after = await MemoryInUse.MeasureAsync(route, app);

        TestContext.Current.TestOutputHelper!.WriteLine($"{kind}: {before} after {calls / 2} calls, {after} after {calls}");
        Assert.True((after - before).IsBelow(Most), $"{before} after {calls / 2} calls, {after} after {calls}.");
    }
}

/// <summary>The heap is that of the whole process: nothing else runs at the time.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
