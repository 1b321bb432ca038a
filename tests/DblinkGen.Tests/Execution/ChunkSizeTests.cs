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
        var size = new ChunkSize(7, mebibytes: 1);
        Assert.False(size.Weighs);
        Read(size, rows: 7, weight: 0);
        size.AddWait(TimeSpan.FromSeconds(10));
        Assert.Equal(7, size.Next());
        Assert.Equal(7, size.Rows);
    }

    [Fact]
    public void A_chunk_is_full_with_all_rows_that_were_asked_for()
    {
        var size = new ChunkSize(2, mebibytes: 1);
        size.AddRow(weight: 0);
        Assert.False(size.IsFull);
        size.AddRow(weight: 0);
        Assert.True(size.IsFull);
        size.EndChunk();
        Assert.False(size.IsFull);
    }

    [Fact]
    public void Without_a_fetch_size_the_first_chunk_is_small()
    {
        Assert.Equal(50, Measured().Rows);
        Assert.Equal(50, ChunkSize.First(DblinkStatement.MeasuredFetchSize));
    }

    [Fact]
    public void After_few_rows_a_chunk_has_a_thousand() => Assert.Equal(1_000, Next(rows: 250, Narrow, TimeSpan.Zero));

    [Fact]
    public void After_many_it_has_no_more_than_half_of_those_before() => Assert.Equal(4_000, Next(rows: 8_000, Narrow, TimeSpan.Zero));

    [Fact]
    public void A_chunk_has_the_weight() => Assert.Equal(10 << 20, Next(rows: 40_000, Narrow, TimeSpan.Zero) * Narrow, tolerance: Narrow);

    [Fact]
    public void Wide_rows_make_small_chunks() => Assert.Equal(10, Next(rows: 250, Wide, TimeSpan.Zero));

    [Fact]
    public void A_row_of_any_weight_is_fetched() => Assert.Equal(1, Next(rows: 250, int.MaxValue, TimeSpan.Zero));

    [Fact]
    public void Rows_that_are_slow_make_small_chunks() => Assert.Equal(2_000, Next(rows: 20_000, Narrow, TimeSpan.FromSeconds(1)));

    [Fact]
    public void All_that_is_under_way_from_a_slow_remote_comes_within_a_second() => Assert.Equal(5, Next(rows: 50, Narrow, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Each_message_is_sized_by_the_last()
    {
        var size = Measured();
        Read(size, rows: 250, Wide);
        size.AddWait(TimeSpan.FromSeconds(10));
        size.Next();
        Read(size, rows: 80, Narrow);
        Assert.Equal(1_000, size.Next());
        Assert.Equal(1_000, size.Rows);
    }

    [Fact]
    public void Some_rows_of_each_chunk_are_weighed()
    {
        var size = Measured();
        var weighed = 0;
        for (var row = 0; row < 1_000; row++)
        {
            weighed += size.Weighs ? 1 : 0;
            size.AddRow(Narrow);
        }

        Assert.InRange(weighed, 2, 50);
        size.EndChunk();
        Assert.True(size.Weighs);
    }

    private static ChunkSize Measured() => new(DblinkStatement.MeasuredFetchSize, mebibytes: 10);

    private static int Next(int rows, int weight, TimeSpan waited)
    {
        var size = Measured();
        Read(size, rows, weight);
        size.AddWait(waited);
        return size.Next();
    }

    private static void Read(ChunkSize size, int rows, int weight)
    {
        for (var row = 0; row < rows; row++)
            size.AddRow(weight);
        size.EndChunk();
    }
}
