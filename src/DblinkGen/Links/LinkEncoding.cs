using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Decides whether text arrives unchanged between the local and the remote database. dblink asks the remote for the local database's encoding when it connects, and
/// ignores a refusal (14 to 18): bytes then pass unconverted, as another text.
/// </summary>
internal static class LinkEncoding
{
    private const string Utf8 = "UTF8";
    private const string Unchecked = "SQL_ASCII";
    private const string Utf8Advice = "Use UTF8 for one of the two databases: every other encoding but SQL_ASCII and MULE_INTERNAL converts to it.";

    /// <summary>
    /// Converted without loss in both directions, beside pairs with UTF8: what the other encoding lacks is an error of the server. The direct conversions between
    /// KOI8R, WIN1251 and WIN866, between LATIN2 and WIN1250, and those of MULE_INTERNAL change characters silently (measured on 14, 15 and 18).
    /// </summary>
    private static readonly (string, string)[] s_lossless = [("ISO_8859_5", "KOI8R"), ("ISO_8859_5", "WIN1251"), ("ISO_8859_5", "WIN866")];

    /// <param name="connection">The local connection. Npgsql sends UTF8 by default.</param>
    /// <param name="client">Its <c>client_encoding</c>.</param>
    /// <returns>Why nothing can be sent, with advice; <see langword="null"/> unless somebody has changed the encoding of the session.</returns>
    public static (string Message, string Advice)? ClientRefusal(NpgsqlConnection connection, string client) =>
        client == Utf8
        || Environment.GetEnvironmentVariable("PGCLIENTENCODING") is not null
        || new NpgsqlConnectionStringBuilder(connection.ConnectionString).ClientEncoding is not null
            ? null
            : (
                $"The local session has client_encoding {client}, and Npgsql sends UTF8: the local server would read other characters. Nothing was sent.",
                "RESET client_encoding on the connection, and leave it to Npgsql.");

    /// <param name="local"><c>server_encoding</c> of the local database.</param>
    /// <param name="remote"><c>server_encoding</c> of the remote database.</param>
    /// <param name="client"><c>client_encoding</c> of the link.</param>
    /// <returns>Why the link cannot be used, with advice; <see langword="null"/> if text is safe on it.</returns>
    public static (string Message, string Advice)? Refusal(string local, string remote, string client)
    {
        if (Unchecked == local || Unchecked == remote)
        {
            return (
                $"The {(local == Unchecked ? "local" : "remote")} database has the encoding SQL_ASCII, which neither checks nor converts text; what arrives could be " +
                "another text than what was sent.",
                "Move that database into one with ENCODING 'UTF8': dump it, and restore it with the client encoding that its text really has.");
        }

        if (client != local)
        {
            return (
                $"The remote database ({ServerText.Of(remote)}) has no conversion to the encoding of the local one ({local}): the link would use {ServerText.Of(client)}, which changes text without an error.",
                Utf8Advice);
        }

        var isLossless = local == remote || local == Utf8 || remote == Utf8 || s_lossless.Contains((local, remote)) || s_lossless.Contains((remote, local));
        return isLossless
            ? null
            : ($"PostgreSQL's conversion between the encodings of the local database ({local}) and the remote one ({ServerText.Of(remote)}) changes characters without an error.", Utf8Advice);
    }
}
