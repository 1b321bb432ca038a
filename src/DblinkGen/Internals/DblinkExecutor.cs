using System.ComponentModel;
using DblinkGen.Execution;
using Npgsql;

namespace DblinkGen.Internals;

/// <summary>Runs the statements of generated methods, one member for each return shape. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1720 // The members mirror the return shapes: their names say it all.
public static class DblinkExecutor
{
    public static Task<List<T>> ListAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        RowCollection.List(source, statement, arguments, read, async: true, cancellationToken).AsTask();

    public static List<T> List<T>(DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        RowCollection.List(source, statement, arguments, read, async: false, CancellationToken.None).Completed();

    public static async Task<T[]> ArrayAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        [.. await RowCollection.List(source, statement, arguments, read, async: true, cancellationToken).ConfigureAwait(false)];

    public static T[] Array<T>(DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        [.. List(source, statement, arguments, read)];

    public static async Task<IReadOnlyList<T>> ReadOnlyListAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        await RowCollection.List(source, statement, arguments, read, async: true, cancellationToken).ConfigureAwait(false);

    public static Task<T> SingleAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        SingleRow.Read(source, statement, arguments, read, required: true, async: true, cancellationToken).AsTask()!;

    public static T Single<T>(DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        SingleRow.Read(source, statement, arguments, read, required: true, async: false, CancellationToken.None).Completed()!;

    public static Task<T?> SingleOrDefaultAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        SingleRow.Read(source, statement, arguments, read, required: false, async: true, cancellationToken).AsTask();

    public static T? SingleOrDefault<T>(DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        SingleRow.Read(source, statement, arguments, read, required: false, async: false, CancellationToken.None).Completed();

    public static IAsyncEnumerable<T> StreamAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync(source, statement, arguments, read, cancellationToken);

    public static IEnumerable<T> Stream<T>(DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        RowStream.Read(source, statement, arguments, read);

    public static Task<long> ExecuteAsync(
        DblinkSource source, DblinkStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        CommandRun.Execute(source, statement, arguments, async: true, cancellationToken).AsTask();

    public static long Execute(DblinkSource source, DblinkStatement statement, string?[] arguments) =>
        CommandRun.Execute(source, statement, arguments, async: false, CancellationToken.None).Completed();

    public static async Task<int> ExecuteInt32Async(
        DblinkSource source, DblinkStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        checked((int)await CommandRun.Execute(source, statement, arguments, async: true, cancellationToken).ConfigureAwait(false));

    public static int ExecuteInt32(DblinkSource source, DblinkStatement statement, string?[] arguments) =>
        checked((int)Execute(source, statement, arguments));
}
