using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>
/// The texts of a remote cursor. Several FETCHes travel in one message, so that the remote works ahead while rows are read, and each result is
/// got by itself, so that no more than one chunk is held at a time.
/// </summary>
internal sealed class RemoteCursor(DblinkStatement statement, bool inTransaction)
{
    public const int FetchesInFlight = 8;

    /// <summary>A link runs one stream at a time.</summary>
    private const string Name = "dblinkgen_cursor";

    private readonly string _fetch = string.Join(
        "; ", Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"FETCH {statement.FetchSize} FROM {Name}"), FetchesInFlight));

    /// <summary>The line break is for statements that end with a comment.</summary>
    public string Open => RemoteText.Around($"{(inTransaction ? "" : "BEGIN; ")}DECLARE {Name} NO SCROLL CURSOR FOR ", statement, "\n; " + _fetch);

    public string Fetch => PostgresIdentifier.Literal(_fetch);

    public string End => PostgresIdentifier.Literal(inTransaction ? $"CLOSE {Name}" : $"CLOSE {Name}; COMMIT");

    public string Abandon => PostgresIdentifier.Literal(inTransaction ? $"CLOSE {Name}" : "ROLLBACK");
}
