using System.Globalization;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Asks whether links are there, alive, at rest and the current role's. It comes before a local statement over row sources: inside of it a link that
/// is not there would have to be an error, or pass for a source without rows. It also comes before a fan-out over links that have state.
/// </summary>
internal static class LinkCheck
{
    /// <summary>What the local server says in its log where it stops a batch for a link.</summary>
    private const string Refusal = "a dblink connection has to be opened anew";

    /// <summary>Returns the links that cannot be used. Nothing is sent to a remote.</summary>
    public static async ValueTask<List<Link>> FindUnusable(NpgsqlConnection connection, Link[] links, bool async, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(connection) { BatchCommands = { LocalCommand.Create(Text(links), links[0].Identity) } };
        var reader = async ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteReader();
        await using var scope = reader.ConfigureAwait(false);
        var unusable = new List<Link>();
        while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
        {
            if (!reader.GetBoolean(1))
                unusable.Add(links[reader.GetInt32(0)]);
        }

        return unusable;
    }

    /// <summary>The same as the first command of a batch, which ends there by an error where a link cannot be used.</summary>
    public static NpgsqlBatchCommand Gate(Link[] links) => LocalCommand.Create(
        $"SELECT (CASE WHEN pg_catalog.bool_and(c.usable) THEN '1' ELSE {PostgresIdentifier.Literal(Refusal)} END)::pg_catalog.int4 " +
        $"FROM ({Text(links)}) AS c(ordinal, usable)",
        links[0].Identity);

    /// <summary>Whether the gate was shut: nothing behind it has run. The words around the refusal are translated, and Npgsql does not say which
    /// command of a batch has failed.</summary>
    public static bool IsRefusal(PostgresException failure) =>
        failure.SqlState == PostgresErrorCodes.InvalidTextRepresentation && failure.MessageText.Contains(Refusal, StringComparison.Ordinal);

    /// <summary>Links of one session have one identity.</summary>
    private static string Text(Link[] links)
    {
        var functions = links[0].Functions;
        var own = functions.AreOwn([.. LinkState.Functions, DblinkFunctions.GetConnections, DblinkFunctions.Query]);
        var rows = links.Select((link, i) =>
        {
            var name = PostgresIdentifier.Literal(link.Name) + "::pg_catalog.text";
            return string.Create(CultureInfo.InvariantCulture,
                $"({i}, CASE WHEN {own} AND {LinkIdentity.Matches} " +
                $"THEN CASE WHEN {functions.IsOpen(name)} THEN {name} END END)");
        });
        return
            $"SELECT l.ordinal, coalesce(CASE WHEN {own} AND l.name IS NOT NULL THEN {LinkState.IsUsable(functions, "l.name")} END, false) " +
            $"FROM (VALUES {string.Join(", ", rows)} OFFSET 0) AS l(ordinal, name)";
    }
}
