using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Execution;

public sealed class ContractTests(TwoDatabases databases)
{
    private readonly Inventory _inventory = new(databases.App);

    [Fact]
    public async Task A_stream_yields_the_remote_rows_in_order()
    {
        var rows = new List<int>();
        await foreach (var row in _inventory.ReadFooAsync())
            rows.Add(row);
        Assert.Equal([100, 200, 300], rows);
    }

    [Fact]
    public async Task A_list_of_records_is_filtered_by_its_parameter() =>
        Assert.Equal([new Item(1, "one", 1.50m), new Item(3, "three", 3.00m)], await _inventory.FindItemsAsync(1m));

    [Fact]
    public async Task One_row_is_found_by_key() => Assert.Equal(new Item(2, "two", null), await _inventory.GetItemAsync(2));

    [Fact]
    public async Task No_row_is_null() => Assert.Null(await _inventory.GetItemAsync(99));

    [Fact]
    public void The_synchronous_form_reads_the_same_row() => Assert.Equal(new Item(1, "one", 1.50m), _inventory.GetItem(1));

    [Fact]
    public async Task A_scalar_is_read() => Assert.Equal(3, await _inventory.CountItemsAsync());

    [Fact]
    public async Task A_command_returns_the_number_of_affected_rows() => Assert.Equal(1, await _inventory.TouchAsync(1));
}
