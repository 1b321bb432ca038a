using DblinkGen.Execution;
using DblinkGen.Internals;

namespace DblinkGen.Tests.Execution;

public sealed class ChunkSizeTests
{
    private const int Narrow = 1_000;
    private const int Wide = 1_000_000;

    [Fact]
    public void A_declared_fetch_size_stays()
    {
        var size = new ChunkSize(7);
        Assert.False(size.Weighs(rowOfChunk: 0));
        size.Add(TimeSpan.FromSeconds(10));
        Assert.Equal(7, size.Next(read: 7));
        Assert.Equal(7, size.Rows);
    }

    [Fact]
    public void Without_one_the_first_chunk_is_small()
    {
        Assert.InRange(Measured().Rows, 1, 1_000);
        Assert.Equal(Measured().Rows, ChunkSize.First(DblinkStatement.MeasuredFetchSize));
    }

    [Fact]
    public void No_chunk_has_more_rows_than_were_read_before() => Assert.Equal(300, Next(Narrow, waited: TimeSpan.Zero, read: 300));

    [Fact]
    public void A_chunk_weighs_ten_mebibytes() => Assert.Equal(10 << 20, Next(Narrow, waited: TimeSpan.Zero, read: long.MaxValue) * Narrow, tolerance: Narrow);

    [Fact]
    public void Wide_rows_make_small_chunks() => Assert.Equal(10, Next(Wide, waited: TimeSpan.Zero, read: 2_250));

    [Fact]
    public void A_row_of_any_weight_is_fetched() => Assert.Equal(1, Next(int.MaxValue, waited: TimeSpan.Zero, read: 2_250));

    [Fact]
    public void A_message_takes_less_than_a_second_to_come() =>
        Assert.InRange(Next(Narrow, waited: TimeSpan.FromMilliseconds(100), read: long.MaxValue), 250, 10 * Measured().Rows);

    [Fact]
    public void A_slow_way_to_the_remote_does_not_starve_a_stream() =>
        Assert.Equal(Measured().Rows, Next(Narrow, waited: TimeSpan.FromSeconds(20), read: long.MaxValue));

    [Fact]
    public void Each_message_is_sized_by_the_last()
    {
        var size = Measured();
        size.Add(Wide);
        size.Next(read: 250);
        size.Add(Narrow);
        Assert.Equal(2_250, size.Next(read: 2_250));
        Assert.Equal(2_250, size.Rows);
    }

    [Fact]
    public void Some_rows_of_each_chunk_are_weighed()
    {
        var size = Measured();
        Assert.True(size.Weighs(rowOfChunk: 0));
        Assert.InRange(Enumerable.Range(0, 1_000).Count(size.Weighs), 2, 50);
    }

    private static ChunkSize Measured() => new(DblinkStatement.MeasuredFetchSize);

    private static int Next(int weight, TimeSpan waited, long read)
    {
        var size = Measured();
        size.Add(weight);
        size.Add(waited);
        return size.Next(read);
    }
}
