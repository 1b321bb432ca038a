using DblinkGen.Errors;
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

    /// <summary>Runs the operation. Failures of the local server come out as <see cref="DblinkException"/>.</summary>
    /// <param name="origin">The call.</param>
    /// <param name="operation">What to do with the connection.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="stopped">What a stop in the middle leaves: a change may be committed already when the token is seen.</param>
    public async Task<T> UseAsync<T>(
        CallOrigin origin, Func<NpgsqlConnection, CancellationToken, Task<T>> operation, CancellationToken cancellationToken,
        DblinkOutcome stopped = DblinkOutcome.NotRun)
    {
        if (cancellationToken.IsCancellationRequested)
            throw origin.Canceled(DblinkOutcome.NotRun, null, cancellationToken);
        try
        {
            if (_connection is not null)
                return await operation(_connection, cancellationToken).ConfigureAwait(false);

            var rented = await Rent(origin, cancellationToken).ConfigureAwait(false);
            await using var _ = rented.ConfigureAwait(false);
            return await operation(rented, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (failure is OperationCanceledException and not DblinkCanceledException)
                throw origin.Canceled(stopped, failure, cancellationToken);
            if ((_connection is null ? LocalFailure.Explain(failure, origin) : LocalFailure.Explain(failure, origin, _connection)) is { } explained)
                throw explained;
            throw;
        }
    }

    private async ValueTask<NpgsqlConnection> Rent(CallOrigin origin, CancellationToken cancellationToken)
    {
        try
        {
            return await _dataSource!.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (OpeningFailure.OfLocal(failure, origin, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    public Task RunAsync(CallOrigin origin, Func<NpgsqlConnection, CancellationToken, Task> operation, CancellationToken cancellationToken) =>
        UseAsync(
            origin,
            async (connection, token) =>
            {
                await operation(connection, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken,
            stopped: DblinkOutcome.Unknown);
}
