using Npgsql;

namespace DblinkGen;

/// <summary>
/// What a foreign server of the wrapper <c>dblink_fdw</c> is to be
/// (<see href="https://www.postgresql.org/docs/current/contrib-dblink-connect.html">dblink_connect</see>,
/// <see href="https://www.postgresql.org/docs/current/sql-createserver.html">CREATE SERVER</see>). User and password belong to the user
/// mapping.
/// </summary>
public sealed record ForeignServerDefinition
{
    /// <summary>The server's name, case-sensitive; 1 to 63 bytes in UTF-8.</summary>
    public required string Name { get; init; }

    /// <summary>The remote's host name, address, or directory of its Unix-domain socket, as seen from the machine of the local
    /// server.</summary>
    public required string Host { get; init; }

    /// <summary>The remote's port. Default: 5432.</summary>
    public int Port { get; init; } = 5432;

    /// <summary>The remote database.</summary>
    public required string Database { get; init; }

    /// <summary>How the connection is encrypted, as libpq's <c>sslmode</c>. Default: <see cref="SslMode.Require"/>, which fails where the
    /// remote offers no TLS.</summary>
    public SslMode SslMode { get; init; } = SslMode.Require;

    /// <summary>How long the local server waits for the remote to accept a connection, rounded up to whole seconds; libpq waits at least 2.
    /// Default: 10 seconds. <see langword="null"/>: as long as the operating system does.</summary>
    public TimeSpan? ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection may be idle before the local server asks whether the remote is still there (<c>keepalives_idle</c>), rounded up to whole
    /// seconds. Default: 30 seconds. <see langword="null"/>: as long as the operating system does, which is two hours on Linux.</summary>
    public TimeSpan? KeepalivesIdle { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After how long an unanswered keepalive is sent again (<c>keepalives_interval</c>), rounded up to whole seconds. Default: 10 seconds.
    /// <see langword="null"/>: as the operating system does.</summary>
    public TimeSpan? KeepalivesInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many keepalives may stay unanswered before the connection counts as lost (<c>keepalives_count</c>). Default: 3. <see langword="null"/>: as many as
    /// the operating system has it.</summary>
    public int? KeepalivesCount { get; init; } = 3;

    /// <summary>How long data that was sent may stay unacknowledged before the connection counts as lost (<c>tcp_user_timeout</c>, in milliseconds; without effect where
    /// the system of the local server has no <c>TCP_USER_TIMEOUT</c>). A remote that computes for long still acknowledges. Default: 30 seconds.
    /// <see langword="null"/>: as long as the operating system does.</summary>
    public TimeSpan? TcpUserTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>More <see href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq connection
    /// parameters</see>,
    /// such as <c>sslrootcert</c> or <c>application_name</c>; none that a property stands for, and no secret. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
