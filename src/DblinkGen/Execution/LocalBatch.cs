using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>The batch of one exchange: each step of its script as a command.</summary>
internal static class LocalBatch
{
    /// <summary>The link's identity and the name of the prepared statement.</summary>
    private const int OwnParameters = 2;

    public static NpgsqlBatch Create(LocalStatement local, LocalScript script, string identity, int arguments)
    {
        var batch = new NpgsqlBatch();
        foreach (var step in script.Steps)
            batch.BatchCommands.Add(Command(local, script, step, identity));
        var sent = Sent(batch);
        for (var i = 0; i <= arguments; i++)
            sent.Parameters.Add(new NpgsqlParameter<string?>());
        return batch;
    }

    /// <summary>Gets what is left of a message, of whatever outcome, and then the error message of the link.</summary>
    public static NpgsqlBatch CreateDrain(LocalStatement local, string identity, IEnumerable<ExchangeStep> left)
    {
        var batch = new NpgsqlBatch();
        foreach (var step in left)
        {
            if (step is ExchangeStep.Rows or ExchangeStep.LastRows)
                Add(local.Later.Drain);
            if (step != ExchangeStep.Rows)
                Add(local.Later.DrainStatus);
            // The result of the guard, and the end: more than there are do no harm.
            if (step == ExchangeStep.LastRows)
                Add(local.Later.DrainStatus);
        }

        Add(local.Later.Message);
        return batch;

        void Add(string sql) => batch.BatchCommands.Add(LocalCommand.Create(sql, identity));
    }

    /// <summary>After a statement that was stopped in the middle of its result.</summary>
    public static NpgsqlBatch CreateSettle(LocalStatement local, string identity) =>
        new() { BatchCommands = { LocalCommand.Create(local.Later.Settle, identity) } };

    public static void SetArguments(NpgsqlBatch batch, string name, ReadOnlySpan<string?> arguments)
    {
        var parameters = Sent(batch).Parameters;
        ((NpgsqlParameter<string?>)parameters[1]).TypedValue = name;
        for (var i = 0; i < arguments.Length; i++)
            ((NpgsqlParameter<string?>)parameters[i + OwnParameters]).TypedValue = arguments[i];
    }

    /// <summary>A batch that is kept must not keep what was passed.</summary>
    public static void ClearArguments(NpgsqlBatch batch)
    {
        var parameters = Sent(batch).Parameters;
        for (var i = OwnParameters; i < parameters.Count; i++)
            ((NpgsqlParameter<string?>)parameters[i]).TypedValue = null;
    }

    private static NpgsqlBatchCommand Command(LocalStatement local, LocalScript script, ExchangeStep step, string identity) => step switch
    {
        ExchangeStep.Send or ExchangeStep.Check => LocalCommand.Create(script.Send, identity),
        ExchangeStep.Collect => LocalCommand.Create(script.Collect!, identity),
        ExchangeStep.Rows => new(local.Here.Get),
        ExchangeStep.LastRows => new(script.TakesGuardApart ? local.Here.GetLastAlone : local.Here.GetLast),
        _ => new(script.IsTolerant ? local.Here.DrainStatus : local.Here.GetStatus),
    };

    /// <summary>The command that takes the identity and the arguments to the link: the first, or the last where the first checks.</summary>
    private static NpgsqlBatchCommand Sent(NpgsqlBatch batch) =>
        batch.BatchCommands[^1] is { Parameters.Count: > 0 } last ? last : batch.BatchCommands[0];
}
