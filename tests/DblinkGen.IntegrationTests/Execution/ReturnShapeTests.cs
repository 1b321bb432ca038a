using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Execution;

public sealed class ReturnShapeTests(TwoDatabases databases)
{
    private readonly Shapes _shapes = new(databases.App);

    [Fact]
    public async Task An_async_stream_yields_every_row() =>
        Assert.Equal([1, 2, 3], await _shapes.StreamAsync().ToListAsync(TestContext.Current.CancellationToken));

    [Fact]
    public void A_stream_yields_every_row() => Assert.Equal([1, 2, 3], _shapes.Stream());

    [Fact]
    public async Task A_stream_that_is_left_early_leaves_the_link_usable()
    {
        await foreach (var _ in _shapes.StreamAsync())
            break;
        Assert.Equal(1, _shapes.Stream().First());
        Assert.Equal([1, 2, 3], await _shapes.ListAsync());
    }

    [Fact]
    public async Task A_list_holds_every_row() => Assert.Equal([1, 2, 3], await _shapes.ListAsync());

    [Fact]
    public void A_synchronous_list_holds_every_row() => Assert.Equal([1, 2, 3], _shapes.List());

    [Fact]
    public async Task A_read_only_list_holds_every_row()
    {
        Assert.Equal([1, 2, 3], await _shapes.ReadOnlyListAsync());
        Assert.Equal([1, 2, 3], _shapes.ReadOnlyList());
    }

    [Fact]
    public async Task An_array_holds_every_row()
    {
        var awaited = await _shapes.ArrayAsync();
        Assert.Equal([1, 2, 3], awaited);
        Assert.Equal([1, 2, 3], _shapes.Array());
    }

    [Fact]
    public async Task A_record_is_made_by_its_constructor()
    {
        Assert.Equal(new Item(1, "one", 1.50m), await _shapes.SingleAsync(1));
        Assert.Equal(new Item(1, "one", 1.50m), _shapes.Single(1));
    }

    [Fact]
    public async Task A_record_struct_is_null_without_a_row()
    {
        Assert.Equal(new ItemStruct(2, "two", null), await _shapes.StructOrNullAsync(2));
        Assert.Null(await _shapes.StructOrNullAsync(99));
        Assert.Null(_shapes.StructOrNull(99));
    }

    [Fact]
    public async Task A_tuple_takes_its_columns_from_its_names() => Assert.Equal((3, "three", 3.00m), await _shapes.TupleAsync(3));

    [Fact]
    public async Task A_constructor_takes_its_arguments_by_name() => Assert.Equal("1 one 1.50", (await _shapes.ConstructedAsync(1)).Text);

    [Fact]
    public async Task Members_are_set_by_an_initializer()
    {
        var item = await _shapes.InitializedAsync(1);
        Assert.Equal((1, "one", 1.50m), (item.Id, item.Title, item.Price));
    }

    [Fact]
    public async Task A_type_nested_in_a_generic_one_is_read() => Assert.Equal(new Nest<string>.Row(1, "one"), await _shapes.NestedAsync(1));

    [Fact]
    public async Task A_nullable_scalar_is_null_for_NULL_and_for_no_row()
    {
        Assert.Equal(1.50m, await _shapes.PriceAsync(1));
        Assert.Null(await _shapes.PriceAsync(2));
        Assert.Null(await _shapes.PriceAsync(99));
        Assert.Null(await _shapes.NameAsync(99));
    }

    [Fact]
    public async Task Exactly_one_row_is_demanded_where_one_is_promised()
    {
        var none = await Assert.ThrowsAsync<DblinkException>(async () => await _shapes.SingleAsync(99));
        var several = await Assert.ThrowsAsync<DblinkException>(_shapes.FirstOfSeveralAsync);
        Assert.Equal((DblinkErrorKind.RowCount, DblinkErrorKind.RowCount), (none.Kind, several.Kind));
        Assert.Equal("Shapes.FirstOfSeveralAsync", several.Method);
        Assert.Equal([1, 2, 3], await _shapes.ListAsync());
    }

    [Fact]
    public async Task A_command_counts_the_rows_it_affects()
    {
        Assert.Equal(3, _shapes.UpdateAll());
        Assert.Equal(1, await _shapes.UpdateAsync(1));
        Assert.Equal(0, await _shapes.UpdateAsync(99));
    }

    [Fact]
    public async Task A_command_without_a_count_returns_nothing()
    {
        await _shapes.SetAsync();
        _shapes.Set();
    }
}
