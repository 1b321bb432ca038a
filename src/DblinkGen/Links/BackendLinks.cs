using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// The links of one local backend. Links live in the backend and outlast the return of the connection to Npgsql's pool, so the table is tied to
/// the physical connection: Npgsql gives each physical connection one dictionary of server parameters, whose identity stands for it.
/// </summary>
internal sealed class BackendLinks
{
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, string>, BackendLinks> s_backends = [];

    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);

    public static BackendLinks Of(NpgsqlConnection connection) => s_backends.GetValue(connection.PostgresParameters, static _ => new());

    public bool TryGet(string name, [NotNullWhen(true)] out Link? link) => _links.TryGetValue(name, out link);

    public void Add(Link link) => _links[link.Name] = link;

    public void Remove(string name) => _links.Remove(name);
}
