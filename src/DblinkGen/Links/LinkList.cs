using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The named connections of a backend.</summary>
internal static class LinkList
{
    public static ValueTask<List<string>> Read(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var origin = CallOrigin.OfLocal("DblinkSession.GetLinks");
        return LocalAnswer.Of(
            connection, origin, functions => functions is null ? new([]) : Read(connection, functions, origin, cancellationToken), async: true, cancellationToken);
    }

    internal static async ValueTask<List<string>> Read(
        NpgsqlConnection connection, DblinkFunctions functions, CallOrigin origin, CancellationToken cancellationToken)
    {
        var areOwn = functions.AreOwn(DblinkFunctions.GetConnections);
        // Unnested by the server: the slim data source builder reads no arrays. Without connections the function returns NULL, which has no rows.
        using var command = new NpgsqlCommand(
            $"""
            SELECT o.own, l.name
            FROM (SELECT {areOwn}) AS o(own)
                LEFT JOIN LATERAL pg_catalog.unnest(CASE WHEN {areOwn} THEN {functions.Call(DblinkFunctions.GetConnections, "")} END) AS l(name) ON true
            ORDER BY l.name
            """,
            connection);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!reader.GetBoolean(0))
                throw LocalFailure.Moved(origin);
            if (!reader.IsDBNull(1))
                names.Add(reader.GetString(1));
        }

        return names;
    }
}
