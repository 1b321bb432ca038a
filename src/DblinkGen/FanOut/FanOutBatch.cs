using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>The local commands for the link of a lane.</summary>
internal static class FanOutBatch
{
    public static NpgsqlBatchCommand Send(FanOutLane lane, LocalScript script, string?[] arguments) =>
        LocalCommand.Create(script.Send, [lane.Link.Identity, lane.Name, .. arguments]);

    /// <summary>
    /// Returns whether the batch is in the session that has the link. In another one a link of the same name is not asked, which would look like a result without rows.
    /// </summary>
    public static NpgsqlBatchCommand Check(Link link) => LocalCommand.Create($"SELECT {LinkIdentity.Matches}", link.Identity);

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
