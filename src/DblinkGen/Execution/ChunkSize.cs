using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>
/// How many rows the FETCHes of a remote cursor ask for. Where the declaration does not say, as many as weigh 10 MiB, but no more than were read before, and
/// no more than come in a tenth of a second each.
/// </summary>
internal sealed class ChunkSize(int fetchSize)
{
    /// <summary>Few, for their weight is not known yet.</summary>
    private const int FewRows = 250;

    private const long Weight = 10 << 20;
    private const int RowsForEachWeighed = 64;

    /// <summary>For all chunks of a message: the first of them takes the way to the remote and back as well.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(0.1 * RemoteCursor.FetchesInFlight);

    private readonly bool _isMeasured = fetchSize == DblinkStatement.MeasuredFetchSize;
    private long _weight;
    private long _weighed;
    private TimeSpan _waited;

    /// <summary>What the FETCHes under way ask for: a chunk with fewer rows was the last.</summary>
    public int Rows { get; private set; } = First(fetchSize);

    /// <summary>The rows of the first chunk.</summary>
    public static int First(int fetchSize) => fetchSize == DblinkStatement.MeasuredFetchSize ? FewRows : fetchSize;

    /// <summary>Whether a row is to be weighed: some of each chunk are.</summary>
    public bool Weighs(int rowOfChunk) => _isMeasured && rowOfChunk % RowsForEachWeighed == 0;

    /// <param name="weight">What the row takes in the memory of the local server, in bytes.</param>
    public void Add(long weight)
    {
        _weight += weight;
        _weighed++;
    }

    /// <param name="waited">How long the reader had to wait for a chunk.</param>
    public void Add(TimeSpan waited) => _waited += waited;

    /// <summary>Sizes the chunks of the next message by those of the last.</summary>
    /// <param name="read">The rows read so far, at least one.</param>
    public int Next(long read)
    {
        if (!_isMeasured)
            return Rows;
        var inTime = _waited > TimeSpan.Zero ? Rows * (s_patience / _waited) : double.MaxValue;
        var inMemory = Weight / (_weight / _weighed);
        Rows = (int)Math.Max(1, Math.Min(Math.Min(read, inMemory), Math.Max(inTime, FewRows)));
        (_weight, _weighed, _waited) = (0, 0, TimeSpan.Zero);
        return Rows;
    }
}
