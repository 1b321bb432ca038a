using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>What one run sends to the local server.</summary>
internal static class ComposedBatch
{
    /// <summary>Where nothing could be stopped in time Npgsql breaks the connection, in seconds after the time-out.</summary>
    private const int LastResort = 10;

    /// <summary>Gated where the check of the links goes first; the time-out is in seconds, 0 for none.</summary>
    public static NpgsqlBatch Create(NpgsqlConnection connection, ComposedLinks links, string?[] arguments, bool gated, int timeout)
    {
        var batch = new NpgsqlBatch(connection) { Timeout = timeout > 0 ? timeout + LastResort : 0 };
        if (gated)
            batch.BatchCommands.Add(LinkCheck.Gate(links.Distinct));
        batch.BatchCommands.Add(LocalCommand.Create(links.Text, arguments));
        return batch;
    }
}
