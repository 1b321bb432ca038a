namespace DblinkGen.TestServer;

/// <summary>What <see cref="PostgresServer.StartAsync"/> is asked for. Every member may be left out.</summary>
public sealed record PostgresServerOptions
{
    /// <summary>
    /// The major version of PostgreSQL, 14 or newer. Default: the environment variable <c>DBLINKGEN_TEST_VERSION</c>; where that is
    /// unset too, the newest version the source has.
    /// </summary>
    public int? MajorVersion { get; init; }

    /// <summary>
    /// <c>local</c>, <c>docker</c>, <c>download</c>, or a superuser's Npgsql connection string. Default: the environment variable
    /// <c>DBLINKGEN_TEST_SERVER</c>; where that is unset too, the first of the three that can deliver.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>
    /// Settings of <c>postgresql.conf</c>, by name, that go over those the throw-away server has. Not possible where
    /// <see cref="Source"/> is a connection string: such a server is not ours to configure.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Whether roles may log in without TLS as well, so that a proxy can read the messages between client and server. A server that is named by a
    /// connection string is used as it is. Default: <see langword="false"/>.
    /// </summary>
    public bool AllowsPlainText { get; init; }
}
