using DblinkGen.Execution;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>The local commands for the link of a lane.</summary>
internal static class FanOutBatch
{
    public static NpgsqlBatchCommand Send(FanOutLane lane, LocalScript script, string?[] arguments) =>
        LocalCommand.Create(script.Send, [lane.Link.Role, .. arguments]);

    /// <summary>A command tag, or the end of the results.</summary>
    public static NpgsqlBatchCommand Status(FanOutLane lane) => LocalCommand.Create(lane.Local.GetStatus, lane.Link.Role);

    public static NpgsqlBatchCommand Rows(FanOutLane lane) => LocalCommand.Create(lane.Local.Get, lane.Link.Role);
}
