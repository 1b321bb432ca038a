using System.ComponentModel;
using DblinkGen.Execution;
using DblinkGen.FanOut;

namespace DblinkGen.Internals;

/// <summary>Runs the statements of generated methods on several servers, one member for each return shape. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591 // The members mirror the return shapes: their names say it all.
public static class DblinkFanOutExecutor
{
    public static IAsyncEnumerable<T> StreamAsync<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, CancellationToken cancellationToken = default) =>
        FanOutStream.ReadAsync(source, fanOut, arguments, cancellationToken);

    public static IEnumerable<T> Stream<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments) =>
        FanOutStream.Read(source, fanOut, arguments);

    public static async Task<List<T>> ListAsync<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, CancellationToken cancellationToken) =>
        (await FanOutCollection.Read(source, fanOut, arguments, async: true, cancellationToken).ConfigureAwait(false)).Rows;

    public static List<T> List<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments) =>
        FanOutCollection.Read(source, fanOut, arguments, async: false, CancellationToken.None).Completed().Rows;

    public static async Task<T[]> ArrayAsync<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, CancellationToken cancellationToken) =>
        [.. await ListAsync(source, fanOut, arguments, cancellationToken).ConfigureAwait(false)];

    public static T[] Array<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments) => [.. List(source, fanOut, arguments)];

    public static async Task<IReadOnlyList<T>> ReadOnlyListAsync<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, CancellationToken cancellationToken) =>
        await ListAsync(source, fanOut, arguments, cancellationToken).ConfigureAwait(false);

    public static async Task<DblinkFanOutResult<T>> ResultAsync<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, CancellationToken cancellationToken)
    {
        var (rows, failures) = await FanOutCollection.Read(source, fanOut, arguments, async: true, cancellationToken).ConfigureAwait(false);
        return new(rows, failures);
    }

    public static DblinkFanOutResult<T> Result<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments)
    {
        var (rows, failures) = FanOutCollection.Read(source, fanOut, arguments, async: false, CancellationToken.None).Completed();
        return new(rows, failures);
    }
}
