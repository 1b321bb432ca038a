using System.Collections.Frozen;
using DblinkGen.Links;

namespace DblinkGen;

/// <summary>
/// What may differ between environments. Immutable: give one to <see cref="Default"/>, to a data source
/// (<see cref="DblinkDataSourceExtensions.UseDblink"/>) or to a <see cref="DblinkSession"/>.
/// </summary>
public sealed class DblinkOptions
{
    private readonly BoundedCache<string, DblinkTarget> _unmapped = new(StringComparer.Ordinal);
    private string? _linkSettings;

    /// <summary>The options of every data source and connection that has none of its own.</summary>
    public static DblinkOptions Default { get; set; } = new();

    /// <summary>
    /// Where logical server names lead; a name that is not here is the name of a foreign server. Names are matched case-sensitively.
    /// </summary>
    /// <exception cref="ArgumentNullException">The dictionary is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A target in it is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, DblinkTarget> Servers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.FirstOrDefault(s => s.Value is null).Key is { } server)
                throw new ArgumentException($"The target of the server \"{Errors.ServerText.Name(server)}\" is null.", nameof(value));
            field = value.ToFrozenDictionary((value as Dictionary<string, DblinkTarget>)?.Comparer ?? StringComparer.Ordinal);
        }
    } = FrozenDictionary<string, DblinkTarget>.Empty;

    /// <summary>
    /// The <c>application_name</c> of the remote sessions. The default, <see langword="null"/>, is <c>dblinkgen:&lt;link&gt;:&lt;process id of the local backend&gt;</c>,
    /// cut to the 63 bytes that PostgreSQL keeps, so that whoever looks at the remote finds the owner.
    /// </summary>
    public string? ApplicationName { get; init; }

    /// <summary>
    /// The <c>search_path</c> of the remote sessions, as the value of <c>SET search_path TO</c>: a list of schemas, for example <c>app, public</c>.
    /// <see langword="null"/>, the default, leaves the remote's own.
    /// </summary>
    public string? SearchPath { get; init; }

    /// <summary>The <c>statement_timeout</c> of the remote sessions, in whole milliseconds. <see langword="null"/>, the default, leaves the remote's own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or longer than the 24.8 days that PostgreSQL takes.</exception>
    public TimeSpan? StatementTimeout
    {
        get;
        init => field = value is null or { TotalMilliseconds: >= 0 and <= int.MaxValue }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "PostgreSQL takes times from 0 to 2,147,483,647 milliseconds.");
    }

    /// <summary>What happens to an open dblink connection of the same name that DblinkGen did not open. The default replaces it.</summary>
    public UnknownLinkPolicy UnknownLinks { get; init; }

    /// <summary>
    /// Whether queries, and statements with parameters, are prepared on the remote; the default is <see langword="true"/>. <see langword="false"/> overrides
    /// what an attribute says, and is for remotes behind a transaction pooler.
    /// </summary>
    public bool Prepare { get; init; } = true;

    /// <summary>
    /// Whether the remote session of a link is reset before each caller gets it, which costs two round trips from the local server to the remote; the default is
    /// <see langword="false"/>. Without it a link is reset after statements whose text shows that they leave something: <c>SET</c>, <c>LISTEN</c>, temporary tables and
    /// the like, <c>CALL</c> and <c>DO</c>. A function that changes a setting of its session cannot be seen: set this if the remote has such functions.
    /// </summary>
    public bool ResetLinks { get; init; }

    /// <summary>
    /// How many statements a link keeps prepared on the remote, and the local server for it; beyond that the least recently used are freed. The default is 256.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int StatementsPerLink
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A link keeps at least one statement.");
    } = 256;

    /// <summary>
    /// After what time without use a link is closed, when a call next uses its local backend. <see langword="null"/>, the default, keeps links as long as the backend:
    /// Npgsql's <c>Connection Idle Lifetime</c> ends that. A link that listens is in use.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? LinkIdleLifetime
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time cannot be negative.");
    }

    /// <summary>
    /// How many links one local backend keeps open: a further one closes that used longest ago. A call that needs more at the same time, on several servers, is refused
    /// before anything is sent. Links inside a remote transaction, or that listen, are never closed for others. <see langword="null"/>, the default, sets no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? MaxLinksPerBackend
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A call needs at least one link.");
    }

    /// <summary>Whether there is more to do for a call than to find its link.</summary>
    internal bool BoundsLinks => ResetLinks || LinkIdleLifetime is not null || MaxLinksPerBackend is not null;

    internal string LinkSettings => _linkSettings ??= Links.LinkSettings.Compose(this);

    /// <summary>Where a name leads. Refuses one that PostgreSQL cannot hold.</summary>
    internal DblinkTarget Resolve(string server) =>
        Servers.TryGetValue(server, out var target) ? target : _unmapped.GetOrAdd(server, static (name, _) => OfForeignServer(name), 0);

    private static DblinkTarget OfForeignServer(string server)
    {
        var origin = new Errors.CallOrigin(server, server);
        Errors.TextRefusal.ThrowIfUnstorable(origin, "The server's name", server);
        if (server.Length == 0)
            throw origin.Exception(DblinkErrorKind.Refused, "The server's name is empty. Nothing was sent.", "Give the name of a foreign server, or one of Servers.");
        return DblinkTarget.ForeignServer(server);
    }
}
