using System.Data;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// The exchanges of one call with its link, one at a time: each is a batch that sends, gets the results and drains their end, in one round trip to
/// the local server.
/// </summary>
internal sealed class LinkExchange(NpgsqlConnection connection, DblinkStatement statement, bool async)
{
    /// <summary>What the sending statement answers when all is well.</summary>
    public const int Sent = 1;

    private NpgsqlBatch? _batch;

    // The answer is flushed at the end of the batch: until it is read, what was sent is not known.
    private bool _mayBeSent;

    public NpgsqlDataReader? Reader { get; private set; }

    /// <summary>Whether the link has taken the text: the remote runs it, or has run it.</summary>
    public bool IsSent { get; private set; }

    public CallProgress Progress => new(IsSent, _mayBeSent, connection.FullState.HasFlag(ConnectionState.Open));

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) =>
        async ? new(Reader!.ReadAsync(cancellationToken)) : new(Reader!.Read());

    public ValueTask<bool> NextResult(CancellationToken cancellationToken) =>
        async ? new(Reader!.NextResultAsync(cancellationToken)) : new(Reader!.NextResult());

    public async ValueTask ReadToEnd(CancellationToken cancellationToken)
    {
        while (await NextResult(cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Returns what the sending statement answered, and stands before the first row where that is <see cref="Sent"/>.</summary>
    public async ValueTask<int?> Send(
        Link link, LocalStatement local, LocalScript script, string?[] arguments, bool isKnown, CancellationToken cancellationToken)
    {
        IsSent = _mayBeSent = false;
        if (!link.Batches.TryGetValue(script, out _batch))
            _batch = await CreateBatch(link, local, script, arguments.Length, isKnown, cancellationToken).ConfigureAwait(false);
        _batch.Connection = connection;
        LocalBatch.SetArguments(_batch, arguments);
        _mayBeSent = true;
        Reader = async ? await _batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch.ExecuteReader();
        await ReadRow(cancellationToken).ConfigureAwait(false);
        int? outcome = Reader.IsDBNull(0) ? null : Reader.GetInt32(0);
        IsSent = _mayBeSent = outcome == Sent;
        for (var skip = script.Statuses + 1; skip > 0 && IsSent; skip--)
        {
            await NextResult(cancellationToken).ConfigureAwait(false);
            // The first result is that of the PREPARE, where there is one: it stands whatever becomes of the rest.
            if (statement.IsRepeated)
                link.KnownStatements.Add(local.Name);
        }

        return outcome;
    }

    /// <summary>Ends the exchange: what is still to come is read and thrown away.</summary>
    public async ValueTask Close()
    {
        try
        {
            if (Reader is { IsClosed: false } && async)
                await Reader.DisposeAsync().ConfigureAwait(false);
            else if (Reader is { IsClosed: false })
                Reader.Dispose();
        }
        catch (NpgsqlException) when (!IsSent || connection.FullState != ConnectionState.Open)
        {
            // What the remote did not get cannot have failed there, and a lost local connection has taken its links along.
        }
        finally
        {
            if (_batch is not null)
                LocalBatch.ClearArguments(_batch);
        }
    }

    /// <summary>From the second run on the batch is prepared and kept: the first would pay a round trip for it.</summary>
    private async ValueTask<NpgsqlBatch> CreateBatch(
        Link link, LocalStatement local, LocalScript script, int arguments, bool isKnown, CancellationToken cancellationToken)
    {
        var batch = LocalBatch.Create(local, script, link.Role, arguments);
        batch.Connection = connection;
        if (statement.TimeoutSeconds > 0)
            batch.Timeout = statement.TimeoutSeconds;
        if (!isKnown || !statement.IsRepeated)
            return batch;
        if (async)
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else
            batch.Prepare();
        return link.Batches[script] = batch;
    }
}
