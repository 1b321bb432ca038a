using DblinkGen.Errors;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>The results that are returned at once: all rows, one row, or their number.</summary>
internal static class ComposedRows
{
    public static ValueTask<List<T>> List<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, bool async,
        CancellationToken cancellationToken) =>
        Run(source, statement, arguments, async, async call =>
        {
            var rows = new List<T>();
            while (await call.Read().ConfigureAwait(false))
                rows.Add(read(call.Reader));
            return rows;
        }, cancellationToken);

    public static ValueTask<T?> Single<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, bool required, bool async,
        CancellationToken cancellationToken) =>
        Run<T?>(source, statement, arguments, async, async call =>
        {
            if (!await call.Read().ConfigureAwait(false))
                return required ? throw ComposedFailure.NoRow(statement) : default(T?);
            var row = read(call.Reader);
            return await call.Read().ConfigureAwait(false) ? throw ComposedFailure.SeveralRows(statement) : row;
        }, cancellationToken);

    public static async ValueTask<long> Affected(
        DblinkSource source, ComposedStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = await ComposedCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            await call.Complete().ConfigureAwait(false);
            return call.AffectedRows;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask<TResult> Run<TResult>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, bool async, Func<ComposedCall, ValueTask<TResult>> read,
        CancellationToken cancellationToken)
    {
        var call = await ComposedCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await read(call).ConfigureAwait(false);
            await call.Complete().ConfigureAwait(false);
            return result;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
