namespace DblinkGen;

/// <summary>Why dblink could not connect to a remote server.</summary>
/// <param name="Kind">What the SQLSTATE comes down to.</param>
/// <param name="SqlState">The SQLSTATE of the local server. <c>08001</c> covers everything from an unknown host to a wrong
/// password.</param>
/// <param name="Reason">The reason in the server's words, in its language. For <c>08001</c> it is the DETAIL of the error, which Npgsql
/// withholds from exceptions unless the connection string says <c>Include Error Detail=true</c>. It holds no password.</param>
/// <param name="Hint">The server's hint, or <see langword="null"/>.</param>
public sealed record RemoteFault(DblinkErrorKind Kind, string SqlState, string Reason, string? Hint);
