using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace DblinkGen;

/// <summary>
/// What may differ between environments. Immutable: give one to <see cref="Default"/>, to a data source
/// (<see cref="DblinkDataSourceExtensions.UseDblink"/>) or to a <see cref="DblinkSession"/>.
/// </summary>
public sealed class DblinkOptions
{
    private readonly ConcurrentDictionary<string, DblinkTarget> _unmapped = new(StringComparer.Ordinal);
    private string? _linkSettings;

    /// <summary>The options of every data source and connection that has none of its own.</summary>
    public static DblinkOptions Default { get; set; } = new();

    /// <summary>
    /// Where logical server names lead; a name that is not here is the name of a foreign server. Names are matched case-sensitively.
    /// </summary>
    public IReadOnlyDictionary<string, DblinkTarget> Servers { get; init; } = ReadOnlyDictionary<string, DblinkTarget>.Empty;

    /// <summary>The <c>application_name</c> of the remote sessions. The default is <c>dblinkgen</c>.</summary>
    public string ApplicationName { get; init; } = "dblinkgen";

    /// <summary>
    /// The <c>search_path</c> of the remote sessions, as the value of <c>SET search_path TO</c>: a list of schemas, for example <c>app, public</c>.
    /// <see langword="null"/>, the default, leaves the remote's own.
    /// </summary>
    public string? SearchPath { get; init; }

    /// <summary>The <c>statement_timeout</c> of the remote sessions. <see langword="null"/>, the default, leaves the remote's own.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>What happens to an open dblink connection of the same name that DblinkGen did not open. The default replaces it.</summary>
    public UnknownLinkPolicy UnknownLinks { get; init; }

    /// <summary>
    /// Whether statements with parameters are prepared on the remote; the default is <see langword="true"/>. <see langword="false"/> goes before
    /// what an attribute says, and is for remotes behind a transaction pooler.
    /// </summary>
    public bool Prepare { get; init; } = true;

    internal string LinkSettings => _linkSettings ??= Links.LinkSettings.Compose(this);

    /// <summary>Where a name leads. Refuses one that PostgreSQL cannot hold.</summary>
    internal DblinkTarget Resolve(string server) =>
        Servers.TryGetValue(server, out var target) ? target : _unmapped.GetOrAdd(server, OfForeignServer);

    private static DblinkTarget OfForeignServer(string server)
    {
        var origin = new Errors.CallOrigin(server, server);
        Errors.TextRefusal.ThrowIfUnstorable(origin, "The server's name", server);
        if (server.Length == 0)
            throw origin.Exception(DblinkErrorKind.Refused, "The server's name is empty. Nothing was sent.", "Give the name of a foreign server, or one of Servers.");
        return DblinkTarget.ForeignServer(server);
    }
}
