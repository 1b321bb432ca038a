using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Bounds what statements keep in the memory of both servers: the least recently used are freed.</summary>
internal static class LinkBounds
{
    /// <summary>Makes room for one more statement on the link.</summary>
    public static async ValueTask MakeRoom(NpgsqlConnection connection, Link link, int most, CancellationToken cancellationToken)
    {
        while (link.Known.Count >= most && link.Known.Evict() is var number)
        {
            if (number.Length > 0)
                await LinkReset.Deallocate(connection, link, link.StatementName(number)).ConfigureAwait(false);
        }

        while (link.Batches.Count >= most)
            await Unprepare(connection, link.Batches.Evict(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// After the local server has lost its prepared statements without Npgsql's knowledge. Returns whether they can be prepared anew, which an aborted transaction does
    /// not allow.
    /// </summary>
    public static bool ForgetLocal(NpgsqlConnection connection)
    {
        try
        {
            connection.UnprepareAll();
            var links = BackendLinks.Of(connection);
            links.ForgetBatches();
            links.HasLostStatements = false;
            return true;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            BackendLinks.Of(connection).HasLostStatements = true;
            return false;
        }
    }

    /// <summary>Before a call: what could not be forgotten when it was found to be lost.</summary>
    public static void ForgetLost(NpgsqlConnection connection, BackendLinks links)
    {
        if (links.HasLostStatements)
            ForgetLocal(connection);
    }

    /// <summary>
    /// A batch cannot be unprepared, but a command of the same text and parameters shares its prepared statement, and can. Texts that other batches have too are left.
    /// </summary>
    private static async ValueTask Unprepare(NpgsqlConnection connection, LocalBatch batch, CancellationToken cancellationToken)
    {
        var shared = BackendLinks.Of(connection).Batches.SelectMany(b => b.Commands).Select(c => c.CommandText).ToHashSet(StringComparer.Ordinal);
        foreach (var part in batch.Commands.Where(c => !shared.Contains(c.CommandText)))
        {
            using var command = new NpgsqlCommand(part.CommandText, connection);
            foreach (var _ in part.Parameters)
                command.Parameters.Add(new NpgsqlParameter<string?>());
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await command.UnprepareAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
