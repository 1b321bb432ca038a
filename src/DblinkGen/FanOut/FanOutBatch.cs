using DblinkGen.Links;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>The local commands for the link of a lane.</summary>
internal static class FanOutBatch
{
    public static NpgsqlBatchCommand Send(FanOutLane lane, Script script, string?[] arguments) => LocalBatch.CreateSend(lane.Link, script, lane.Number, arguments);

    /// <summary>
    /// Returns whether the batch is in the session that has the link. In another one a link of the same name is not asked, which would look like a result without rows.
    /// </summary>
    public static NpgsqlBatchCommand Check(Link link) => LocalCommand.Create($"SELECT {LinkIdentity.Matches}", link.Identity);

    public static NpgsqlBatchCommand Get(FanOutLane lane, Step step)
    {
        var texts = lane.Link.Texts.Later(lane.Columns);
        return LocalCommand.Create(
            step switch
            {
                Step.Rows => texts.Get,
                Step.LastRows => texts.GetLast,
                _ => texts.GetStatus,
            },
            lane.Link.Identity, lane.Link.Name);
    }

    public static bool HasRows(Step step) => step is Step.Rows or Step.LastRows;
}
