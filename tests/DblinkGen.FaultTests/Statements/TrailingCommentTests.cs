using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Statements;

/// <summary>Finding L2: a statement that ends with a comment runs, at the first call on a link as at every other.</summary>
public sealed class TrailingCommentTests(FaultServers servers)
{
    private const int Calls = 3;
    private static readonly int[] s_numbers = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(nameof(Commented.InsertAsync))]
    [InlineData(nameof(Commented.InsertUnpreparedAsync))]
    [InlineData(nameof(Commented.InsertReturningAsync))]
    public async Task Every_write_takes_effect_once(string method)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        for (var i = 0; i < Calls; i++)
        {
            var failure = await route.Ledger.WriteAsync(async token =>
            {
                if (method == nameof(Commented.InsertReturningAsync))
                    Assert.Equal(token, await Commented.InsertReturningAsync(app, token));
                else
                    Assert.Equal(1, await (method == nameof(Commented.InsertAsync) ? Commented.InsertAsync(app, token) : Commented.InsertUnpreparedAsync(app, token)));
            });
            Assert.Null(failure);
        }

        await route.Ledger.AssertHoldsAsync();
        Assert.Equal(Calls, route.Ledger.Acknowledged);
    }

    [Fact]
    public async Task One_row_is_read()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        for (var i = 0; i < Calls; i++)
            Assert.Equal(i + 1, await Commented.OneAsync(app, i));
    }

    [Fact]
    public Task A_list_is_read() => ReadsAsync(app => Commented.ListAsync(app, 5), s_numbers);

    [Fact]
    public Task A_default_stream_is_read() => ReadsAsync(async app => await Commented.StreamAsync(app, 5).ToListAsync(), s_numbers);

    [Fact]
    public Task A_stream_with_a_fetch_size_is_read() => ReadsAsync(async app => await Commented.StreamByTwoAsync(app, 5).ToListAsync(), s_numbers);

    [Fact]
    public Task A_stream_without_a_cursor_is_read() => ReadsAsync(async app => await Commented.StreamWholeAsync(app, 5).ToListAsync(), s_numbers);

    [Fact]
    public Task A_fan_out_is_read() => ReadsAsync(app => Commented.FanOutListAsync(app, 5), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);

    [Fact]
    public Task A_fan_out_stream_is_read() =>
        ReadsAsync(async app => await Commented.FanOutStreamAsync(app, 5).ToListAsync(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);

    [Fact]
    public Task A_row_source_is_read() => ReadsAsync(app => Commented.ComposedAsync(app, 5), s_numbers);

    private async Task ReadsAsync(Func<NpgsqlDataSource, Task<List<int>>> read, int[] expected)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        for (var i = 0; i < Calls; i++)
            Assert.Equal(expected, (await read(app)).Order());
    }
}
