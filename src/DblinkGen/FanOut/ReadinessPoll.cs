using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Waits on the local server until one of several links has a result: PostgreSQL can wait for one link, but not for several, so that they are
/// asked in turn, with pauses that grow from 0.2 to 5 milliseconds.
/// </summary>
internal static class ReadinessPoll
{
    /// <summary>Returns the links with a result, each with the error that the result is, or <see langword="null"/>; none after the time is over.</summary>
    public static async ValueTask<List<(string Link, string? Error)>> Run(
        NpgsqlConnection connection, string schema, List<string> links, TimeSpan longest, int timeoutSeconds, bool async, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(Sql(PostgresIdentifier.Quote(schema)), connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = PgText.Of(links) },
                new NpgsqlParameter<double> { TypedValue = longest.TotalSeconds },
            },
            CommandTimeout = timeoutSeconds,
        };
        if (async)
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else
            command.Prepare();
        var reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader();
        await using var scope = reader.ConfigureAwait(false);
        var ready = new List<(string, string?)>();
        while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
            ready.Add((reader.GetString(0), reader.GetString(1) is var error && error == "OK" ? null : error));
        return ready;
    }

    // One look takes in no more than 8 to 16 kB of a result that is coming (PQconsumeInput), so that a look for each pause would bring 3 MB a
    // second: the number of looks grows with the pause, to 128. That an expression names a column of the poll makes it run anew in each turn.
    // The names travel as one text: the slim data source builder writes no arrays.
    private static string Sql(string dblink) => $"""
        WITH RECURSIVE poll(pause, ready) AS (
            SELECT 0.0002::float8, ARRAY(SELECT l FROM pg_catalog.unnest($1::text[]) AS l WHERE {dblink}.dblink_is_busy(l) = 0)
          UNION ALL
            SELECT least(poll.pause * 1.5, 0.005), ARRAY(
                SELECT l FROM pg_catalog.unnest($1::text[]) AS l
                WHERE EXISTS (SELECT FROM pg_catalog.generate_series(1, (poll.pause * 25600)::int) WHERE {dblink}.dblink_is_busy(l) = 0))
            FROM poll CROSS JOIN LATERAL pg_catalog.pg_sleep(poll.pause)
            WHERE poll.ready = '{"{}"}' AND pg_catalog.clock_timestamp() < pg_catalog.statement_timestamp() + pg_catalog.make_interval(secs => $2))
        SELECT l, {dblink}.dblink_error_message(l) FROM poll CROSS JOIN LATERAL pg_catalog.unnest(poll.ready) AS l
        """;
}
