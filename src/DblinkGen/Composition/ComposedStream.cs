using System.Runtime.CompilerServices;
using DblinkGen.Execution;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>Rows one by one, as the local server sends them. An enumeration that is left early reads the rest.</summary>
internal static class ComposedStream
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var call = await ComposedCall.Start(source, statement, arguments, async: true, cancellationToken).ConfigureAwait(false);
        var rows = new RowWalk<T>(call, read);
        try
        {
            while (await rows.Next().ConfigureAwait(false))
                yield return rows.Current;
        }
        finally
        {
            await rows.End().ConfigureAwait(false);
        }
    }

    public static IEnumerable<T> Read<T>(
        DblinkSource source, ComposedStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read)
    {
        var call = ComposedCall.Start(source, statement, arguments, async: false, CancellationToken.None).Completed();
        var rows = new RowWalk<T>(call, read);
        try
        {
            while (rows.Next().Completed())
                yield return rows.Current;
        }
        finally
        {
            rows.End().Completed();
        }
    }

    /// <summary>An iterator cannot yield inside of a <c>try</c> with a <c>catch</c>.</summary>
    private sealed class RowWalk<T>(ComposedCall call, Func<NpgsqlDataReader, T> read)
    {
        private bool _ended;

        public T Current { get; private set; } = default!;

        public async ValueTask<bool> Next()
        {
            try
            {
                if (await call.Read().ConfigureAwait(false))
                {
                    Current = read(call.Reader);
                    return true;
                }

                await call.Complete().ConfigureAwait(false);
                _ended = true;
                return false;
            }
            catch (Exception failure)
            {
                _ended = true;
                await call.Fail(failure).ConfigureAwait(false);
                throw;
            }
        }

        public async ValueTask End()
        {
            if (_ended)
                return;
            try
            {
                await call.Complete().ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                await call.Fail(failure).ConfigureAwait(false);
                throw;
            }
        }
    }
}
