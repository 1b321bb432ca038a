using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// The links of one local backend. Links live in the backend and outlast the return of the connection to Npgsql's pool, so the table is tied to
/// the physical connection: Npgsql gives each physical connection one dictionary of server parameters, whose identity stands for it.
/// </summary>
internal sealed class BackendLinks
{
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, string>, BackendLinks> s_backends = [];

    // Asking Npgsql for the dictionary allocates, which a caller who keeps a connection open pays once and not at each call.
    private static readonly ConditionalWeakTable<NpgsqlConnection, BackendLinks> s_kept = [];

    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);

    // Who has lost the state of a link, by the name of the link.
    private readonly Dictionary<string, object> _lostState = new(StringComparer.Ordinal);

    /// <summary>The names of links that were begun and may be half open, since nothing can be closed in an aborted transaction.</summary>
    public HashSet<string> Begun { get; } = new(StringComparer.Ordinal);

    /// <summary>The token of the local session; see <see cref="LinkIdentity"/>.</summary>
    public string Token { get; } = LinkIdentity.NewToken();

    /// <summary>The process id of the local backend, once a link was opened.</summary>
    public int? LocalPid { get; set; }

    /// <summary>Whether the local server has lost its prepared statements inside a transaction, which does not let Npgsql forget them.</summary>
    public bool HasLostStatements { get; set; }

    /// <summary>Whether a pooler is in front of the local server.</summary>
    public bool IsPooled { get; set; }

    public static BackendLinks Of(NpgsqlConnection connection) =>
        s_kept.TryGetValue(connection, out var kept) ? kept : s_backends.GetValue(connection.PostgresParameters, static _ => new());

    /// <summary>The same, remembered until the connection is closed: opened again it may have another backend.</summary>
    public static BackendLinks Keep(NpgsqlConnection connection)
    {
        if (s_kept.TryGetValue(connection, out var kept))
            return kept;
        var links = Of(connection);
        if (s_kept.TryAdd(connection, links))
            connection.StateChange += Forget;
        return links;
    }

    public bool TryGet(string name, [NotNullWhen(true)] out Link? link) => _links.TryGetValue(name, out link);

    /// <summary>The link of a call, as the client remembers it.</summary>
    public Link? Serving(CallOrigin origin, DblinkOptions options) =>
        TryGet(origin.Link, out var link) && link.Serves(options.Resolve(origin.Server), options) ? link : null;

    public void Add(Link link) => _links[link.Name] = link;

    /// <summary>Whoever still holds the link finds that it is gone.</summary>
    public void Remove(string name)
    {
        if (!_links.Remove(name, out var link))
            return;
        link.StateUnknown = true;
        LoseState(link);
    }

    /// <summary>A link that has not taken what it was to take serves nobody any more.</summary>
    public void Drop(Link link)
    {
        // A transaction on it ends what the remote may still do for it.
        if (link.Owner is not DblinkTransaction)
            link.Owner = null;
        Remove(link.Name);
        link.StateUnknown = true;
    }

    /// <summary>Whether somebody has to be told that what he had left on a remote session is gone.</summary>
    public bool HasLostState => _lostState.Count > 0;

    /// <summary>What statements have left on the remote session of a link is gone, and whoever ran them has not heard of it.</summary>
    public void LoseState(Link link)
    {
        if (HasHolder(link))
            LoseState(link.Name, link.ChangedBy!);
        link.HasState = false;
    }

    /// <summary>The same, where the link has forgotten who ran them.</summary>
    public void LoseState(string name, object holder)
    {
        _lostState[name] = holder;
        if (TryGet(name, out var link) && link.StateUnknown)
            link.HasState = false;
    }

    /// <summary>Whether what the caller had left on the remote session of a link is gone. Returned once.</summary>
    public bool TakeLostState(string name, object holder)
    {
        if (_lostState.TryGetValue(name, out var owner) && owner == holder)
            return _lostState.Remove(name);
        if (!TryGet(name, out var link) || !link.StateUnknown || !HasHolder(link) || link.ChangedBy != holder)
            return false;
        link.HasState = false;
        return true;
    }

    /// <summary>Links that are free, and were last handed out before the time, without those that a call needs beside the one it asks for.</summary>
    public List<Link> IdleSince(long time, string asked, IReadOnlySet<string>? needed) =>
        [.. _links.Values.Where(l => IsFree(l) && l.LastUse < time && (l.Name == asked || needed?.Contains(l.Name) != true))];

    /// <summary>The free links beyond a number, those used longest ago first, without those that a call needs.</summary>
    public List<Link> Beyond(int count, IReadOnlySet<string>? needed) =>
        [.. _links.Values.Where(l => IsFree(l) && needed?.Contains(l.Name) != true).OrderBy(l => l.LastUse).Take(Math.Max(0, _links.Count - count))];

    /// <summary>What somebody did to the remote sessions is nobody's from now on.</summary>
    public void Disown(object holder)
    {
        foreach (var link in _links.Values)
        {
            if (link.ChangedBy == holder)
                link.ChangedBy = this;
        }

        foreach (var (name, owner) in _lostState)
        {
            if (owner == holder)
                _lostState.Remove(name);
        }
    }

    /// <summary>Those of all links.</summary>
    public IEnumerable<LocalBatch> Batches => _links.Values.SelectMany(l => l.Batches.Values);

    /// <summary>The local server keeps none of them prepared any more.</summary>
    public void ForgetBatches()
    {
        foreach (var link in _links.Values)
            link.Batches.Clear();
    }

    private bool IsFree(Link link) => link is { Owner: null, Listens: false } && !HasHolder(link);

    private bool HasHolder(Link link) => link is { HasState: true, ChangedBy: not null } && link.ChangedBy != this;

    private static void Forget(object connection, StateChangeEventArgs change)
    {
        var closed = (NpgsqlConnection)connection;
        closed.StateChange -= Forget;
        if (!s_kept.TryGetValue(closed, out var links))
            return;
        s_kept.Remove(closed);
        foreach (var (name, owner) in links._lostState)
            (owner as DblinkSession)?.LoseState(name);
        links._lostState.Clear();
        foreach (var link in links._links.Values)
        {
            // A session over the connection that was not disposed before it was closed has left its transaction open.
            link.StateUnknown |= link.Owner is not null;
            // Opened again the connection may have another backend, and this link is reset for whoever gets it.
            if (links.HasHolder(link))
                (link.ChangedBy as DblinkSession)?.LoseState(link.Name);
            if (link.ChangedBy is not null)
                link.ChangedBy = links;
        }
    }
}
