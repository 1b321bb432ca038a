using Npgsql;

namespace DblinkGen.Links;

/// <summary>What a link that is about to be opened is bound to.</summary>
/// <param name="Role">The oid of the current role.</param>
/// <param name="Pid">The process id of the local backend.</param>
/// <param name="Encoding">The encoding of the local database.</param>
/// <param name="ClientEncoding">What the local server takes the texts of the client for.</param>
internal readonly record struct LocalSession(string Role, int Pid, string Encoding, string ClientEncoding)
{
    /// <summary>Asks the local server.</summary>
    public const string Sql =
        $"SELECT {LinkIdentity.CurrentRole}::pg_catalog.text, pg_catalog.pg_backend_pid(), {LinkIdentity.CurrentToken}, " +
        "pg_catalog.current_setting('server_encoding'), " + LinkIdentity.ClientEncoding;

    /// <summary>
    /// Reads the answer. Returns <see langword="null"/> if the statements of the connection reach another session than those before.
    /// </summary>
    public static async ValueTask<LocalSession?> Read(NpgsqlDataReader reader, BackendLinks links, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var session = new LocalSession(reader.GetString(0), reader.GetInt32(1), reader.GetString(3), reader.GetString(4));
        var token = reader.GetString(2);
        // A pooler in session mode may hand on a session with the token of its last client.
        var isSame = links.LocalPid is not { } pid || (pid == session.Pid && (token.Length == 0 || token == links.Token));
        return isSame ? session : null;
    }
}
