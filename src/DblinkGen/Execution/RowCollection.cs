using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>All rows of a result in a list.</summary>
internal static class RowCollection
{
    public static async ValueTask<List<T>> List<T>(
        DblinkSource source, DblinkStatement statement, string?[] arguments, Func<NpgsqlDataReader, T> read, bool async,
        CancellationToken cancellationToken)
    {
        var call = await RemoteCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            var rows = new List<T>();
            while (await call.Read(cancellationToken).ConfigureAwait(false))
                rows.Add(read(call.Reader));
            await call.Complete(cancellationToken).ConfigureAwait(false);
            return rows;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
