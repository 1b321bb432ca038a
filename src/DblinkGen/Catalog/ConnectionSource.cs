using Npgsql;

namespace DblinkGen.Catalog;

/// <summary>Where the connection for one operation comes from: the caller's own, or one rented from the caller's data source for as long as
/// it lasts.</summary>
internal readonly struct ConnectionSource
{
    private readonly NpgsqlConnection? _connection;
    private readonly NpgsqlDataSource? _dataSource;

    public ConnectionSource(NpgsqlConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    public ConnectionSource(NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _dataSource = dataSource;
    }

    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
    {
        if (_connection is not null)
            return await operation(_connection, cancellationToken).ConfigureAwait(false);

        var rented = await _dataSource!.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = rented.ConfigureAwait(false);
        return await operation(rented, cancellationToken).ConfigureAwait(false);
    }

    public Task RunAsync(Func<NpgsqlConnection, CancellationToken, Task> operation, CancellationToken cancellationToken) =>
        UseAsync(
            async (connection, token) =>
            {
                await operation(connection, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
}
