using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>
/// The scripts of a remote cursor. After the first chunk several FETCHes travel in one message, so that the remote works ahead while rows are read,
/// and each result is got by itself, so that no more than one chunk is held at a time.
/// </summary>
internal sealed class RemoteCursor
{
    public const int FetchesInFlight = 8;

    /// <summary>A link runs one stream at a time.</summary>
    private const string Name = "dblinkgen_cursor";

    // Set for the local transaction when the cursor is opened: where it still holds at the next message, the caller has a transaction open.
    private const string Mark = ", pg_catalog.set_config('dblinkgen.stream', 'on', true)";
    private const string IsMarked = ", pg_catalog.current_setting('dblinkgen.stream', true) OPERATOR(pg_catalog.=) 'on'";

    /// <param name="statement">The query.</param>
    /// <param name="inTransaction">Whether the link is inside a remote transaction of the caller's.</param>
    /// <param name="guard">The expressions of <see cref="RemoteText.Guard"/>: the COMMIT would end a transaction of other code.</param>
    /// <param name="send">Makes the local statement that sends a text.</param>
    public RemoteCursor(DblinkStatement statement, bool inTransaction, string guard, Func<string, string> send)
    {
        // BEGIN and DECLARE, or CLOSE and COMMIT.
        ExchangeStep[] brackets = [.. Enumerable.Repeat(ExchangeStep.Status, inTransaction ? 1 : 2)];

        var declare = $"{(inTransaction ? "" : "BEGIN; ")}DECLARE {Name} NO SCROLL CURSOR FOR ";
        // The line break is for statements that end with a comment.
        var open = RemoteText.Around(declare, statement, "\n; " + Fetch(Rows(ChunkSize.First(statement.FetchSize))));
        Open = new(send(RemoteText.Concat(guard, open)) + Mark, [ExchangeStep.Send, ExchangeStep.Status, .. brackets, ExchangeStep.LastRows]);
        FetchMore = new(
            send($"pg_catalog.repeat(pg_catalog.format('{Fetch("%s")}; ', $3), {Rows(FetchesInFlight)})") + IsMarked,
            [ExchangeStep.Send, .. Enumerable.Repeat(ExchangeStep.Rows, FetchesInFlight - 1), ExchangeStep.LastRows]);
        End = new(Send(inTransaction ? $"CLOSE {Name}" : $"CLOSE {Name}; COMMIT"), [ExchangeStep.Send, .. brackets, ExchangeStep.End]);
        Abandon = new(Send(inTransaction ? $"CLOSE {Name}" : "ROLLBACK"), [ExchangeStep.Send, ExchangeStep.Status, ExchangeStep.End]) { IsTolerant = true };

        string Send(string text) => send(PostgresIdentifier.Literal(text));
    }

    /// <summary>
    /// Opens the cursor and fetches the first chunk, alone: a server keeps a result back until it has a buffer full of later ones, or the message is
    /// done.
    /// </summary>
    public LocalScript Open { get; }

    /// <summary>Its sending statement also finds whether a local transaction of the caller's is open.</summary>
    /// <remarks>Takes <see cref="Arguments"/>.</remarks>
    public LocalScript FetchMore { get; }

    public LocalScript End { get; }

    /// <summary>Closes the cursor in whatever state it is.</summary>
    public LocalScript Abandon { get; }

    /// <summary>For <see cref="FetchMore"/>: how many rows each FETCH is to bring.</summary>
    public static string?[] Arguments(int rows) => [Rows(rows)];

    private static string Fetch(string rows) => $"FETCH {rows} FROM {Name}";

    private static string Rows(int rows) => rows.ToString(CultureInfo.InvariantCulture);
}
