namespace DblinkGen;

/// <summary>What a <see cref="SetupFinding"/> is about.</summary>
public enum SetupFindingKind
{
    /// <summary>The link's name is empty, longer than 63 bytes, or contains <c>=</c>.</summary>
    LinkNameInvalid,

    /// <summary>The extension can be created in the local database, but is not.</summary>
    ExtensionMissing,

    /// <summary>The extension's files are not on the machine of the local server.</summary>
    ExtensionUnavailable,

    /// <summary>The current user has no <c>USAGE</c> on the schema of the extension.</summary>
    SchemaUsageMissing,

    /// <summary>The current user may not execute some of the functions of dblink.</summary>
    ExecuteMissing,

    /// <summary>No foreign server has the name.</summary>
    ServerUnknown,

    /// <summary>The current user has no <c>USAGE</c> on the foreign server.</summary>
    ServerUsageMissing,

    /// <summary>Neither the current user nor <c>PUBLIC</c> has a user mapping for the foreign server.</summary>
    UserMappingMissing,

    /// <summary>The current user is no superuser and its user mapping has no password.</summary>
    PasswordMissing,

    /// <summary>The current user is no superuser and the remote server lets it in without asking for the password.</summary>
    PasswordNotRequested,

    /// <summary>The remote server does not answer, or refuses the connection or its credentials.</summary>
    RemoteUnreachable,

    /// <summary>Opening a link failed for a reason that no other kind names.</summary>
    ConnectFailed,

    /// <summary>The foreign server has no <c>connect_timeout</c>: a remote that does not answer holds the local backend for
    /// minutes.</summary>
    ConnectTimeoutMissing,

    /// <summary>The foreign server's <c>sslmode</c> lets the connection go on without encryption.</summary>
    SslNotRequired,
}
