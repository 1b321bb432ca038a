namespace DblinkGen;

/// <summary>What went wrong in a <see cref="DblinkException"/>: the thing to switch on in a handler.</summary>
public enum DblinkErrorKind
{
    /// <summary>The remote server refused or failed the statement; <see cref="DblinkException.SqlState"/> tells why.</summary>
    RemoteStatement,

    /// <summary>The local server failed while it ran the dblink call, for a reason that no other kind names.</summary>
    LocalStatement,

    /// <summary>The extension <c>dblink</c> is not installed in the local database.</summary>
    ExtensionMissing,

    /// <summary>No foreign server has the name.</summary>
    ServerUnknown,

    /// <summary>The current user has no user mapping for the foreign server.</summary>
    UserMappingMissing,

    /// <summary>The current user has no <c>USAGE</c> on the foreign server, or may not call dblink, or not read a local table.</summary>
    PermissionDenied,

    /// <summary>A user who is no superuser reaches the remote without a password, which dblink refuses.</summary>
    PasswordRequired,

    /// <summary>The remote server did not answer, or refused the connection or its credentials.</summary>
    RemoteUnreachable,

    /// <summary>A link's name is empty, longer than the 63 bytes that PostgreSQL keeps of a name, or contains <c>=</c>.</summary>
    LinkNameInvalid,

    /// <summary>The link broke while a statement was under way, or there is none where one was named.</summary>
    LinkLost,

    /// <summary>The link is still at work on another statement.</summary>
    LinkBusy,

    /// <summary>The remote result does not have the declared columns.</summary>
    ColumnMismatch,

    /// <summary>A NULL arrived for a member that cannot hold it.</summary>
    NullValue,

    /// <summary>A value arrived that the declared C# type cannot hold.</summary>
    ValueMisfit,

    /// <summary>Exactly one row, or at most one, was promised and another number arrived.</summary>
    RowCount,

    /// <summary>The remote rolled a transaction back that was to commit.</summary>
    TransactionRolledBack,

    /// <summary>The statement ran longer than its time-out and was stopped.</summary>
    Timeout,

    /// <summary>The statement was refused before anything was sent.</summary>
    Refused,

    /// <summary>Some of the servers of a fan-out failed, and all rows of the others were delivered; <see cref="DblinkException.Failures"/> holds why.</summary>
    FanOutIncomplete,

    /// <summary>The rows of a server of a fan-out do not come in the order that they are merged by.</summary>
    OutOfOrder,

    /// <summary>No connection to the local server could be opened: it does not answer, refuses the login, or the pool has no free one.</summary>
    LocalUnreachable,
}
