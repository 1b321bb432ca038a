namespace DblinkGen.Benchmarks.Reporting;

/// <summary>One bar of a chart.</summary>
internal sealed record Bar(string Name, double Value);

/// <summary>Bars of one measurement.</summary>
internal sealed record BarGroup(string Title, string Unit, IReadOnlyList<Bar> Bars);
