using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>What was measured: numbers under stable keys, tables and bars to read.</summary>
internal sealed class Results
{
    private readonly Dictionary<string, Spread> _values = new(StringComparer.Ordinal);
    private readonly List<ResultTable> _tables = [];
    private readonly List<BarGroup> _charts = [];

    /// <summary>Ratios and numbers, by key.</summary>
    public IReadOnlyDictionary<string, Spread> Values => _values;

    public IReadOnlyList<ResultTable> Tables => _tables;

    public IReadOnlyList<BarGroup> Charts => _charts;

    public void Add(string key, Spread value) => _values[key] = value;

    public ResultTable Table(string title, params string[] columns)
    {
        var table = new ResultTable(title, columns);
        _tables.Add(table);
        return table;
    }

    /// <summary>Bars of medians, as multiples of the yardstick's.</summary>
    public void Chart(string title, IEnumerable<Series> series, Series yardstick) => _charts.Add(new(
        title,
        $"multiples of {yardstick.Name}",
        [.. series.OrderBy(s => s.Time.Median).Select(s => new Bar(s.Name, s.TimesOf(yardstick).Median))]));
}
