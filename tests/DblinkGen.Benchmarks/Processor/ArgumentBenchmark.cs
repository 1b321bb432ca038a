using BenchmarkDotNet.Attributes;
using DblinkGen.Text;

namespace DblinkGen.Benchmarks.Processor;

/// <summary>Arguments as PostgreSQL text: what every call with parameters does in the client.</summary>
[MemoryDiagnoser]
public class ArgumentBenchmark
{
    private readonly DateTimeOffset _instant = new(2026, 11, 22, 1, 2, 3, TimeSpan.Zero);
    private readonly int[] _numbers = [.. Enumerable.Range(0, 100)];

    [Benchmark(Baseline = true)]
    public string Whole() => PgText.Of(123456);

    [Benchmark]
    public string Numeric() => PgText.Of(12345.67m);

    [Benchmark]
    public string Instant() => PgText.Of(_instant);

    [Benchmark]
    public string? Hundred() => PgText.Of(_numbers);
}
