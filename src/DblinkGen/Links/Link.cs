using System.Globalization;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>One open dblink connection of ours in one local backend.</summary>
internal sealed class Link
{
    /// <summary>The length of every <see cref="Prefix"/>.</summary>
    public const int PrefixLength = 26;

    /// <summary>What every <see cref="Prefix"/> begins with.</summary>
    public const string PrefixStart = "dblinkgen_";

    private int _names;

    public required string Name { get; init; }

    public required DblinkTarget Target { get; init; }

    /// <summary>What the options asked for when it was opened.</summary>
    public required string Settings { get; init; }

    /// <summary>What the remote session was given when it was opened, and what dblink gives it by itself.</summary>
    public required string Opening { get; init; }

    /// <summary>Whether statements may be prepared on the remote: not behind a transaction pooler, where a remote backend is another client's a moment later.</summary>
    public required bool Prepares { get; init; }

    /// <summary>What every statement that uses it compares first; see <see cref="LinkIdentity"/>.</summary>
    public required string Identity { get; init; }

    public required DblinkFunctions Functions { get; init; }

    /// <summary>What the local server runs for it.</summary>
    public LocalTexts Texts => LocalTexts.Of(Functions);

    /// <summary>The process id of the local backend. A pooler in front of the local server makes <see cref="NpgsqlConnection.ProcessID"/> another.</summary>
    public required int LocalPid { get; init; }

    /// <summary>The encoding of the local database, which texts travel in.</summary>
    public required string Encoding { get; init; }

    /// <summary>Whether a plain CREATE may make a temporary object: by the options, or by settings of the remote's role or database.</summary>
    public required bool NamesTemporarySchema { get; init; }

    /// <summary>
    /// Whether a pooler is in front of the local server. Statements are not prepared there then: in another session their names may be those of another client's.
    /// </summary>
    public required bool IsPooled { get; init; }

    /// <summary>The process id of the remote backend, and the application_name that shows whether it is still ours.</summary>
    public required (int Pid, string ApplicationName) Remote { get; init; }

    /// <summary>The name of the remote's <see cref="RemoteGuard"/>, and the start of the names of all other prepared statements.</summary>
    public required string Prefix { get; init; }

    /// <summary>A condition that holds on the remote session of the link, in SQL; see <see cref="RemoteIdentity"/>.</summary>
    public required string Condition { get; init; }

    /// <summary>What messages without a prepared statement take in place of its name: by it their guard finds the link.</summary>
    public string Mark => Prepares ? Prefix : Condition;

    /// <summary>
    /// The statements that have run on it, by their fingerprints: the number of the name that the remote keeps each under; empty where it keeps none. A name is
    /// used once, so that it does not matter what became of a PREPARE that was interrupted.
    /// </summary>
    public LruCache<string, string> Known { get; } = new();

    /// <summary>
    /// The batches that have run on it, by what they do. They belong to the physical connection, as the link does, and their texts stay prepared there.
    /// </summary>
    public LruCache<BatchShape, LocalBatch> Batches { get; } = new();

    /// <summary>Set when it was closed, or when a failure left it in a state that could not be cleared: it is closed before its next use.</summary>
    public bool StateUnknown { get; set; }

    /// <summary>
    /// The transaction or stream for which the remote is inside a transaction. It is set before BEGIN is sent and cleared when the end of the transaction
    /// is certain: nothing else runs on the link meanwhile.
    /// </summary>
    public object? Owner { get; set; }

    /// <summary>The session or connection that ran a statement which leaves state on the remote session. Nobody else gets the link before it is reset.</summary>
    public object? ChangedBy { get; set; }

    /// <summary>Whether <see cref="ChangedBy"/> has left something on the remote session that a new one lacks.</summary>
    public bool HasState { get; set; }

    /// <summary>Whether an enumeration reads its notifications: it is not closed for want of other use.</summary>
    public bool Listens { get; set; }

    /// <summary>
    /// Whether it is to be closed when the transaction on it ends: the enumeration of its notifications was left before that, or statements that it keeps prepared have become useless.
    /// </summary>
    public bool ClosesWithTransaction { get; set; }

    /// <summary>When it was last handed out, as <see cref="Environment.TickCount64"/> counts.</summary>
    public long LastUse { get; set; }

    /// <summary>The number of a statement that the remote is to keep prepared; it ends <see cref="StatementName"/>.</summary>
    public string NewStatementNumber() => (++_names).ToString(CultureInfo.InvariantCulture);

    public string StatementName(string number) => $"{Prefix}_{number}";

    public bool Serves(DblinkTarget target, DblinkOptions options) =>
        !StateUnknown && Prepares == options.Prepare && Target.Equals(target)
        && (ReferenceEquals(Settings, options.LinkSettings) || Settings == options.LinkSettings);
}
