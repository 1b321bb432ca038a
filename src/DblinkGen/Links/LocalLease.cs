using System.Transactions;
using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The local connection of one call.</summary>
/// <param name="Connection">Open.</param>
/// <param name="Options">The options of the call.</param>
/// <param name="Session">The caller's session, where it is called with one.</param>
/// <param name="Release">What ends with the call.</param>
internal readonly record struct LocalLease(NpgsqlConnection Connection, DblinkOptions Options, DblinkSession? Session, IAsyncDisposable? Release)
{
    /// <summary>Whether no local transaction of the caller's can be open, which an error or a cancel would abort.</summary>
    public bool IsAlone { get; } = Release is not null && Transaction.Current is null;

    public DblinkTransaction? TransactionOn(string server) => Session?.TransactionOn(server);

    /// <summary>The links of the local backend.</summary>
    public BackendLinks Links => Release is null ? BackendLinks.Keep(Connection) : BackendLinks.Of(Connection);

    /// <summary>The warm case costs a look-up in the client: whether the link still stands is asked in the batch that uses it.</summary>
    public ValueTask<Link> Ensure(CallOrigin origin, bool async, CancellationToken cancellationToken) =>
        Links.Serving(origin, Options) is { } link ? new(link) : LinkOpener.Open(Connection, Options, origin, async, cancellationToken);

    public ValueTask End(bool async)
    {
        if (async)
            return Release?.DisposeAsync() ?? default;
        (Release as IDisposable)?.Dispose();
        return default;
    }
}
