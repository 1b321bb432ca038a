using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// How many rows the FETCHes of a remote cursor ask for. Where the declaration does not say, as many as have the weight, but no more than 1,000 or half of those
/// read before, and no more than come in a tenth of a second each.
/// </summary>
/// <param name="fetchSize">As <see cref="DblinkStatement.FetchSize"/>; not 0.</param>
/// <param name="mebibytes">The weight of a chunk: what its rows take in the memory of the local server.</param>
internal sealed class ChunkSize(int fetchSize, int mebibytes)
{
    /// <summary>First chunk: row size and speed are still unknown. A remote that sends 50 rows a second delivers it after one.</summary>
    private const int FewRows = 50;

    private const int ManyRows = 1_000;
    private const int RowsForEachWeighed = 64;

    /// <summary>For one chunk: all that are under way arrive within a second, since a server may hold them back until the last is there.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(0.1);

    private readonly bool _isMeasured = fetchSize == DblinkStatement.MeasuredFetchSize;
    private int _rowsOfChunk;
    private long _rowsOfMessage;
    private long _rowsBefore;
    private long _weight;
    private long _weighed;
    private TimeSpan _waited;

    /// <summary>What the FETCHes under way ask for.</summary>
    public int Rows { get; private set; } = First(fetchSize);

    /// <summary>Whether all rows that were asked for have been read: a chunk with fewer was the last.</summary>
    public bool IsFull => _rowsOfChunk == Rows;

    /// <summary>Whether the weight of the next row is wanted: some of each chunk are weighed.</summary>
    public bool Weighs => _isMeasured && _rowsOfChunk % RowsForEachWeighed == 0;

    /// <summary>The rows of the first chunk.</summary>
    public static int First(int fetchSize) => fetchSize == DblinkStatement.MeasuredFetchSize ? FewRows : fetchSize;

    public void AddRow(NpgsqlDataReader row) => AddRow(Weighs ? RowWeight.Of(row) : 0);

    /// <param name="weight">In bytes, where it is wanted.</param>
    public void AddRow(long weight)
    {
        if (Weighs)
        {
            _weight += weight;
            _weighed++;
        }

        _rowsOfChunk++;
    }

    public void EndChunk()
    {
        _rowsBefore += _rowsOfChunk;
        _rowsOfMessage += _rowsOfChunk;
        _rowsOfChunk = 0;
    }

    /// <param name="waited">How long the reader had to wait for a chunk, or for several.</param>
    public void AddWait(TimeSpan waited) => _waited += waited;

    /// <summary>Sizes the chunks of the next message by those of the last, which have been read.</summary>
    public int Next()
    {
        if (!_isMeasured)
            return Rows;
        var inTime = _waited > TimeSpan.Zero ? _rowsOfMessage * (s_patience / _waited) : double.MaxValue;
        // Chunks that are small beside the whole keep all three at work to the end, and little is fetched in vain.
        var inPlace = Math.Max(ManyRows, _rowsBefore / 2);
        var inMemory = ((long)mebibytes << 20) / (_weight / _weighed);
        Rows = (int)Math.Max(1, Math.Min(Math.Min(inPlace, inMemory), inTime));
        (_weight, _weighed, _waited, _rowsOfMessage) = (0, 0, TimeSpan.Zero, 0);
        return Rows;
    }
}
