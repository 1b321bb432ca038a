using System.Diagnostics;
using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;
using DblinkGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Benchmarks.Compiling;

/// <summary>
/// What the generator costs the compiler: a build with it against a build of the same code with what it wrote as ordinary files.
/// </summary>
internal static class CompilerBench
{
    private static readonly int[] s_sizes = [100, 1_000];

    public static Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        _ = databases;
        var table = results.Table(
            "Compiler", "methods", "build without, ms", "build with, ms", "ratio", "generator, ms/method", "allocated, MiB");
        // The thousand take minutes where others use the machine.
        foreach (var methods in effort.IsQuick ? s_sizes[..1] : s_sizes)
            Run(effort, results, table, methods);
        return Task.CompletedTask;
    }

    private static void Run(Effort effort, Results results, ResultTable table, int methods)
    {
        var project = new MethodProject(methods);
        Series without = new("without"), with = new("with"), generator = new("generator");
        // The first round compiles the compiler.
        foreach (var round in effort.Builds.Run())
        {
            var driver = Driver();
            var (run, alone) = Time(() => driver.RunGenerators(project.Compilation.Clone()));
            var plain = Build(Written(project.Compilation, run));
            var built = Build(project.Compilation.Clone(), Driver());
            if (round == 0)
                continue;
            Add(without, plain);
            Add(with, built);
            Add(generator, alone);
        }

        Report(results, table, methods, [without, with, generator]);
    }

    private static void Report(Results results, ResultTable table, int methods, Series[] series)
    {
        var ratio = series[1].TimesOf(series[0]);
        var perMethod = Spread.Of(series[2].Microseconds.Select(time => time / 1000 / methods));
        var name = methods.ToString(CultureInfo.InvariantCulture);
        results.Add($"generator.build-with/without.{name}", ratio);
        results.Add($"generator.cold-ms-per-method.{name}", perMethod);
        table.Add(
            methods.ToString("#,0", CultureInfo.InvariantCulture), Figures.Number(series[0].Time.Median / 1000), Figures.Number(series[1].Time.Median / 1000),
            Figures.Ratio(ratio.Median), Figures.Ratio(perMethod.Median), Figures.Number(series[2].Allocated / 1024 / 1024));
    }

    /// <summary>The project with what the generator wrote as ordinary files: what a build costs without it.</summary>
    private static CSharpCompilation Written(CSharpCompilation compilation, GeneratorDriver run) => compilation.Clone().AddSyntaxTrees(
        run.GetRunResult().GeneratedTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), MethodProject.ParseOptions, tree.FilePath)));

    private static (TimeSpan Time, long Bytes) Build(Compilation compilation, GeneratorDriver? driver = null) => Time(() =>
    {
        driver?.RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        return result;
    }).Cost;

    private static CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator()], parseOptions: MethodProject.ParseOptions);

    private static (T Result, (TimeSpan Time, long Bytes) Cost) Time<T>(Func<T> work)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, (Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes(precise: true) - allocated));
    }

    private static void Add(Series series, (TimeSpan Time, long Bytes) cost)
    {
        series.Microseconds.Add(cost.Time.TotalMicroseconds);
        series.Bytes.Add(cost.Bytes);
    }
}
