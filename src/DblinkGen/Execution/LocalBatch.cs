using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>The batch of one exchange: each step of its script as a command.</summary>
internal static class LocalBatch
{
    public static NpgsqlBatch Create(LocalStatement local, LocalScript script, string role, int arguments)
    {
        var batch = new NpgsqlBatch();
        foreach (var step in script.Steps)
            batch.BatchCommands.Add(Command(local, script, step, role));
        var sent = Sent(batch);
        for (var i = 0; i < arguments; i++)
            sent.Parameters.Add(new NpgsqlParameter<string?>());
        return batch;
    }

    /// <summary>Takes results off a link, of whatever outcome.</summary>
    public static NpgsqlBatch CreateDrain(LocalStatement local, IEnumerable<ExchangeStep> left)
    {
        var batch = new NpgsqlBatch();
        foreach (var step in left)
        {
            if (step is ExchangeStep.Rows or ExchangeStep.LastRows)
                batch.BatchCommands.Add(new NpgsqlBatchCommand(local.Drain));
            if (step != ExchangeStep.Rows)
                batch.BatchCommands.Add(new NpgsqlBatchCommand(local.DrainStatus));
        }

        return batch;
    }

    /// <summary>After a statement that was stopped in the middle of its result.</summary>
    public static NpgsqlBatch CreateSettle(LocalStatement local) => new() { BatchCommands = { new NpgsqlBatchCommand(local.Settle) } };

    public static void SetArguments(NpgsqlBatch batch, ReadOnlySpan<string?> arguments)
    {
        var parameters = Sent(batch).Parameters;
        for (var i = 0; i < arguments.Length; i++)
            ((NpgsqlParameter<string?>)parameters[i + 1]).TypedValue = arguments[i];
    }

    /// <summary>A batch that is kept must not keep what was passed.</summary>
    public static void ClearArguments(NpgsqlBatch batch)
    {
        var parameters = Sent(batch).Parameters;
        for (var i = 1; i < parameters.Count; i++)
            ((NpgsqlParameter<string?>)parameters[i]).TypedValue = null;
    }

    private static NpgsqlBatchCommand Command(LocalStatement local, LocalScript script, ExchangeStep step, string role) => step switch
    {
        ExchangeStep.Send or ExchangeStep.Check => LocalCommand.Create(script.Send, role),
        ExchangeStep.Collect => LocalCommand.Create(script.Collect!, role),
        ExchangeStep.Rows => new(local.Get),
        ExchangeStep.LastRows => new(local.GetLast),
        _ => new(script.IsTolerant ? local.DrainStatus : local.GetStatus),
    };

    /// <summary>The command that takes the role and the arguments to the link: the first, or the last where the first checks.</summary>
    private static NpgsqlBatchCommand Sent(NpgsqlBatch batch) =>
        batch.BatchCommands[^1] is { Parameters.Count: > 0 } last ? last : batch.BatchCommands[0];
}
