using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>The links of a call: those of the session's remote transactions where it has some on the servers, else those that the sources name.</summary>
/// <param name="Distinct">Each link once: sources of one server share it, for <c>dblink()</c> reads a whole result before the next begins.</param>
/// <param name="Names">The link of each source.</param>
/// <param name="Text">The local statement over them.</param>
internal sealed record ComposedLinks(Link[] Distinct, string[] Names, string Text)
{
    public static readonly ComposedLinks None = new([], [], "");

    /// <summary>For each source, what its check finds its link by; none where the text is stored.</summary>
    public string[] Marks { get; private init; } = [];

    private DblinkTransaction?[] Transactions { get; init; } = [];

    private CallOrigin[] Origins { get; init; } = [];

    public static async ValueTask<ComposedLinks> Find(ComposedStatement statement, LocalLease lease, int timeoutSeconds, CancellationToken cancellationToken)
    {
        var origins = statement.Origins;
        var targets = Array.ConvertAll(origins, o => lease.Options.Resolve(o.Server));
        if (statement.IsStored && Array.FindIndex(targets, t => !t.IsForeignServer) is >= 0 and var secret)
            throw ComposedFailure.SecretInText(origins[secret]);

        var links = new Link[origins.Length];
        var transactions = Array.ConvertAll(origins, o => lease.TransactionOn(o.Server));
        var needed = origins.Select((o, i) => transactions[i]?.Link?.Name ?? o.Link).ToHashSet(StringComparer.Ordinal);
        LinkLimit.ThrowIfBeyond(lease.Options, needed, statement.Method);
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = await lease.Ensure(transactions[i], origins[i], timeoutSeconds, cancellationToken, needed).ConfigureAwait(false);
            if (statement.Sources[i].ChangesSession)
                links[i].ChangedBy = lease.Holder;
        }

        var names = Array.ConvertAll(links, l => l.Name);
        var text = statement.Text(
            links[0].Functions, statement.IsStored ? Array.ConvertAll(targets, t => t.Value) : names, lease.Options.Prepare);
        return new([.. links.Distinct()], names, text)
        {
            Transactions = transactions,
            Origins = origins,
            Marks = statement.IsStored ? [] : Array.ConvertAll(links, l => l.Mark),
        };
    }

    /// <summary>A link that cannot be used is opened anew, but never in the middle of a remote transaction.</summary>
    public void Drop(Link link, NpgsqlConnection connection)
    {
        BackendLinks.Of(connection).Drop(link);
        if (Array.FindIndex(Transactions, t => t?.Link == link) is >= 0 and var index)
            throw TransactionFailure.Lost(Origins[index]);
    }

    public void HaveRun(ComposedStatement statement)
    {
        for (var i = 0; i < Names.Length; i++)
            Array.Find(Distinct, l => l.Name == Names[i])!.HasState |= statement.Sources[i].LeavesState;
    }

    /// <summary>Whether a source met a remote session that is not its link's, or that has lost what the link keeps prepared.</summary>
    public bool IsLost(Exception failure) =>
        failure is PostgresException remote && Array.Exists(Distinct, l => StatementFailure.IsLostStatement(remote, l));

    /// <summary>
    /// Leaves links that know what they keep prepared, or none. Returns false where a local transaction is aborted, or one of the remote's may be lost. Never throws.
    /// </summary>
    public async ValueTask<bool> Relearn(NpgsqlConnection connection, TimeLimit limit)
    {
        var canRepeat = Array.TrueForAll(Transactions, t => t is null);
        foreach (var link in Distinct.Where(l => !Array.Exists(Transactions, t => t?.Link == l)))
        {
            try
            {
                await LinkRecovery.Relearn(connection, link, limit).ConfigureAwait(false);
            }
            catch (Exception failure) when (CleanUp.IsExpected(failure))
            {
                link.StateUnknown = true;
                canRepeat = false;
            }
        }

        return canRepeat;
    }

    /// <summary>Sets the settings again by which values travel, where a source may have changed them. Never throws.</summary>
    public async ValueTask RestoreSettings(ComposedStatement statement, NpgsqlConnection connection)
    {
        for (var i = 0; i < Marks.Length; i++)
        {
            var link = Array.Find(Distinct, l => l.Name == Names[i])!;
            var inTransaction = Transactions[i] is not null;
            if (!link.StateUnknown && statement.Sources[i].MayChangeSettings(inTransaction)
                && !await LinkReset.AfterChange(connection, link, statement.Sources[i].Parsed, inTransaction).ConfigureAwait(false))
                await LinkRecovery.Close(connection, link).ConfigureAwait(false);
        }
    }

    /// <summary>After a failure that another link may not meet: other code has left one inside a failed transaction, or the functions of dblink have moved. Never throws.</summary>
    public async ValueTask CloseFree(NpgsqlConnection connection)
    {
        foreach (var link in Distinct.Where(l => !Array.Exists(Transactions, t => t?.Link == l)))
            await LinkRecovery.Close(connection, link).ConfigureAwait(false);
    }

    /// <summary>After a stop, with the remotes at work or their rows half read, or a refusal.</summary>
    public async ValueTask Close(NpgsqlConnection connection, bool isAtWork)
    {
        using var limit = new CancellationTokenSource(CleanUp.StopTime);
        foreach (var link in Distinct)
        {
            if (isAtWork)
                await LinkStop.Cancel(connection, link, limit.Token).ConfigureAwait(false);
            await LinkRecovery.Close(connection, link, isAtWork).ConfigureAwait(false);
        }
    }
}
