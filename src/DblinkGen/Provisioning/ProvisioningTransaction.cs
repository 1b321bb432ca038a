using DblinkGen.Catalog;
using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>
/// The transaction around one step: an own one, or a savepoint in that of the caller, which a failure thus leaves usable. Inside it the
/// search_path is closed to objects of other users, so that nobody's <c>public.format</c> is run with a superuser's rights.
/// </summary>
internal sealed class ProvisioningTransaction : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction? _own;
    private string _callersSearchPath = "";
    private bool _isOver;

    private ProvisioningTransaction(NpgsqlConnection connection, NpgsqlTransaction? own) => (_connection, _own) = (connection, own);

    public static async Task<ProvisioningTransaction> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var transaction = new ProvisioningTransaction(connection, await BeginOwnAsync(connection, cancellationToken).ConfigureAwait(false));
        if (transaction._own is null)
            await transaction.ExecuteAsync("SAVEPOINT dblinkgen_provisioning", cancellationToken).ConfigureAwait(false);
        return transaction;
    }

    /// <summary>Closes the search_path until the end of the transaction.</summary>
    public async Task CloseSearchPathAsync(CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            _connection, "SELECT pg_catalog.current_setting('search_path')", row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        _callersSearchPath = rows[0];
        await ExecuteAsync("SET LOCAL search_path = pg_catalog, pg_temp", cancellationToken).ConfigureAwait(false);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_own is not null)
        {
            await _own.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await CatalogQuery.ReadAsync(
                _connection,
                "SELECT pg_catalog.set_config('search_path', $1, true)",
                row => row.GetString(0),
                cancellationToken,
                _callersSearchPath).ConfigureAwait(false);
            await ExecuteAsync("RELEASE SAVEPOINT dblinkgen_provisioning", cancellationToken).ConfigureAwait(false);
        }

        _isOver = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_own is not null)
            await _own.DisposeAsync().ConfigureAwait(false);
        else if (!_isOver && _connection.State == System.Data.ConnectionState.Open)
            await ExecuteAsync("ROLLBACK TO SAVEPOINT dblinkgen_provisioning; RELEASE SAVEPOINT dblinkgen_provisioning", CancellationToken.None)
                .ConfigureAwait(false);
    }

    private static async Task<NpgsqlTransaction?> BeginOwnAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException) when (connection.FullState == System.Data.ConnectionState.Open)
        {
            // Npgsql's only sign that the caller has a transaction, begun through whatever API or by SQL.
            return null;
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, _connection);
        await using var disposeCommand = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
