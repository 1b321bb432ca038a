using System.Data;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Finds out whether the local transaction around a call is aborted. Where a remote does not answer, the local server can only be interrupted, which aborts a transaction of the
/// caller's; a COMMIT of that is a ROLLBACK, and Npgsql says nothing.
/// </summary>
internal static class LocalAbort
{
    public static async ValueTask<bool> Is(NpgsqlConnection connection, bool async)
    {
        if (!connection.FullState.HasFlag(ConnectionState.Open))
            return false;
        try
        {
            using var command = new NpgsqlCommand("SELECT", connection);
            _ = async ? await command.ExecuteNonQueryAsync().ConfigureAwait(false) : command.ExecuteNonQuery();
            return false;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction };
        }
    }
}
