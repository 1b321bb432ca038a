namespace DblinkGen;

/// <summary>Why dblink could not connect to a remote server.</summary>
/// <param name="Kind">What the SQLSTATE comes down to.</param>
/// <param name="SqlState">The SQLSTATE of the local server. <c>08001</c> covers everything from an unknown host to a wrong
/// password.</param>
/// <param name="Reason">The whole reason in the server's words, in its language. For <c>08001</c> it is the DETAIL of the error, which Npgsql
/// withholds from exceptions unless the connection string says <c>Include Error Detail=true</c>. It holds no password. The remote has written a part of it: it may
/// be long, and have control characters.</param>
/// <param name="Hint">The server's hint, or <see langword="null"/>.</param>
public sealed record RemoteFault(DblinkErrorKind Kind, string SqlState, string Reason, string? Hint)
{
    /// <summary>Whether the same attempt may succeed later although nobody changes anything: the remote starts up, has no free connection, or does not
    /// answer. Recognised by the words of the reason if they are English.</summary>
    public bool IsTransient => Kind == DblinkErrorKind.RemoteUnreachable && Catalog.ConnectReasons.MayPass(Catalog.ConnectReasons.Of(Reason));
}
