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
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        RowCollection.List(RemoteCall.Of(source, statement, arguments, async: true, collects: true), read, cancellationToken).AsTask();

    public static List<T> List<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read) =>
        RowCollection.List(RemoteCall.Of(source, statement, arguments, async: false, collects: true), read, CancellationToken.None).Completed();

    public static Task<T[]> ArrayAsync<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        RowCollection.Array(RemoteCall.Of(source, statement, arguments, async: true, collects: true), read, cancellationToken);

    public static T[] Array<T>(DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read) =>
        [.. List(source, statement, arguments, read)];

    public static Task<IReadOnlyList<T>> ReadOnlyListAsync<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        RowCollection.ReadOnlyList(RemoteCall.Of(source, statement, arguments, async: true, collects: true), read, cancellationToken);

    public static Task<T> SingleAsync<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        SingleRow.Read(RemoteCall.Of(source, statement, arguments, async: true), read, required: true, cancellationToken).AsTask()!;

    public static T Single<T>(DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read) =>
        SingleRow.Read(RemoteCall.Of(source, statement, arguments, async: false), read, required: true, CancellationToken.None).Completed()!;

    public static Task<T?> SingleOrDefaultAsync<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        SingleRow.Read(RemoteCall.Of(source, statement, arguments, async: true), read, required: false, cancellationToken).AsTask();

    public static T? SingleOrDefault<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read) =>
        SingleRow.Read(RemoteCall.Of(source, statement, arguments, async: false), read, required: false, CancellationToken.None).Completed();

    public static IAsyncEnumerable<T> StreamAsync<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync(source, statement, arguments.ToArray(), read, cancellationToken);

    public static IEnumerable<T> Stream<T>(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, Func<NpgsqlDataReader, T> read) =>
        RowStream.Read(source, statement, arguments.ToArray(), read);

    public static Task<long> ExecuteAsync(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, CancellationToken cancellationToken) =>
        CommandRun.Execute(RemoteCall.Of(source, statement, arguments, async: true), cancellationToken).AsTask();

    public static long Execute(DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments) =>
        CommandRun.Execute(RemoteCall.Of(source, statement, arguments, async: false), CancellationToken.None).Completed();

    public static Task<int> ExecuteInt32Async(
        DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, CancellationToken cancellationToken) =>
        CommandRun.ExecuteInt32(RemoteCall.Of(source, statement, arguments, async: true), cancellationToken);

    public static int ExecuteInt32(DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments) =>
        CommandRun.ToInt32(Execute(source, statement, arguments), statement.Origin);
}
