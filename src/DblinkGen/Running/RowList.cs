using DblinkGen.Internals;

namespace DblinkGen.Running;

/// <summary>All rows of a result.</summary>
internal static class RowList
{
    public static async ValueTask<List<T>> Read<T>(
        DblinkSource source, IRowStatement<T> statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var rows = statement.Rows(source, arguments, async, collects: true);
        var list = await Read(rows, cancellationToken).ConfigureAwait(false);
        rows.ThrowIfIncomplete();
        return list;
    }

    /// <summary>Those that have come, where some may be missing.</summary>
    public static async ValueTask<List<T>> Read<T>(Rows<T> rows, CancellationToken cancellationToken)
    {
        await rows.Start(cancellationToken).ConfigureAwait(false);
        try
        {
            var list = new List<T>();
            while (await rows.MoveNext(cancellationToken).ConfigureAwait(false))
                list.Add(rows.Current);
            await rows.Complete(cancellationToken).ConfigureAwait(false);
            return list;
        }
        catch (Exception failure)
        {
            await rows.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
