using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>All rows of all servers in a list.</summary>
internal static class FanOutCollection
{
    public static async ValueTask<(List<T> Rows, IReadOnlyList<DblinkException> Failures)> Read<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        if (fanOut.Servers.Count == 0)
            return (list, []);
        var call = await FanOutCall.Start(source, fanOut, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            var rows = FanOutRows<T>.Of(call, fanOut);
            while (await rows.MoveNext(cancellationToken).ConfigureAwait(false))
                list.Add(rows.Current);
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }

        await call.Complete().ConfigureAwait(false);
        return (list, call.Failures);
    }
}
