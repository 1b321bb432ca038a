using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Gets a result that is an error, without raising it on the local server: that would abort the local transaction, and Npgsql takes the end of a
/// remote backend (57P01) for that of the local one. With <c>fail</c> off dblink reports the error, all of its parts, as a NOTICE.
/// </summary>
internal static class RemoteError
{
    public static async ValueTask<PostgresException> Get(
        NpgsqlConnection connection, FanOutLane lane, string message, bool async, CancellationToken cancellationToken)
    {
        PostgresNotice? notice = null;
        using var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(lane.Local.DrainStatus) } };
        connection.Notice += Keep;
        try
        {
            _ = async ? await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteNonQuery();
        }
        finally
        {
            connection.Notice -= Keep;
        }

        // Where client_min_messages holds notices back, the text is all that is left.
        return new PostgresException(
            notice?.MessageText ?? message.Trim(), "ERROR", "ERROR", notice?.SqlState ?? PostgresErrorCodes.ExternalRoutineException,
            detail: notice?.Detail, hint: notice?.Hint, where: notice?.Where, routine: Errors.StatementFailure.RemoteErrorRoutine);

        void Keep(object sender, NpgsqlNoticeEventArgs e)
        {
            if (e.Notice.Routine == Errors.StatementFailure.RemoteErrorRoutine)
                notice = e.Notice;
        }
    }
}
