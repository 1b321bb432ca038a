using System.ComponentModel;
using DblinkGen.Execution;
using DblinkGen.FanOut;
using DblinkGen.Running;

namespace DblinkGen.Internals;

/// <summary>Runs the statements of generated methods, one member for each return shape. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1720 // The members mirror the return shapes: their names say it all.
public static class DblinkExecutor
{
    public static Task<List<T>> ListAsync<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        RowList.Read(source, statement, arguments, async: true, cancellationToken).AsTask();

    public static List<T> List<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments) =>
        RowList.Read(source, statement, arguments, async: false, CancellationToken.None).Completed();

    public static async Task<T[]> ArrayAsync<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        [.. await RowList.Read(source, statement, arguments, async: true, cancellationToken).ConfigureAwait(false)];

    public static T[] Array<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments) => [.. List(source, statement, arguments)];

    public static async Task<IReadOnlyList<T>> ReadOnlyListAsync<T>(
        DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        await RowList.Read(source, statement, arguments, async: true, cancellationToken).ConfigureAwait(false);

    public static Task<T> SingleAsync<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        SingleRow.Read(source, statement, arguments, isRequired: true, async: true, cancellationToken).AsTask()!;

    public static T Single<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments) =>
        SingleRow.Read(source, statement, arguments, isRequired: true, async: false, CancellationToken.None).Completed()!;

    public static Task<T?> SingleOrDefaultAsync<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        SingleRow.Read(source, statement, arguments, isRequired: false, async: true, cancellationToken).AsTask();

    public static T? SingleOrDefault<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments) =>
        SingleRow.Read(source, statement, arguments, isRequired: false, async: false, CancellationToken.None).Completed();

    public static IAsyncEnumerable<T> StreamAsync<T>(
        DblinkSource source, IRowStatement<T> statement, string?[] arguments, CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync(source, statement, arguments, cancellationToken);

    public static IEnumerable<T> Stream<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments) => RowStream.Read(source, statement, arguments);

    public static Task<DblinkFanOutResult<T>> ResultAsync<T>(
        DblinkSource source, DblinkFanOut<T> statement, string?[] arguments, CancellationToken cancellationToken) =>
        FanOutResult.Read(source, statement, arguments, async: true, cancellationToken).AsTask();

    public static DblinkFanOutResult<T> Result<T>(DblinkSource source, DblinkFanOut<T> statement, string?[] arguments) =>
        FanOutResult.Read(source, statement, arguments, async: false, CancellationToken.None).Completed();

    public static Task<long> ExecuteAsync(DblinkSource source, ICommandStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        statement.Execute(source, arguments, async: true, cancellationToken).AsTask();

    public static long Execute(DblinkSource source, ICommandStatement statement, string?[] arguments) =>
        statement.Execute(source, arguments, async: false, CancellationToken.None).Completed();

    public static async Task<int> ExecuteInt32Async(
        DblinkSource source, ICommandStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        CommandRun.ToInt32(await statement.Execute(source, arguments, async: true, cancellationToken).ConfigureAwait(false), statement.CommandOrigin);

    public static int ExecuteInt32(DblinkSource source, ICommandStatement statement, string?[] arguments) =>
        CommandRun.ToInt32(Execute(source, statement, arguments), statement.CommandOrigin);
}
