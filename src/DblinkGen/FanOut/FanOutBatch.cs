using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>The local commands for the link of a lane.</summary>
internal static class FanOutBatch
{
    public static NpgsqlBatchCommand Send(FanOutLane lane, LocalScript script, string?[] arguments) =>
        LocalCommand.Create(script.Send, [lane.Link.Identity, lane.Name, .. arguments]);

    public static NpgsqlBatchCommand Get(FanOutLane lane, ExchangeStep step)
    {
        var texts = lane.Local.Later;
        return LocalCommand.Create(
            step switch
            {
                ExchangeStep.Rows => texts.Get,
                ExchangeStep.LastRows => texts.GetLast,
                _ => texts.GetStatus,
            },
            lane.Link.Identity);
    }

    public static bool HasRows(ExchangeStep step) => step is ExchangeStep.Rows or ExchangeStep.LastRows;
}
