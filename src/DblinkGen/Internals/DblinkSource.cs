using System.ComponentModel;
using System.Data;
using System.Transactions;
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

    internal async ValueTask<SessionLease> Lease(bool async, CancellationToken cancellationToken)
    {
        switch (_source)
        {
            case NpgsqlDataSource dataSource:
                var rented = async
                    ? await DblinkSession.OpenAsync(dataSource, cancellationToken: cancellationToken).ConfigureAwait(false)
                    : DblinkSession.Open(dataSource);
                return new(rented, rented);
            case DblinkSession { Connection.State: ConnectionState.Closed }:
                throw new InvalidOperationException("The session's connection to the local server is closed. Open a new session.");
            case DblinkSession session:
                return new(session, null);
            case NpgsqlConnection connection when connection.State != ConnectionState.Closed:
                return new(new(connection), null);
            case NpgsqlConnection closed:
                if (async)
                    await closed.OpenAsync(cancellationToken).ConfigureAwait(false);
                else
                    closed.Open();
                return new(new(closed), new ClosingAfterUse(closed));
            default:
                throw new InvalidOperationException("The data source, connection or session of the generated method is null.");
        }
    }

    /// <param name="Session">The session of the call.</param>
    /// <param name="Release">What ends with the call.</param>
    internal readonly record struct SessionLease(DblinkSession Session, IAsyncDisposable? Release)
    {
        /// <summary>Whether no local transaction of the caller's can be open, which an error or a cancel would abort.</summary>
        public bool IsAlone { get; } = Release is not null && Transaction.Current is null;

        public ValueTask End(bool async)
        {
            if (async)
                return Release?.DisposeAsync() ?? default;
            (Release as IDisposable)?.Dispose();
            return default;
        }
    }

    private sealed class ClosingAfterUse(NpgsqlConnection connection) : IAsyncDisposable, IDisposable
    {
        public ValueTask DisposeAsync() => new(connection.CloseAsync());

        public void Dispose() => connection.Close();
    }
}
