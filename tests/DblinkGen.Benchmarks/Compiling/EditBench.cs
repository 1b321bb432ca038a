using System.Diagnostics;
using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;
using DblinkGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Benchmarks.Compiling;

/// <summary>What the generator takes in a large project: for its first run, after a keystroke in a body, and after a file is added.</summary>
internal static class EditBench
{
    /// <summary>A project of 1,000 methods has 5,000 files.</summary>
    private const int MethodsPerFile = 5;

    public static Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        _ = databases;
        var methods = effort.IsQuick ? 100 : 1_000;
        var files = methods * MethodsPerFile;
        var project = new MethodProject(methods, files - (methods / MethodProject.MethodsInClass));
        var generator = new Runs(() => new DblinkGenerator());
        var nothing = new Runs(() => new NothingRead());
        // The first round compiles the compiler.
        foreach (var round in effort.Builds.Run())
        {
            generator.Add(project, round);
            nothing.Add(project, round);
        }

        var table = results.Table(string.Create(CultureInfo.InvariantCulture, $"Edits in a project of {files:#,0} files, {methods:#,0} methods"), "", "ms", "× nothing read", "10 % – 90 %");
        foreach (var (name, own, floor) in generator.Series.Zip(nothing.Series, (own, floor) => (own.Name, own, floor)))
        {
            var ratio = own.TimesOf(floor);
            results.Add($"edit.{name.Replace(' ', '-')}.dblinkgen/nothing-read", ratio);
            table.Add(name, Figures.Number(own.Time.Median / 1000), Figures.Ratio(ratio.Median), Figures.Range(ratio));
        }

        return Task.CompletedTask;
    }

    private sealed class Runs(Func<IIncrementalGenerator> create)
    {
        private readonly Series _first = new("first run");
        private readonly Series _keystroke = new("keystroke");
        private readonly Series _file = new("another file");

        public IReadOnlyList<Series> Series => [_first, _keystroke, _file];

        public void Add(MethodProject project, int round)
        {
            GeneratorDriver driver = CSharpGeneratorDriver.Create([create().AsSourceGenerator()], parseOptions: MethodProject.ParseOptions);
            Time(_first, project.Compilation.Clone());
            Time(_keystroke, project.Edited(round + 1));
            Time(_file, project.Added(round + 1_000_000));

            void Time(Series series, CSharpCompilation compilation)
            {
                var start = Stopwatch.GetTimestamp();
                driver = driver.RunGenerators(compilation);
                if (round > 0)
                    series.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }
    }
}
