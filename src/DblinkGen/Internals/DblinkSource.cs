using System.ComponentModel;
using System.Data;
using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Internals;

/// <summary>Where the local connection of a generated method comes from. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DblinkSource
{
    private readonly object _source;

    private DblinkSource(object source) => _source = source;

    /// <summary>A connection is rented for the call.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    public static implicit operator DblinkSource(NpgsqlDataSource dataSource) => new(dataSource);

    /// <summary>The caller's connection is used; a closed one is opened for the call.</summary>
    /// <param name="connection">A connection to the local server.</param>
    public static implicit operator DblinkSource(NpgsqlConnection connection) => new(connection);

    /// <summary>The caller's session is used.</summary>
    /// <param name="session">The session.</param>
    public static implicit operator DblinkSource(DblinkSession session) => new(session);

    /// <summary>Costs nothing where the connection is open already.</summary>
    /// <exception cref="DblinkException">The local server cannot be reached.</exception>
    /// <exception cref="DblinkCanceledException">The token stopped the wait for a connection.</exception>
    internal ValueTask<LocalLease> Lease(CallOrigin origin, bool async, CancellationToken cancellationToken) => _source switch
    {
        NpgsqlDataSource dataSource => Rent(dataSource, origin, async, cancellationToken),
        DblinkSession { Connection.State: ConnectionState.Closed } => throw OpeningFailure.SessionClosed(origin),
        DblinkSession session => new(session.Lease),
        NpgsqlConnection { State: ConnectionState.Closed } closed => Open(closed, origin, async, cancellationToken),
        NpgsqlConnection connection => new(new LocalLease(connection, DblinkOptions.Default, Session: null, Release: null)),
        _ => throw new InvalidOperationException("The data source, connection or session of the generated method is null."),
    };

    private static async ValueTask<LocalLease> Rent(NpgsqlDataSource dataSource, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        try
        {
            var rented = async ? await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false) : dataSource.OpenConnection();
            return new(rented, DblinkDataSourceExtensions.OptionsOf(dataSource), null, rented);
        }
        catch (Exception failure) when (OpeningFailure.OfLocal(failure, origin, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    private static async ValueTask<LocalLease> Open(NpgsqlConnection closed, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        try
        {
            if (async)
                await closed.OpenAsync(cancellationToken).ConfigureAwait(false);
            else
                closed.Open();
            return new(closed, DblinkOptions.Default, null, new ClosingAfterUse(closed));
        }
        catch (Exception failure) when (OpeningFailure.OfLocal(failure, origin, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    private sealed class ClosingAfterUse(NpgsqlConnection connection) : IAsyncDisposable, IDisposable
    {
        public ValueTask DisposeAsync() => new(connection.CloseAsync());

        public void Dispose() => connection.Close();
    }
}
