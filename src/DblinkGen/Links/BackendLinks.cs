using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DblinkGen.Errors;
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
        TryGet(origin.Link, out var link) && link.Serves(options.Resolve(origin.Server), options.LinkSettings) ? link : null;

    public void Add(Link link) => _links[link.Name] = link;

    public void Remove(string name) => _links.Remove(name);

    private static void Forget(object connection, StateChangeEventArgs change)
    {
        var closed = (NpgsqlConnection)connection;
        closed.StateChange -= Forget;
        s_kept.Remove(closed);
    }
}
