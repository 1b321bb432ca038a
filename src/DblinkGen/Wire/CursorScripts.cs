using System.Globalization;
using DblinkGen.Execution;
using DblinkGen.Internals;

namespace DblinkGen.Wire;

/// <summary>
/// The scripts of a remote cursor. After the first chunk several FETCHes travel in one message, so that the remote works ahead while rows are read,
/// and each result is got by itself, so that no more than one chunk is held at a time.
/// </summary>
internal sealed class CursorScripts
{
    public const int FetchesInFlight = 8;

    /// <summary>A link runs one stream at a time.</summary>
    private const string Name = "dblinkgen_cursor";

    /// <param name="statement">The query.</param>
    /// <param name="mode">How it is sent. The guard is there for the COMMIT, which would end a transaction of other code.</param>
    /// <param name="columns">Its columns.</param>
    public CursorScripts(DblinkStatement statement, SendMode mode, ColumnList columns)
    {
        // BEGIN and DECLARE, or CLOSE and COMMIT.
        Step[] brackets = [.. Enumerable.Repeat(Step.Status, mode.InTransaction ? 1 : 2)];

        // The line break is for statements that end with a comment.
        var open = new RemoteText().Guard(mode)
            .Text($"{(mode.InTransaction ? "" : "BEGIN; ")}DECLARE {Name} NO SCROLL CURSOR FOR ").Inline(statement)
            .Text($"\n; FETCH {Rows(ChunkSize.First(statement.FetchSize))} FROM {Name}");
        Open = new(open, [Step.SendAndMark, Step.Status, .. brackets, Step.LastRows]) { Columns = columns };

        var more = new RemoteText();
        for (var i = 0; i < FetchesInFlight; i++)
            more.Text("FETCH ").Number(1).Text($" FROM {Name}; ");
        FetchMore = new(more, [Step.SendAndLook, .. Enumerable.Repeat(Step.Rows, FetchesInFlight - 1), Step.LastRows]) { Columns = columns };

        End = new(new RemoteText().Text(mode.InTransaction ? $"CLOSE {Name}" : $"CLOSE {Name}; COMMIT"), [Step.Send, .. brackets, Step.End]);
        Abandon = new(new RemoteText().Text(mode.InTransaction ? $"CLOSE {Name}" : "ROLLBACK"), Step.Send, Step.AnyStatus, Step.AnyStatus);
    }

    /// <summary>
    /// Opens the cursor and fetches the first chunk, alone: a server keeps a result back until it has a buffer full of later ones, or the message is
    /// done.
    /// </summary>
    public Script Open { get; }

    /// <summary>Its sending statement also finds whether a local transaction of the caller's is open.</summary>
    /// <remarks>Takes <see cref="Arguments"/>.</remarks>
    public Script FetchMore { get; }

    public Script End { get; }

    /// <summary>Closes the cursor in whatever state it is.</summary>
    public Script Abandon { get; }

    /// <summary>For <see cref="FetchMore"/>: how many rows each FETCH is to bring.</summary>
    public static string?[] Arguments(int rows) => [Rows(rows)];

    private static string Rows(int rows) => rows.ToString(CultureInfo.InvariantCulture);
}
