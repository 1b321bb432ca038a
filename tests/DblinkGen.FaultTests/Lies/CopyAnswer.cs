using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Lies;

/// <summary>What a remote says that answers a statement as if it were COPY.</summary>
internal static class CopyAnswer
{
    private static readonly Message[] s_end = [ServerMessages.CommandComplete("COPY 1"), ServerMessages.ReadyForQuery];

    public static IReadOnlyDictionary<string, Message[]> All { get; } = new Dictionary<string, Message[]>
    {
        ["CopyOut alone"] = [ServerMessages.CopyOutResponse],
        ["CopyOut with a row"] = [ServerMessages.CopyOutResponse, ServerMessages.CopyData("1\n"), ServerMessages.CopyDone, .. s_end],
        ["CopyIn alone"] = [ServerMessages.CopyInResponse],
        ["CopyIn and its end"] = [ServerMessages.CopyInResponse, .. s_end],
        ["CopyBoth alone"] = [ServerMessages.CopyBothResponse],
        ["CopyBoth with a row"] = [ServerMessages.CopyBothResponse, ServerMessages.CopyData("1\n"), ServerMessages.CopyDone, .. s_end],
    };
}
