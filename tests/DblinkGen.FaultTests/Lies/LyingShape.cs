using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Poolers;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A call whose rows are compared with what the remote has said.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Call">Makes it, with a time-out of one second. Returns the first column of its rows, or the number of rows.</param>
/// <param name="Honest">The same call, which fails where it returns anything but what an honest remote says.</param>
public sealed record LyingShape(string Name, Func<Route, NpgsqlDataSource, Task<IReadOnlyList<string>>> Call, Func<Route, NpgsqlDataSource, Task> Honest)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    private const int Few = 3;
    private const int SeveralChunks = 45;
    private const int SeveralDefaultChunks = 600;

    public static IReadOnlyList<LyingShape> All { get; } =
    [
        Of("one row", async (_, app) => [Text(await Timed.OneRowAsync(app, 1))]),
        Of("list", async (_, app) => Texts(await Timed.ListAsync(app, Few))) with { IsWhole = true },
        Of("default stream", async (_, app) => Texts(await Timed.StreamAsync(app, SeveralDefaultChunks).ToListAsync())),
        Of("stream with a fetch size", async (_, app) => Texts(await Timed.StreamByTenAsync(app, SeveralChunks).ToListAsync())),
        Of("command", async (_, app) => [Text(await Timed.InsertAsync(app, Guid.NewGuid()))]) with { IsCount = true },
        Of("returning", async (_, app) => [$"{await Timed.InsertReturningAsync(app, Guid.NewGuid())}"]),
        Of("fan-out", async (_, app) => Texts(await Timed.FanOutAsync(app, Few))) with { Beside = Few },
        Of("fan-out stream", async (_, app) => Texts(await Timed.FanOutStreamAsync(app, SeveralChunks).ToListAsync())) with { Beside = SeveralChunks },
        Of("composed", async (_, app) => Texts(await Timed.ComposedAsync(app, Few))) with { IsWhole = true, IsSorted = true },
        Of("one row", (_, app) => Task.FromResult<IReadOnlyList<string>>([Text(TimedSync.OneRow(app, 1))])) with { Name = "synchronous row" },
        Of("stream with a fetch size", (_, app) => Task.FromResult(Texts(TimedSync.StreamByTen(app, SeveralChunks)))) with { Name = "synchronous stream" },
        Of("command", (_, app) => Task.FromResult<IReadOnlyList<string>>([Text(TimedSync.Insert(app, Guid.NewGuid()))])) with { Name = "synchronous command", IsCount = true },
        Of("remote transaction", async (_, app) => await TransactAsync(app)) with { IsCount = true },
        Of("one row", async (_, app) => await ConnectAsync(app)) with { Name = "connect", IsUnseen = true },
    ];

    /// <summary>How many rows come from a server that does not lie; they are numbered from 1.</summary>
    public int Beside { get; init; }

    /// <summary>Whether the local server reads the rows with <c>dblink()</c>, which it never leaves after a COPY answer: <see cref="CollectedCopyAnswerTests"/>.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the local server sorts the rows.</summary>
    public bool IsSorted { get; init; }

    /// <summary>Whether the call returns the number of a command tag.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether the call returns nothing of the remote's.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Fails where the remote has not said what the call returned.</summary>
    internal void AssertSaid(IReadOnlyList<string> returned, Said said)
    {
        var isSaid = IsUnseen
            || (IsCount ? returned.All(said.HasCount) : said.Has(returned, Texts(Enumerable.Range(1, Beside)), inOrder: Beside == 0 && !IsSorted));
        Assert.True(isSaid, $"The remote has not said what the call returned: {string.Join(", ", returned)}");
    }

    public override string ToString() => Name;

    private static LyingShape Of(string name, Func<Route, NpgsqlDataSource, Task<IReadOnlyList<string>>> call) => new(name, call, CheckedCall.All[name]);

    private static async Task<IReadOnlyList<string>> TransactAsync(NpgsqlDataSource app)
    {
        using var stop = new CancellationTokenSource(s_timeout);
        await using var session = await DblinkSession.OpenAsync(app);
        await using var transaction = await session.BeginTransactionAsync(Route.Far, cancellationToken: stop.Token);
        var count = await Writes.InsertAsync(session, Guid.NewGuid(), stop.Token);
        await transaction.CommitAsync(stop.Token);
        return [Text(count)];
    }

    private static async Task<IReadOnlyList<string>> ConnectAsync(NpgsqlDataSource app)
    {
        using var stop = new CancellationTokenSource(s_timeout);
        await using var session = await DblinkSession.OpenAsync(app);
        await session.ConnectAsync(Route.Far, cancellationToken: stop.Token);
        return [];
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Texts(IEnumerable<int> values) => [.. values.Select(Text)];
}
