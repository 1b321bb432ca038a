using Npgsql;

namespace DblinkGen.Links;

/// <summary>One open dblink connection of ours in one local backend.</summary>
internal sealed class Link
{
    public required string Name { get; init; }

    public required DblinkTarget Target { get; init; }

    /// <summary>The settings that it got when it was opened.</summary>
    public required string Settings { get; init; }

    /// <summary>The local role that it was opened for: another role has other credentials.</summary>
    public required string Role { get; init; }

    /// <summary>The schema of the extension.</summary>
    public required string Schema { get; init; }

    /// <summary>The process id of the local backend. A pooler in front of the local server makes <see cref="Npgsql.NpgsqlConnection.ProcessID"/> another.</summary>
    public required int LocalPid { get; init; }

    /// <summary>The process id of the remote backend: what a statement is stopped by when this link cannot be used.</summary>
    public required int RemotePid { get; init; }

    /// <summary>The statements that have run on it: the remote keeps those with parameters prepared.</summary>
    public HashSet<string> KnownStatements { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The batches of known statements, by what they run. They belong to the physical connection, as the link does, so they stay prepared there and
    /// are used again by every connection that is rented over it.
    /// </summary>
    public Dictionary<object, NpgsqlBatch> Batches { get; } = [];

    /// <summary>Set when a failure left it in a state that could not be cleared: it is closed before its next use.</summary>
    public bool StateUnknown { get; set; }

    public bool Serves(DblinkTarget target, string settings) =>
        !StateUnknown && Target.Equals(target) && (ReferenceEquals(Settings, settings) || Settings == settings);
}
