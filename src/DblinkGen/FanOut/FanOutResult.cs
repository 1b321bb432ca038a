using DblinkGen.Internals;
using DblinkGen.Running;

namespace DblinkGen.FanOut;

/// <summary>The rows of the servers that did not fail, and the failures of the others.</summary>
internal static class FanOutResult
{
    public static async ValueTask<DblinkFanOutResult<T>> Read<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var rows = new FanOutRows<T>(source, fanOut, arguments, async);
        var list = await RowList.Read(rows, cancellationToken).ConfigureAwait(false);
        return new(list, rows.Failures);
    }
}
