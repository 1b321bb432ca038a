using DblinkGen.Errors;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Stops what the remote does for a link and keeps the link: a cancel of the local statement alone would leave the remote at work. Nothing here throws.</summary>
internal static class LinkStop
{
    private const string NoError = "OK";

    /// <summary>Asks the remote to stop, over a connection of libpq's own. Returns whether it was asked.</summary>
    public static async ValueTask<bool> Cancel(NpgsqlConnection connection, Link link, CancellationToken limit)
    {
        var functions = link.Functions;
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create(
                    $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.CancelQuery, DblinkFunctions.GetConnections)} AND {LinkIdentity.Matches} THEN " +
                    $"CASE WHEN {functions.IsOpen("$2")} THEN {functions.Call(DblinkFunctions.CancelQuery, "$2")} END END",
                    link.Identity, link.Name),
            },
        };
        try
        {
            // Else it is libpq's message.
            return await batch.ExecuteScalarAsync(limit).ConfigureAwait(false) is NoError;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return false;
        }
    }

    /// <summary>Takes what is left of a message off its link, of whatever outcome.</summary>
    public static async ValueTask<StoppedMessage> Drain(NpgsqlConnection connection, LinkMessage message, CancellationToken limit)
    {
        // After the last rows have come their statement may have been broken off before it saw the end.
        using var drain = message.Script.Collects ? LocalBatch.CreateSettle(message.Link) : LocalBatch.CreateDrain(message, message.Due.DefaultIfEmpty(Step.End));
        var stopped = await Drain(connection, drain, limit).ConfigureAwait(false);
        message.Skip(stopped.Results);
        return stopped;
    }

    /// <summary>The same after an error, which ends a message.</summary>
    public static async ValueTask<StoppedMessage> DrainEnd(NpgsqlConnection connection, LinkMessage message, CancellationToken limit)
    {
        using var drain = LocalBatch.CreateDrain(message, [Step.End]);
        return await Drain(connection, drain, limit).ConfigureAwait(false);
    }

    private static async ValueTask<StoppedMessage> Drain(NpgsqlConnection connection, NpgsqlBatch drain, CancellationToken limit)
    {
        drain.Connection = connection;
        try
        {
            var reader = await drain.ExecuteReaderAsync(limit).ConfigureAwait(false);
            await using var scope = reader.ConfigureAwait(false);
            var (all, message) = (0L, (string?)null);
            while (await reader.ReadAsync(limit).ConfigureAwait(false))
            {
                if (reader.FieldCount > 1 || reader.GetFieldType(0) == typeof(string))
                    message = reader.IsDBNull(reader.FieldCount - 1) ? null : ServerText.Read(reader, reader.FieldCount - 1);
                if (reader.GetFieldType(0) == typeof(long))
                    all += reader.IsDBNull(0) ? throw new InvalidOperationException("Rows are left.") : reader.GetInt64(0);
                if (!await reader.NextResultAsync(limit).ConfigureAwait(false))
                    break;
            }

            return message is null
                ? StoppedMessage.Unknown
                : new(IsIdle: true, message == NoError ? DblinkOutcome.Ran : DblinkOutcome.NotRun, all);
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return StoppedMessage.Unknown;
        }
    }
}

/// <summary>What became of a message that was stopped.</summary>
/// <param name="IsIdle">Whether the link can be used again.</param>
/// <param name="Outcome">Whether the message ran to its end.</param>
/// <param name="Results">How many command tags, and rows, of it were left.</param>
internal readonly record struct StoppedMessage(bool IsIdle, DblinkOutcome Outcome, long Results)
{
    public static readonly StoppedMessage Unknown = new(IsIdle: false, DblinkOutcome.Unknown, Results: 0);
}
