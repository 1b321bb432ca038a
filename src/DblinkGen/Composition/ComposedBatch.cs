using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>What one run sends to the local server.</summary>
internal static class ComposedBatch
{
    /// <summary>Gated where the check of the links goes first; the time-out is in seconds, 0 for none.</summary>
    public static NpgsqlBatch Create(NpgsqlConnection connection, ComposedLinks links, string?[] arguments, bool gated, int timeout)
    {
        var batch = new NpgsqlBatch(connection) { Timeout = TimeLimit.LastOf(timeout) };
        if (gated)
            batch.BatchCommands.Add(LinkCheck.Gate(links.Distinct));
        batch.BatchCommands.Add(LocalCommand.Create(links.Text, [.. arguments, .. links.Marks]));
        return batch;
    }
}
