using System.Runtime.CompilerServices;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>Exactly one row, or at most one.</summary>
internal static class SingleRow
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T?> Read<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, bool required, bool async,
        CancellationToken cancellationToken)
    {
        var call = await RemoteCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            var row = default(T);
            if (await call.Read(cancellationToken).ConfigureAwait(false))
            {
                row = read(call.Reader);
                if (await call.Read(cancellationToken).ConfigureAwait(false))
                    throw RowCount.Several(statement.Origin);
            }
            else if (required)
            {
                throw RowCount.None(statement.Origin);
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
