using System.Globalization;
using System.Security.Cryptography;

namespace DblinkGen.Links;

/// <summary>
/// What a link is bound to: the local role (by oid, since a role can be dropped and made again under its name), the local backend, and the local session. A pooler
/// in transaction mode gives the statements of one connection to several sessions, which may even be backends with equal process ids of other clients; a random
/// token that is set on the session tells them apart. And the encoding of the texts that the client sends. Every statement that uses a link compares its identity first.
/// </summary>
internal static class LinkIdentity
{
    private const string Token = "dblinkgen.session";
    private const string Direct = "direct";
    private const string Pooled = "pooled";

    /// <summary>The token, or an empty text: RESET ALL and DISCARD ALL, by which Npgsql resets pooled connections, remove it.</summary>
    public const string CurrentToken = $"coalesce(pg_catalog.current_setting('{Token}', true), '')";

    /// <summary>What the local server takes the texts of the client for. Npgsql does not notice when it is changed.</summary>
    public const string ClientEncoding = "pg_catalog.current_setting('client_encoding')";

    /// <summary>The oid of the current role.</summary>
    public const string CurrentRole = "pg_catalog.to_regrole(pg_catalog.quote_ident(current_user::pg_catalog.text))::pg_catalog.oid";

    /// <summary>
    /// A condition on <c>$1</c>, the identity. It sets the token again where a reset has removed it, but not behind a pooler: there the reset may be another client's.
    /// </summary>
    public const string Matches =
        $"pg_catalog.concat({CurrentRole}, ' ', pg_catalog.pg_backend_pid(), ' ', " +
        $"CASE WHEN pg_catalog.current_setting('{Token}', true) OPERATOR(pg_catalog.<>) '' THEN pg_catalog.current_setting('{Token}', true) " +
        $"WHEN pg_catalog.split_part($1, ' ', 4) OPERATOR(pg_catalog.=) '{Direct}' " +
        $"THEN pg_catalog.set_config('{Token}', pg_catalog.split_part($1, ' ', 3), false) END, ' ', pg_catalog.split_part($1, ' ', 4), ' ', {ClientEncoding}) OPERATOR(pg_catalog.=) $1";

    /// <summary>An expression that sets the token.</summary>
    public static string SetToken(string token) => $"pg_catalog.set_config('{Token}', {token}, false)";

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public static string Of(LocalSession session, string token, bool isPooled) => string.Create(
        CultureInfo.InvariantCulture, $"{session.Role} {session.Pid} {token} {(isPooled ? Pooled : Direct)} {session.ClientEncoding}");
}
