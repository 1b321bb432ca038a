using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Running;

namespace DblinkGen.FanOut;

/// <summary>The rows of all servers as one sequence.</summary>
internal sealed class FanOutRows<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, bool async) : Rows<T>
{
    private FanOutCall? _call;
    private FanOutOrder<T>? _order;

    public override CallOrigin Origin => CallOrigin.OfLocal(fanOut.Method);

    public override T Current => _order!.Current;

    public IReadOnlyList<DblinkException> Failures => _call?.Failures ?? [];

    /// <summary>Over no server there is nothing to do.</summary>
    public override async ValueTask Start(CancellationToken cancellationToken)
    {
        if (fanOut.Servers.Count == 0)
            return;
        _call = await FanOutCall.Start(source, fanOut, arguments, async, cancellationToken).ConfigureAwait(false);
        _order = fanOut.OrderBy.Count == 0 ? new ArrivingRows<T>(_call, fanOut) : new MergedRows<T>(_call, fanOut);
    }

    public override ValueTask<bool> MoveNext(CancellationToken cancellationToken) => _order?.MoveNext(cancellationToken) ?? new(false);

    public override ValueTask Complete(CancellationToken cancellationToken) => _call?.Complete() ?? default;

    public override ValueTask Abandon() => _call?.Abandon() ?? default;

    public override ValueTask Fail(Exception failure) => _call?.Fail(failure) ?? default;

    public override void ThrowIfIncomplete()
    {
        if (_call is { Failures.Count: > 0 } call)
            throw FanOutFailure.Incomplete(fanOut.Method, call);
    }
}
