using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>The local commands for the link of a lane.</summary>
internal static class FanOutBatch
{
    public static NpgsqlBatchCommand Send(FanOutLane lane, LocalScript script, string?[] arguments) =>
        LocalCommand.Create(script.Send, [lane.Link.Role, .. arguments]);

    public static NpgsqlBatchCommand Get(FanOutLane lane, ExchangeStep step) => new(step switch
    {
        ExchangeStep.Rows => lane.Local.Get,
        ExchangeStep.LastRows => lane.Local.GetLast,
        _ => lane.Local.GetStatus,
    });

    public static bool HasRows(ExchangeStep step) => step is ExchangeStep.Rows or ExchangeStep.LastRows;
}
