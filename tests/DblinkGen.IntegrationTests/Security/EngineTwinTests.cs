using DblinkGen.IntegrationTests.TypeTable;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// No statement of the engine calls an object of another user on either side, whatever is first in the <c>search_path</c> and whatever the options are.
/// </summary>
[Collection(HostileCollection.Name)]
public sealed class EngineTwinTests(HostileServer server)
{
    private static readonly Dictionary<string, Func<HostileServer, DblinkOptions>> s_options = new()
    {
        ["default"] = _ => new(),
        ["nothing prepared"] = _ => new() { Prepare = false },
        ["reset for each caller"] = _ => new() { ResetLinks = true, ApplicationName = "hostile", StatementTimeout = TimeSpan.FromMinutes(1), SearchPath = "evil, public, pg_catalog" },
        ["a connection string and few of everything"] = server => new()
        {
            Servers = new Dictionary<string, DblinkTarget> { [HostileServer.Far] = server.ConnectionString },
            StatementsPerLink = 1,
            MaxLinksPerBackend = 2,
            LinkIdleLifetime = TimeSpan.FromTicks(1),
            UnknownLinks = UnknownLinkPolicy.Refuse,
        },
    };

    public static MatrixTheoryData<string, string> Steps { get; } = new(EngineWalk.Steps.Keys, s_options.Keys);

    public static MatrixTheoryData<string, string> Faults { get; } = new(EngineFaults.Steps.Keys, s_options.Keys);

    public static TheoryData<string> Pairs { get; } = [.. GuideTable.Pairs.Select(pair => $"{pair.CSharp} as {pair.Postgres}")];

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Whatever_is_called(string step, string options) => server.CallsNothingAsync(() => RunAsync(EngineWalk.Steps[step], options));

    [Fact]
    public Task Notifications_call_nothing_of_others() => server.CallsNothingAsync(() => EngineWalk.NotifyAsync(server.Victim));

    [Theory]
    [MemberData(nameof(Faults))]
    public Task Whatever_goes_wrong(string step, string options) => server.CallsNothingAsync(async () =>
    {
        await RunAsync(EngineFaults.Steps[step], options);
        await RunAsync(async session => Assert.Equal([1, 2, 3], await HostileCalls.ListAsync(session)), options);
        // Each fault may cost one call of each link: not that of the next test.
        server.Victim.Clear();
    });

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Whatever_type_a_value_has(string name) => server.CallsNothingAsync(async () =>
    {
        var cell = Cells.Of(server.Victim).Single(cell => cell.Name == name);
        await cell.AssertEveryWayAsync(server.Remote, CellValues.Edges(cell.CSharp, cell.Postgres));
    });

    private async Task RunAsync(Func<DblinkSession, Task> step, string options)
    {
        await using var session = await DblinkSession.OpenAsync(server.Victim, s_options[options](server));
        await step(session);
    }
}

[CollectionDefinition(Name)]
public sealed class HostileCollection : ICollectionFixture<HostileServer>
{
    public const string Name = "Twins";
}
