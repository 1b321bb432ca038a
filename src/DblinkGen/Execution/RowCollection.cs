using Npgsql;

namespace DblinkGen.Execution;

/// <summary>All rows of a result.</summary>
internal static class RowCollection
{
    public static async ValueTask<List<T>> List<T>(RemoteCall call, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await call.Start(cancellationToken).ConfigureAwait(false);
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

    public static async Task<T[]> Array<T>(RemoteCall call, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        [.. await List(call, read, cancellationToken).ConfigureAwait(false)];

    public static async Task<IReadOnlyList<T>> ReadOnlyList<T>(RemoteCall call, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        await List(call, read, cancellationToken).ConfigureAwait(false);
}
