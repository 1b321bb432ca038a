namespace DblinkGen.Catalog;

/// <summary>
/// What kept libpq from connecting. dblink gives every such failure the SQLSTATE 08001, so only the words of libpq and of the remote are left to go by. They are
/// English unless <c>lc_messages</c> of a server is another language; then the reason is <see cref="Unknown"/>.
/// </summary>
internal enum ConnectReason
{
    /// <summary>None of the others, or in another language.</summary>
    Unknown,

    /// <summary>The remote does not know the user, or the password is wrong or missing.</summary>
    Credentials,

    /// <summary>The remote asks for another way to log in than the connection allows (<c>require_auth</c>, SCRAM pass-through).</summary>
    AuthenticationMethod,

    /// <summary>The remote's pg_hba.conf has no line for this user, database, address or encryption.</summary>
    NotAdmitted,

    /// <summary>The remote has no such database.</summary>
    DatabaseMissing,

    /// <summary>The host's name does not resolve.</summary>
    HostUnknown,

    /// <summary>The remote has no free connection.</summary>
    NoFreeSlot,

    /// <summary>The remote starts up, shuts down or recovers.</summary>
    NotReady,

    /// <summary>Nobody listens, or nobody answers.</summary>
    NoAnswer,
}
