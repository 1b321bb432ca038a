namespace DblinkGen.FaultTests.Messages;

/// <summary>The shapes of call that an application makes over its pool.</summary>
internal static class PoolCalls
{
    private const int Few = 3;
    private const int SeveralChunks = 5;

    private static readonly int[] s_few = [1, 2, 3];
    private static readonly int[] s_severalChunks = [1, 2, 3, 4, 5];
    private static readonly int[] s_fewOfBoth = [1, 1, 2, 2, 3, 3];

    public static IReadOnlyList<WalkedCall> All { get; } =
    [
        WalkedCall.Read("scalar", (app, ct) => Walked.ScalarAsync(app, 41, ct), 42),
        WalkedCall.Read("one row", (app, ct) => Walked.RowAsync(app, 7, ct), (7, "x")),
        WalkedCall.Read("list", (app, ct) => Walked.ListAsync(app, Few, ct), [.. s_few]),
        WalkedCall.Stream("default stream", (app, ct) => Walked.StreamAsync(app, SeveralChunks, ct), s_severalChunks),
        WalkedCall.Stream("stream with a fetch size", (app, ct) => Walked.StreamByTwoAsync(app, SeveralChunks, ct), s_severalChunks),
        WalkedCall.Stream("stream that is left", (app, ct) => Walked.StreamByTwoAsync(app, SeveralChunks, ct).Take(1), [1]),
        WalkedCall.Write("command", Walked.InsertAsync),
        WalkedCall.Write("command with rows", Walked.InsertDroppingRowsAsync),
        WalkedCall.Write("procedure", Walked.CallAsync),
        WalkedCall.Write("returning", Walked.InsertReturningAsync),
        WalkedCall.Write("returning a list", Walked.InsertReturningListAsync),
        WalkedCall.Read("fan-out", async (app, ct) => (await Walked.FanOutAsync(app, Few, ct)).Order().ToList(), [.. s_fewOfBoth]),
        WalkedCall.Stream("fan-out stream", (app, ct) => Walked.FanOutStreamAsync(app, Few, ct).Order(), s_fewOfBoth),
        WalkedCall.Read("composed", (app, ct) => Walked.ComposedAsync(app, Few, ct), [.. s_few]),
        WalkedCall.Stream("composed stream", (app, ct) => Walked.ComposedStreamAsync(app, Few, ct), s_few),
        WalkedCall.Write("composed command", Walked.ComposedInsertAsync, scene => scene.Local),
    ];

    public static IReadOnlyList<WalkedCall> Synchronous { get; } =
    [
        WalkedCall.ReadSync("scalar, synchronous", app => WalkedSync.Scalar(app, 41), 42),
        WalkedCall.ReadSync("one row, synchronous", app => WalkedSync.Row(app, 7), (7, "x")),
        WalkedCall.ReadSync("list, synchronous", app => WalkedSync.List(app, Few), [.. s_few]),
        WalkedCall.ReadSync("stream, synchronous", app => WalkedSync.StreamByTwo(app, SeveralChunks).ToList(), [.. s_severalChunks]),
        WalkedCall.WriteSync("command, synchronous", (app, token) => WalkedSync.Insert(app, token)),
        WalkedCall.WriteSync("returning, synchronous", (app, token) => WalkedSync.InsertReturning(app, token)),
        WalkedCall.ReadSync("fan-out, synchronous", app => WalkedSync.FanOut(app, Few).Order().ToList(), [.. s_fewOfBoth]),
        WalkedCall.ReadSync("fan-out stream, synchronous", app => WalkedSync.FanOutStream(app, Few).Order().ToList(), [.. s_fewOfBoth]),
        WalkedCall.ReadSync("composed, synchronous", app => WalkedSync.Composed(app, Few), [.. s_few]),
        WalkedCall.WriteSync("composed command, synchronous", (app, token) => WalkedSync.ComposedInsert(app, token), scene => scene.Local),
    ];
}
