using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Ends the remote backend of a link that cannot be used, because the local transaction around it is aborted: by another local connection and a dblink connection
/// that lasts for one call.
/// </summary>
internal static class RemoteStop
{
    private const string Text =
        "(SELECT $1::pg_catalog.text), pg_catalog.format('SELECT pg_catalog.pg_terminate_backend(a.pid) FROM pg_catalog.pg_stat_activity a " +
        "WHERE a.pid OPERATOR(pg_catalog.=) %s AND a.application_name OPERATOR(pg_catalog.=) %L', $2, $3)";

    /// <summary>
    /// Never throws, and waits a moment at most: where it does not succeed, the remote statement runs to its end, and the link is closed before its next use.
    /// Behind a pooler the backend with the process id may be another client's by now, so it must have the name of ours as well; behind a transaction pooler it
    /// may be anybody's at the next moment, and is left alone.
    /// </summary>
    public static async ValueTask Run(NpgsqlConnection connection, Link link)
    {
        if (link.Prepares)
            await Task.WhenAny(Terminate(connection, link), Task.Delay(CleanUp.StopTime)).ConfigureAwait(false);
    }

    private static async Task Terminate(NpgsqlConnection connection, Link link)
    {
        try
        {
            var other = await SideConnection.Open(connection).ConfigureAwait(false);
            await using var scope = other.ConfigureAwait(false);
            var functions = link.Functions;
            using var command = new NpgsqlCommand(
                $"SELECT t.done FROM {functions.Call(DblinkFunctions.Query, Text)} AS t(done pg_catalog.bool) WHERE {functions.AreOwn(DblinkFunctions.Query)}",
                other)
            {
                Parameters =
                {
                    new NpgsqlParameter<string> { TypedValue = link.Target.Value },
                    new NpgsqlParameter<int> { TypedValue = link.Remote.Pid },
                    new NpgsqlParameter<string> { TypedValue = link.Remote.ApplicationName },
                },
            };
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            // Nothing more can be done from here, and the failure that the caller sees is the one before.
        }
    }
}
