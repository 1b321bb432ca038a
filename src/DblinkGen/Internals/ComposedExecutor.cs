using System.ComponentModel;
using DblinkGen.Composition;
using DblinkGen.Execution;
using Npgsql;

namespace DblinkGen.Internals;

/// <summary>Runs local statements over row sources, one member for each return shape. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1720 // The members mirror the return shapes: their names say it all.
public static class ComposedExecutor
{
    public static Task<List<T>> ListAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        ComposedRows.List(source, statement, arguments, read, async: true, cancellationToken).AsTask();

    public static List<T> List<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        ComposedRows.List(source, statement, arguments, read, async: false, CancellationToken.None).Completed();

    public static async Task<T[]> ArrayAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        [.. await ComposedRows.List(source, statement, arguments, read, async: true, cancellationToken).ConfigureAwait(false)];

    public static T[] Array<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        [.. List(source, statement, arguments, read)];

    public static async Task<IReadOnlyList<T>> ReadOnlyListAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        await ComposedRows.List(source, statement, arguments, read, async: true, cancellationToken).ConfigureAwait(false);

    public static Task<T> SingleAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        ComposedRows.Single(source, statement, arguments, read, required: true, async: true, cancellationToken).AsTask()!;

    public static T Single<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        ComposedRows.Single(source, statement, arguments, read, required: true, async: false, CancellationToken.None).Completed()!;

    public static Task<T?> SingleOrDefaultAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        ComposedRows.Single(source, statement, arguments, read, required: false, async: true, cancellationToken).AsTask();

    public static T? SingleOrDefault<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        ComposedRows.Single(source, statement, arguments, read, required: false, async: false, CancellationToken.None).Completed();

    public static IAsyncEnumerable<T> StreamAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken = default) =>
        ComposedStream.ReadAsync(source, statement, arguments, read, cancellationToken);

    public static IEnumerable<T> Stream<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read) =>
        ComposedStream.Read(source, statement, arguments, read);

    public static Task<long> ExecuteAsync(
        DblinkSource source, ComposedStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        ComposedRows.Affected(source, statement, arguments, async: true, cancellationToken).AsTask();

    public static long Execute(DblinkSource source, ComposedStatement statement, string?[] arguments) =>
        ComposedRows.Affected(source, statement, arguments, async: false, CancellationToken.None).Completed();

    public static async Task<int> ExecuteInt32Async(
        DblinkSource source, ComposedStatement statement, string?[] arguments, CancellationToken cancellationToken) =>
        CommandRun.ToInt32(await ComposedRows.Affected(source, statement, arguments, async: true, cancellationToken).ConfigureAwait(false), statement.LocalOrigin);

    public static int ExecuteInt32(DblinkSource source, ComposedStatement statement, string?[] arguments) =>
        CommandRun.ToInt32(Execute(source, statement, arguments), statement.LocalOrigin);
}
