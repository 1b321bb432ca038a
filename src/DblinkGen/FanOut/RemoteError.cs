using DblinkGen.Links;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>
/// Gets a result that is an error, without raising it on the local server: that would abort the local transaction, and Npgsql takes the end of a
/// remote backend (57P01) for that of the local one. With <c>fail</c> off dblink reports the error, all of its parts, as a NOTICE, which
/// <c>client_min_messages</c> must let through.
/// </summary>
internal static class RemoteError
{
    private const string Messages = "client_min_messages";
    private const string Kept = "dblinkgen.client_min_messages";

    /// <summary>Until the end of the transaction, or of the batch where there is none.</summary>
    private const string Allow =
        $"SELECT pg_catalog.set_config('{Kept}', pg_catalog.current_setting('{Messages}'), true), pg_catalog.set_config('{Messages}', 'notice', true)";

    private const string Restore = $"SELECT pg_catalog.set_config('{Messages}', pg_catalog.current_setting('{Kept}'), true)";

    public static async ValueTask<PostgresException> Get(
        NpgsqlConnection connection, FanOutLane lane, string message, bool mayAbort, bool async, CancellationToken cancellationToken)
    {
        PostgresNotice? notice = null;
        var hasRows = lane.Message.IsBeforeRows;
        var texts = lane.Link.Texts.Later(lane.Message.Script.Columns);
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalBatch.CreateCheck(lane.Link),
                new NpgsqlBatchCommand(Allow),
                LocalCommand.Create(hasRows && mayAbort ? texts.DrainIfAlive : hasRows ? texts.Drain : texts.DrainStatus, lane.Link.Identity, lane.Link.Name),
                new NpgsqlBatchCommand(Restore),
            },
        };
        connection.Notice += Keep;
        try
        {
            if ((async ? await batch.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteScalar()) is false)
                throw Errors.OpeningFailure.LinkElsewhere(lane.Statement.Origin, lane.Link);
        }
        catch (PostgresException failure) when (failure is { SqlState: PostgresErrorCodes.DatatypeMismatch, Routine: not Errors.StatementFailure.RemoteErrorRoutine })
        {
            // Up to PostgreSQL 14 a link that has died says so before the rows are taken that came first: these are not the error.
        }
        finally
        {
            connection.Notice -= Keep;
        }

        // A broken link has no SQLSTATE.
        return new PostgresException(
            notice?.MessageText ?? message.Trim(), "ERROR", "ERROR", notice?.SqlState ?? PostgresErrorCodes.ConnectionFailure,
            detail: notice?.Detail, hint: notice?.Hint, where: notice?.Where, routine: Errors.StatementFailure.RemoteErrorRoutine);

        void Keep(object sender, NpgsqlNoticeEventArgs e)
        {
            if (e.Notice.Routine == Errors.StatementFailure.RemoteErrorRoutine)
                notice = e.Notice;
        }
    }
}
