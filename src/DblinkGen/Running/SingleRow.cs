using System.Runtime.CompilerServices;
using DblinkGen.Internals;

namespace DblinkGen.Running;

/// <summary>Exactly one row, or at most one.</summary>
internal static class SingleRow
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T?> Read<T>(
        DblinkSource source, IRowStatement<T> statement, string?[] arguments, bool isRequired, bool async, CancellationToken cancellationToken)
    {
        var rows = statement.Rows(source, arguments, async, collects: false);
        await rows.Start(cancellationToken).ConfigureAwait(false);
        try
        {
            var row = default(T);
            if (await rows.MoveNext(cancellationToken).ConfigureAwait(false))
            {
                row = rows.Current;
                if (await rows.MoveNext(cancellationToken).ConfigureAwait(false))
                    throw RowCount.Several(rows.Origin);
            }
            else if (isRequired)
            {
                throw RowCount.None(rows.Origin);
            }

            await rows.Complete(cancellationToken).ConfigureAwait(false);
            return row;
        }
        catch (Exception failure)
        {
            await rows.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
