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
            batch.BatchCommands.Add(step == ExchangeStep.Send ? LocalCommand.Create(script.Send, role) : new NpgsqlBatchCommand(Text(local, script, step)));
        for (var i = 0; i < arguments; i++)
            batch.BatchCommands[0].Parameters.Add(new NpgsqlParameter<string?>());
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

    public static void SetArguments(NpgsqlBatch batch, ReadOnlySpan<string?> arguments)
    {
        var parameters = batch.BatchCommands[0].Parameters;
        for (var i = 0; i < arguments.Length; i++)
            ((NpgsqlParameter<string?>)parameters[i + 1]).TypedValue = arguments[i];
    }

    /// <summary>A batch that is kept must not keep what was passed.</summary>
    public static void ClearArguments(NpgsqlBatch batch)
    {
        var parameters = batch.BatchCommands[0].Parameters;
        for (var i = 1; i < parameters.Count; i++)
            ((NpgsqlParameter<string?>)parameters[i]).TypedValue = null;
    }

    private static string Text(LocalStatement local, LocalScript script, ExchangeStep step) => step switch
    {
        ExchangeStep.Rows => local.Get,
        ExchangeStep.LastRows => local.GetLast,
        _ => script.IsTolerant ? local.DrainStatus : local.GetStatus,
    };
}
