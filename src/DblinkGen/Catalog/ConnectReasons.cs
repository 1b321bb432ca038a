namespace DblinkGen.Catalog;

/// <summary>Recognises the reasons for which libpq cannot connect, and says what helps.</summary>
internal static class ConnectReasons
{
    // In this order: a message about several addresses has a line for each, and what repeating cannot cure counts.
    private static readonly (ConnectReason Reason, string[] Words)[] s_words =
    [
        (ConnectReason.AuthenticationMethod, ["authentication method requirement", "requested a cleartext password", "requested GSSAPI", "requested SSPI"]),
        (ConnectReason.Credentials, ["authentication failed", "no password supplied", "is not permitted to log in"]),
        (ConnectReason.NotAdmitted, ["no pg_hba.conf entry", "pg_hba.conf rejects"]),
        (ConnectReason.HostUnknown, ["could not translate host name", "Name or service not known", "Temporary failure in name resolution"]),
        (ConnectReason.NoFreeSlot, ["too many clients", "too many connections", "remaining connection slots", "no more connections allowed"]),
        (ConnectReason.NotReady, ["is starting up", "is shutting down", "in recovery mode", "not yet accepting connections", "not accepting connections"]),
        (ConnectReason.NoAnswer,
            ["Connection refused", "timeout expired", "timed out", "server closed the connection unexpectedly", "Connection reset", "No route to host", "Network is unreachable",
             "No such file or directory"]),
    ];

    public static ConnectReason Of(string reason)
    {
        foreach (var (kind, words) in s_words)
        {
            if (words.Any(word => reason.Contains(word, StringComparison.Ordinal)))
                return kind;
        }

        if (!reason.Contains("\" does not exist", StringComparison.Ordinal))
            return ConnectReason.Unknown;
        return reason.Contains("database \"", StringComparison.Ordinal) ? ConnectReason.DatabaseMissing
            : reason.Contains("role \"", StringComparison.Ordinal) ? ConnectReason.Credentials
            : ConnectReason.Unknown;
    }

    /// <summary>Whether a repetition can succeed although nobody changes anything.</summary>
    public static bool MayPass(this ConnectReason reason) => reason is ConnectReason.NoFreeSlot or ConnectReason.NotReady or ConnectReason.NoAnswer;

    /// <summary>What helps.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="credentials">What holds user and password, such as "the user mapping".</param>
    /// <param name="address">What holds host, port and database, such as "the foreign server's options".</param>
    public static string Advice(this ConnectReason reason, string credentials, string address) => reason switch
    {
        ConnectReason.Credentials => $"Correct user and password in {credentials}.",
        ConnectReason.AuthenticationMethod =>
            "The remote asks for another way to log in than the connection allows. Change the method in the remote's pg_hba.conf for connections from the local server "
            + "to one that require_auth allows (scram-sha-256), or change require_auth, which is an option of the foreign server, or PGREQUIREAUTH in the environment of the "
            + "local server. With use_scram_passthrough only scram-sha-256 is possible, and the role needs the same SCRAM verifier on both servers.",
        ConnectReason.NotAdmitted =>
            "Add a line for this user, database and address to the remote's pg_hba.conf and reload it; a line that begins with hostssl needs sslmode=require.",
        ConnectReason.DatabaseMissing => $"Correct dbname in {address}, or create the database on the remote.",
        ConnectReason.HostUnknown => $"Correct host in {address}: the machine of the local server has to resolve it.",
        ConnectReason.NoFreeSlot =>
            "Raise max_connections of the remote (or the limit of the role or database), or open fewer links: each backend of the local server keeps its own, so their number "
            + "is the pool's size (Maximum Pool Size) times the servers times the instances of the application.",
        ConnectReason.NotReady => "Wait until the remote accepts connections, and call again.",
        ConnectReason.NoAnswer =>
            $"Correct {address}, or see that the remote runs, listens on that address, and that the machine of the local server can reach it.",
        _ => $"Correct {credentials} or {address}, or see that the remote runs and that the machine of the local server can reach it.",
    };
}
