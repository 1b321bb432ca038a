using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>The ways to run a statement, by their names. A write goes into the ledger of the route.</summary>
internal static class Shape
{
    public const string Numbers = "SELECT n FROM generate_series(1, @last) AS n";
    public const string Insert = "INSERT INTO ledger VALUES (@token)";

    private const int Few = 3;
    private const int SeveralChunks = 45;
    private const int SeveralDefaultChunks = 600;

    /// <summary>Calls that their tokens stop.</summary>
    public static IReadOnlyDictionary<string, Func<Route, NpgsqlDataSource, CancellationToken, Task>> Stoppable { get; } =
        new Dictionary<string, Func<Route, NpgsqlDataSource, CancellationToken, Task>>
        {
            ["one row"] = (_, app, ct) => Calls.Stoppable.OneRowAsync(app, 1, ct),
            ["list"] = (_, app, ct) => Calls.Stoppable.ListAsync(app, Few, ct),
            ["default stream"] = async (_, app, ct) => await Calls.Stoppable.StreamAsync(app, SeveralDefaultChunks, ct).CountAsync(ct),
            ["stream with a fetch size"] = async (_, app, ct) => await Calls.Stoppable.StreamByTenAsync(app, SeveralChunks, ct).CountAsync(ct),
            ["command"] = (route, app, ct) => route.Ledger.WriteOrThrowAsync(token => Calls.Stoppable.InsertAsync(app, token, ct)),
            ["returning"] = (route, app, ct) => route.Ledger.WriteOrThrowAsync(token => Calls.Stoppable.InsertReturningAsync(app, token, ct)),
            ["fan-out"] = (_, app, ct) => Calls.Stoppable.FanOutAsync(app, Few, ct),
            ["fan-out stream"] = async (_, app, ct) => await Calls.Stoppable.FanOutStreamAsync(app, SeveralChunks, ct).CountAsync(ct),
            ["composed"] = (_, app, ct) => Calls.Stoppable.ComposedAsync(app, Few, ct),
        };

    /// <summary>Calls with a time-out of one second.</summary>
    public static IReadOnlyDictionary<string, Func<Route, NpgsqlDataSource, Task>> Timed { get; } =
        new Dictionary<string, Func<Route, NpgsqlDataSource, Task>>
        {
            ["one row"] = (_, app) => Calls.Timed.OneRowAsync(app, 1),
            ["list"] = (_, app) => Calls.Timed.ListAsync(app, Few),
            ["default stream"] = async (_, app) => await Calls.Timed.StreamAsync(app, SeveralDefaultChunks).CountAsync(),
            ["stream with a fetch size"] = async (_, app) => await Calls.Timed.StreamByTenAsync(app, SeveralChunks).CountAsync(),
            ["command"] = (route, app) => route.Ledger.WriteOrThrowAsync(token => Calls.Timed.InsertAsync(app, token)),
            ["returning"] = (route, app) => route.Ledger.WriteOrThrowAsync(token => Calls.Timed.InsertReturningAsync(app, token)),
            ["fan-out"] = (_, app) => Calls.Timed.FanOutAsync(app, Few),
            ["fan-out stream"] = async (_, app) => await Calls.Timed.FanOutStreamAsync(app, SeveralChunks).CountAsync(),
            ["composed"] = (_, app) => Calls.Timed.ComposedAsync(app, Few),
        };

    /// <summary>Synchronous calls with a time-out of one second.</summary>
    public static IReadOnlyDictionary<string, Action<Route, NpgsqlDataSource>> TimedSync { get; } =
        new Dictionary<string, Action<Route, NpgsqlDataSource>>
        {
            ["one row"] = (_, app) => Calls.TimedSync.OneRow(app, 1),
            ["list"] = (_, app) => Calls.TimedSync.List(app, Few),
            ["default stream"] = (_, app) => Drain(Calls.TimedSync.Stream(app, SeveralDefaultChunks)),
            ["stream with a fetch size"] = (_, app) => Drain(Calls.TimedSync.StreamByTen(app, SeveralChunks)),
            ["command"] = (route, app) => Write(route, token => Calls.TimedSync.Insert(app, token)),
            ["returning"] = (route, app) => Write(route, token => Calls.TimedSync.InsertReturning(app, token)),
            ["fan-out"] = (_, app) => Calls.TimedSync.FanOut(app, Few),
            ["fan-out stream"] = (_, app) => Drain(Calls.TimedSync.FanOutStream(app, SeveralChunks)),
            ["composed"] = (_, app) => Calls.TimedSync.Composed(app, Few),
        };

    /// <summary>For theories.</summary>
    public static TheoryData<string> Names => [.. Timed.Keys];

    private static void Drain(IEnumerable<int> rows)
    {
        foreach (var _ in rows)
        {
        }
    }

    // What the ledger awaits has ended already.
    private static void Write(Route route, Action<Guid> write) => route.Ledger.WriteOrThrowAsync(token =>
    {
        write(token);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();
}
