using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>The batch of one exchange: send, get the results, drain their end.</summary>
internal static class LocalBatch
{
    public static NpgsqlBatch Create(LocalStatement local, LocalScript script, string role, int arguments)
    {
        var send = LocalCommand.Create(script.Send, role);
        for (var i = 0; i < arguments; i++)
            send.Parameters.Add(new NpgsqlParameter<string?>());
        var batch = new NpgsqlBatch { BatchCommands = { send } };
        for (var i = 0; i < script.Statuses; i++)
            batch.BatchCommands.Add(LocalCommand.Create(local.GetStatus, role));
        for (var i = 0; i < script.Results; i++)
            batch.BatchCommands.Add(LocalCommand.Create(local.Get, role));
        batch.BatchCommands.Add(LocalCommand.Create(local.GetStatus, role));
        return batch;
    }

    public static void SetArguments(NpgsqlBatch batch, string?[] arguments)
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
}
