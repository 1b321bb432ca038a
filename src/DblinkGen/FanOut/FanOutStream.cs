using System.Runtime.CompilerServices;
using DblinkGen.Execution;
using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>The rows of all servers one by one. An enumeration that is left early stops what is still at work.</summary>
internal static class FanOutStream
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (fanOut.Servers.Count == 0)
            yield break;
        var call = await FanOutCall.Start(source, fanOut, arguments, async: true, cancellationToken).ConfigureAwait(false);
        var rows = FanOutRows<T>.Of(call, fanOut);
        var ended = false;
        try
        {
            while (true)
            {
                try
                {
                    if (!await rows.MoveNext(cancellationToken).ConfigureAwait(false))
                        break;
                }
                catch (Exception failure)
                {
                    ended = true;
                    await call.Fail(failure).ConfigureAwait(false);
                    throw;
                }

                yield return rows.Current;
            }

            ended = true;
            await call.Complete().ConfigureAwait(false);
        }
        finally
        {
            if (!ended)
                await call.Abandon().ConfigureAwait(false);
        }

        if (call.Failures.Count > 0)
            throw FanOutFailure.Incomplete(fanOut.Method, call);
    }

    public static IEnumerable<T> Read<T>(DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments)
    {
        if (fanOut.Servers.Count == 0)
            yield break;
        var call = FanOutCall.Start(source, fanOut, arguments, async: false, CancellationToken.None).Completed();
        var rows = FanOutRows<T>.Of(call, fanOut);
        var ended = false;
        try
        {
            while (true)
            {
                try
                {
                    if (!rows.MoveNext(CancellationToken.None).Completed())
                        break;
                }
                catch (Exception failure)
                {
                    ended = true;
                    call.Fail(failure).Completed();
                    throw;
                }

                yield return rows.Current;
            }

            ended = true;
            call.Complete().Completed();
        }
        finally
        {
            if (!ended)
                call.Abandon().Completed();
        }

        if (call.Failures.Count > 0)
            throw FanOutFailure.Incomplete(fanOut.Method, call);
    }
}
