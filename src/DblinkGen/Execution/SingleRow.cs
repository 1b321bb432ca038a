using System.Runtime.CompilerServices;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>Exactly one row, or at most one.</summary>
internal static class SingleRow
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T?> Read<T>(
        RemoteCall call, Func<NpgsqlDataReader, T> read, bool required, CancellationToken cancellationToken)
    {
        await call.Start(cancellationToken).ConfigureAwait(false);
        try
        {
            var row = default(T);
            if (await call.Read(cancellationToken).ConfigureAwait(false))
            {
                row = read(call.Reader);
                if (await call.Read(cancellationToken).ConfigureAwait(false))
                    throw RowCount.Several(call.Origin);
            }
            else if (required)
            {
                throw RowCount.None(call.Origin);
            }

            await call.Complete(cancellationToken).ConfigureAwait(false);
            return row;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
