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

    /// <summary>Who sees what a statement leaves on the remote session.</summary>
    public object Holder => (object?)Session ?? Connection;

    /// <summary>The links of the local backend.</summary>
    public BackendLinks Links => Release is null ? BackendLinks.Keep(Connection) : BackendLinks.Of(Connection);

    public DblinkTransaction? TransactionOn(string server) => Session?.TransactionOn(server);

    /// <summary>The warm case costs a look-up in the client: whether the link still stands is asked in the batch that uses it.</summary>
    /// <param name="origin">The call.</param>
    /// <param name="timeoutSeconds">How long a link may take to open; 0 for any time.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <param name="needed">The names of all links of the call, where it needs several.</param>
    public ValueTask<Link> Ensure(CallOrigin origin, int timeoutSeconds, CancellationToken cancellationToken, IReadOnlySet<string>? needed = null) =>
        Standing(origin) is { } link
            ? new(link)
            : LinkProvision.Find(this, Links.Serving(origin, Options), origin, needed, timeoutSeconds, cancellationToken);

    /// <summary>The same for a call that may belong to a transaction: that keeps the link on which it began.</summary>
    public ValueTask<Link> Ensure(
        DblinkTransaction? transaction, CallOrigin origin, int timeoutSeconds, CancellationToken cancellationToken, IReadOnlySet<string>? needed = null) =>
        transaction switch
        {
            null => Ensure(origin, timeoutSeconds, cancellationToken, needed),
            { Link: { StateUnknown: false } link } => new(link),
            _ => throw TransactionFailure.Lost(origin),
        };

    /// <summary>The link of a call, where there is nothing to do for it.</summary>
    public Link? Standing(CallOrigin origin) =>
        !Options.BoundsLinks && Session is not { HasLostState: true } && Links is { HasLostState: false } links && links.Serving(origin, Options) is { Owner: null } link && (link.ChangedBy is null || link.ChangedBy == Holder)
            ? link
            : null;

    /// <summary>Whether what the caller had left on the remote session of a link is gone. Returned once.</summary>
    public bool TakeLostState(string link) => Links.TakeLostState(link, Holder) | Session?.TakeLostState(link) == true;

    /// <summary>
    /// A failure that says that the link is lost says that its state is, so the caller is told already. To repeat the call would run it without that state: with other
    /// settings, or as another role.
    /// </summary>
    public void TellLostState(Exception failure, string? link)
    {
        if (link is null || failure is not DblinkException { Kind: DblinkErrorKind.LinkLost } lost || Connection?.FullState.HasFlag(System.Data.ConnectionState.Open) != true)
            return;
        if (TakeLostState(link) || (Links.TryGet(link, out var known) && known.HasState && known.ChangedBy == Holder))
            lost.MakePermanent();
    }

    public ValueTask End(bool async)
    {
        if (Release is not null && Connection.FullState.HasFlag(System.Data.ConnectionState.Open))
            Links.Disown(Connection);
        if (async)
            return Release?.DisposeAsync() ?? default;
        (Release as IDisposable)?.Dispose();
        return default;
    }
}
