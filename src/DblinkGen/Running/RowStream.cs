using System.Runtime.CompilerServices;
using DblinkGen.Execution;
using DblinkGen.Internals;

namespace DblinkGen.Running;

/// <summary>Rows one by one. An enumeration that is left early ends the call.</summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        DblinkSource source, IRowStatement<T> statement, string?[] arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = statement.Rows(source, arguments, async: true, collects: true);
        await rows.Start(cancellationToken).ConfigureAwait(false);
        var ended = false;
        try
        {
            while (true)
            {
                // An iterator cannot yield inside of a try with a catch.
                T row;
                try
                {
                    if (!await rows.MoveNext(cancellationToken).ConfigureAwait(false))
                    {
                        await rows.Complete(cancellationToken).ConfigureAwait(false);
                        ended = true;
                        break;
                    }

                    row = rows.Current;
                }
                catch (Exception failure)
                {
                    ended = true;
                    await rows.Fail(failure).ConfigureAwait(false);
                    throw;
                }

                yield return row;
            }
        }
        finally
        {
            if (!ended)
                await rows.Abandon().ConfigureAwait(false);
        }

        rows.ThrowIfIncomplete();
    }

    public static IEnumerable<T> Read<T>(DblinkSource source, IRowStatement<T> statement, string?[] arguments)
    {
        var rows = statement.Rows(source, arguments, async: false, collects: true);
        rows.Start(CancellationToken.None).Completed();
        var ended = false;
        try
        {
            while (true)
            {
                T row;
                try
                {
                    if (!rows.MoveNext(CancellationToken.None).Completed())
                    {
                        rows.Complete(CancellationToken.None).Completed();
                        ended = true;
                        break;
                    }

                    row = rows.Current;
                }
                catch (Exception failure)
                {
                    ended = true;
                    rows.Fail(failure).Completed();
                    throw;
                }

                yield return row;
            }
        }
        finally
        {
            if (!ended)
                rows.Abandon().Completed();
        }

        rows.ThrowIfIncomplete();
    }
}
