using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// One connection to the local server and the links that its backend holds. Generated methods called with the same session run one after the other
/// on the same links. Not safe for concurrent use, as the connection is not.
/// </summary>
public sealed partial class DblinkSession : IAsyncDisposable, IDisposable
{
    private static readonly CallOrigin s_opening = CallOrigin.OfLocal("DblinkSession.Open");

    private readonly bool _ownsConnection;

    // The links whose state was lost when the caller closed the connection.
    private readonly HashSet<string> _lostState = new(StringComparer.Ordinal);

    /// <summary>Makes a session over a connection of the caller, who keeps closing and disposing it.</summary>
    /// <param name="connection">An open connection to the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="DblinkOptions.Default"/>.</param>
    public DblinkSession(NpgsqlConnection connection, DblinkOptions? options = null)
        : this(connection, options ?? DblinkOptions.Default, ownsConnection: false)
    {
    }

    private DblinkSession(NpgsqlConnection connection, DblinkOptions options, bool ownsConnection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Connection = connection;
        Options = options;
        _ownsConnection = ownsConnection;
    }

    /// <summary>The connection to the local server.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>The options of this session.</summary>
    public DblinkOptions Options { get; }

    /// <summary>What a call with this session works on.</summary>
    internal LocalLease Lease => new(Connection, Options, this, Release: null);

    /// <summary>Whether the caller has to be told that what he had left on a remote session is gone with the connection.</summary>
    internal bool HasLostState => _lostState.Count > 0;

    /// <summary>Rents a connection from the data source for the session, which gives it back when disposed.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for those of the data source.</param>
    /// <param name="cancellationToken">Stops waiting for a connection.</param>
    /// <exception cref="DblinkException">No connection to the local server could be opened (<see cref="DblinkErrorKind.LocalUnreachable"/>).</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the wait.</exception>
    public static async ValueTask<DblinkSession> OpenAsync(
        NpgsqlDataSource dataSource, DblinkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        if (cancellationToken.IsCancellationRequested)
            throw s_opening.Canceled(DblinkOutcome.NotRun, null, cancellationToken);
        try
        {
            var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return new(connection, options ?? DblinkDataSourceExtensions.OptionsOf(dataSource), ownsConnection: true);
        }
        catch (Exception failure) when (OpeningFailure.OfLocal(failure, s_opening, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>The synchronous form of <see cref="OpenAsync"/>.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for those of the data source.</param>
    /// <exception cref="DblinkException">No connection to the local server could be opened (<see cref="DblinkErrorKind.LocalUnreachable"/>).</exception>
    public static DblinkSession Open(NpgsqlDataSource dataSource, DblinkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        try
        {
            return new(dataSource.OpenConnection(), options ?? DblinkDataSourceExtensions.OptionsOf(dataSource), ownsConnection: true);
        }
        catch (Exception failure) when (OpeningFailure.OfLocal(failure, s_opening, CancellationToken.None) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>
    /// Rolls back transactions that were not ended, and gives a rented connection back to its pool; the links stay open in the backend for the next
    /// use.
    /// </summary>
    /// <exception cref="DblinkException">A remote did not answer, and stopping the wait has aborted the local transaction on a connection that the session does not own
    /// (<see cref="DblinkErrorKind.Timeout"/>).</exception>
    public async ValueTask DisposeAsync()
    {
        DblinkTransaction? aborted = null;
        while (_transactions is [.., var transaction])
            aborted = await transaction.Leave(async: true).ConfigureAwait(false) ? transaction : aborted;
        Disown();
        if (_ownsConnection)
            await Connection.DisposeAsync().ConfigureAwait(false);
        else if (aborted is not null)
            throw aborted.LocalAborted();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        DblinkTransaction? aborted = null;
        while (_transactions is [.., var transaction])
            aborted = transaction.Leave(async: false).Completed() ? transaction : aborted;
        Disown();
        if (_ownsConnection)
            Connection.Dispose();
        else if (aborted is not null)
            throw aborted.LocalAborted();
    }

    internal void LoseState(string link) => _lostState.Add(link);

    internal bool TakeLostState(string link) => _lostState.Remove(link);

    /// <summary>What statements of the session have left on the remote sessions is removed before anybody else gets these.</summary>
    private void Disown()
    {
        if (Connection.FullState.HasFlag(System.Data.ConnectionState.Open))
            BackendLinks.Of(Connection).Disown(this);
    }
}
