using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Execution;

public sealed class HiddenSetterTests(TwoDatabases databases)
{
    private readonly HiddenSetters<string> _rows = new(databases.App);

    [Fact]
    public async Task Members_of_base_types_and_overrides_are_set()
    {
        var customer = Assert.Single(await _rows.CustomersAsync());
        Assert.Equal((7, "seven!", 1.5m, 3, true), (customer.Id, customer.Name, customer.Price, customer.Level, customer.IsKnown));
    }

    [Fact]
    public async Task Members_of_a_struct_are_set()
    {
        var place = (await _rows.PlaceAsync())!.Value;
        Assert.Equal((7, "seven", 1.5m, 3), (place.Id, place.Name, place.Price, place.Level));
    }

    [Fact]
    public async Task Members_of_a_generic_type_are_set_from_a_generic_type()
    {
        var line = await _rows.LineAsync();
        Assert.Equal((7, "seven", 1.5m, 3), (line.Id, line.Name, line.Price, line.Level));
    }

    [Fact]
    public async Task What_only_the_compiler_forbids_is_set()
    {
        var dated = await _rows.DatedAsync();
        Assert.Equal((7, "seven"), (dated.Number, dated.Name));
    }

    [Fact]
    public async Task What_the_constructor_takes_is_not_set_again()
    {
        var taken = await _rows.TakenAsync();
        Assert.Equal((7, "seven", 1.5m, 3), (taken.Id, taken.Name, taken.Price, taken.Level));
    }
}
