using System.Buffers.Text;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using DblinkGen.Text;

namespace DblinkGen.Benchmarks.Processor;

/// <summary>Values of columns that come as text, from the bytes; beside it the general parsers of .NET.</summary>
[MemoryDiagnoser]
public class ReaderBenchmark
{
    private static readonly byte[] s_whole = "123456"u8.ToArray();
    private static readonly byte[] s_numeric = "12345.67"u8.ToArray();
    private static readonly byte[] s_instant = "2026-11-22 01:02:03.456789+00"u8.ToArray();

    [Benchmark]
    public int Whole() => NumberText.TryReadInteger<int>(s_whole, out var value) ? value : throw new FormatException();

    [Benchmark]
    public int WholeByParser() => Utf8Parser.TryParse(s_whole, out int value, out _) ? value : throw new FormatException();

    [Benchmark]
    public decimal Numeric() => DecimalText.TryRead(s_numeric, out var value) ? value : throw new FormatException();

    [Benchmark]
    public decimal NumericByParser() => decimal.Parse(s_numeric, NumberStyles.Number, CultureInfo.InvariantCulture);

    [Benchmark]
    public DateTime Instant() => TimeText.TryReadInstant(s_instant, out var value) ? value : throw new FormatException();

    [Benchmark]
    public DateTimeOffset InstantByParser() =>
        DateTimeOffset.Parse(System.Text.Encoding.UTF8.GetString(s_instant), CultureInfo.InvariantCulture);
}
