using System.Runtime.CompilerServices;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>Rows one by one. An enumeration that is left early closes the call.</summary>
internal static class RowStream
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var call = RemoteCall.Of(source, statement, arguments, async: true, collects: true);
        await call.Start(cancellationToken).ConfigureAwait(false);
        var ended = false;
        try
        {
            while (true)
            {
                T row;
                try
                {
                    if (!await call.Read(cancellationToken).ConfigureAwait(false))
                    {
                        await call.Complete(cancellationToken).ConfigureAwait(false);
                        ended = true;
                        yield break;
                    }

                    row = read(call.Reader);
                }
                catch (Exception failure)
                {
                    ended = true;
                    await call.Fail(failure).ConfigureAwait(false);
                    throw;
                }

                yield return row;
            }
        }
        finally
        {
            if (!ended)
                await call.Abandon().ConfigureAwait(false);
        }
    }

    public static IEnumerable<T> Read<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read)
    {
        var call = RemoteCall.Of(source, statement, arguments, async: false, collects: true);
        call.Start(CancellationToken.None).Completed();
        var ended = false;
        try
        {
            while (true)
            {
                T row;
                try
                {
                    if (!call.Read(CancellationToken.None).Completed())
                    {
                        call.Complete(CancellationToken.None).Completed();
                        ended = true;
                        yield break;
                    }

                    row = read(call.Reader);
                }
                catch (Exception failure)
                {
                    ended = true;
                    call.Fail(failure).Completed();
                    throw;
                }

                yield return row;
            }
        }
        finally
        {
            if (!ended)
                call.Abandon().Completed();
        }
    }
}
