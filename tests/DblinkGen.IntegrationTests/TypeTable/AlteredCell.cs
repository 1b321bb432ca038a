namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A pair that changes 7 to 8 on one of its ways.</summary>
internal sealed class AlteredCell(int_int4 cell, string way) : ITypeCell<int, int?, int, int?, int_int4.Row>
{
    public async Task<List<int>> ReadAsync(string[] literals) => [.. (await cell.ReadAsync(literals)).Select(value => Altered("column", value) ?? value)];

    public async Task<List<int?[]>> ArrayAsync(string?[] literals) => [.. (await cell.ArrayAsync(literals)).Select(row => row.Select(value => Altered("array", value)).ToArray())];

    public Task<List<string?>> TextsAsync(IReadOnlyList<int?> list) => cell.TextsAsync([.. list.Select(value => Altered("parameter", value))]);

    public Task<int_int4.Row> OneAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) => cell.OneAsync(literals, value, nothing, list);

    public Task<List<int_int4.Row>> ListAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) => cell.ListAsync(literals, value, nothing, list);

    public IAsyncEnumerable<int_int4.Row> StreamAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) => cell.StreamAsync(literals, value, nothing, list);

    public Task<List<int_int4.Row>> FanOutAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) => cell.FanOutAsync(literals, value, nothing, list);

    public IAsyncEnumerable<int_int4.Row> FanOutStreamAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) =>
        cell.FanOutStreamAsync(literals, value, nothing, list);

    public Task<List<int_int4.Row>> ComposedAsync(string[] literals, int value, int? nothing, IReadOnlyList<int?> list) => cell.ComposedAsync(literals, value, nothing, list);

    public Task<int> CommandAsync(Guid key, int value, int? nothing, IReadOnlyList<int?> list) => cell.CommandAsync(key, value, nothing, list);

    private int? Altered(string here, int? value) => here == way && value == 7 ? 8 : value;
}
