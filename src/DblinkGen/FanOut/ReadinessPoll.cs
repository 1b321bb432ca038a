using DblinkGen.Errors;
using DblinkGen.Links;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Waits on the local server until one of several links has a result: PostgreSQL can wait for one link, but not for several, so that they are
/// asked in turn, with pauses that grow from 0.2 to 5 milliseconds.
/// </summary>
internal static class ReadinessPoll
{
    /// <summary>
    /// Returns the links with a result, each with the error that the result is, or <see langword="null"/>; none after the time is over. Returns <see langword="null"/> if the
    /// statement reached another session than that of the links, which a pooler may do.
    /// </summary>
    /// <param name="connection">The local connection.</param>
    /// <param name="any">One of the links: all are in one session.</param>
    /// <param name="links">Their names.</param>
    /// <param name="longest">How long to wait.</param>
    /// <param name="timeoutSeconds">After what time the local server is at fault; 0 for never.</param>
    /// <param name="async">Whether to wait asynchronously.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static async ValueTask<List<(string Link, string? Error)>?> Run(
        NpgsqlConnection connection, Link any, List<string> links, TimeSpan longest, int timeoutSeconds, bool async, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(Sql(any.Functions), connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = any.Identity },
                new NpgsqlParameter<string> { TypedValue = PgText.Of(links) },
                new NpgsqlParameter<double> { TypedValue = longest.TotalSeconds },
            },
            CommandTimeout = timeoutSeconds,
        };
        if (async && !any.IsPooled)
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else if (!any.IsPooled)
            command.Prepare();
        var reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader();
        await using var scope = reader.ConfigureAwait(false);
        var ready = new List<(string, string?)>();
        while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
        {
            if (reader.IsDBNull(0))
                return null;
            ready.Add((reader.GetString(0), ServerText.Read(reader, 1) is var error && error == "OK" ? null : error));
        }

        return ready;
    }

    // One look takes in no more than 8 to 16 kB of a result that is coming (PQconsumeInput), so that a look for each pause would bring 3 MB a
    // second: the number of looks grows with the pause, to 128. That an expression names a column of the poll makes it run anew in each turn.
    // The names travel as one text: the slim data source builder writes no arrays. A link that is not there any more would be an error: it counts as ready, and
    // getting its result then finds out.
    private static string Sql(DblinkFunctions functions)
    {
        var names = "pg_catalog.unnest($2::pg_catalog._text) AS l";
        var own = functions.AreOwn([.. LinkState.Functions, DblinkFunctions.GetConnections]);
        var isReady = $"CASE WHEN {own} THEN CASE WHEN {functions.IsOpen("l")} THEN {functions.Call(DblinkFunctions.IsBusy, "l")} ELSE 0 END END OPERATOR(pg_catalog.=) 0";
        return $"""
            WITH RECURSIVE poll AS (
                SELECT 0.0002::pg_catalog.float8 AS pause, ARRAY(SELECT l FROM {names} WHERE {isReady}) AS ready WHERE {own} AND {LinkIdentity.Matches}
              UNION ALL
                SELECT CASE WHEN poll.pause OPERATOR(pg_catalog.<) 0.0033::pg_catalog.float8 THEN poll.pause OPERATOR(pg_catalog.*) 1.5::pg_catalog.float8 ELSE 0.005 END, ARRAY(
                    SELECT l FROM {names}
                    WHERE EXISTS (SELECT FROM pg_catalog.generate_series(1, (poll.pause OPERATOR(pg_catalog.*) 25600::pg_catalog.float8)::pg_catalog.int4) WHERE {isReady}))
                FROM poll CROSS JOIN LATERAL pg_catalog.pg_sleep(poll.pause)
                WHERE pg_catalog.cardinality(poll.ready) OPERATOR(pg_catalog.=) 0
                    AND pg_catalog.clock_timestamp() OPERATOR(pg_catalog.<) (pg_catalog.statement_timestamp() OPERATOR(pg_catalog.+) pg_catalog.make_interval(0, 0, 0, 0, 0, 0, $3)))
            SELECT l, coalesce(CASE WHEN {own} THEN CASE WHEN {functions.IsOpen("l")} THEN {functions.Call(DblinkFunctions.ErrorMessage, "l")} END END, 'OK')
            FROM poll CROSS JOIN LATERAL pg_catalog.unnest(poll.ready) AS l
            UNION ALL SELECT NULL, NULL WHERE NOT EXISTS (SELECT FROM poll)
            """;
    }
}
