using System.CommandLine;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Processor;

namespace DblinkGen.Benchmarks;

/// <summary>The command line.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments)
    {
        var quick = new Option<bool>("--quick") { Description = "Small numbers: within 60 seconds on two cores." };
        var check = new Option<bool>("--check") { Description = "Fail where allocations are over target, or a ratio is worse than its target by half." };
        var json = new Option<FileInfo?>("--json") { Description = "Write every value under its key to this file." };
        var document = new Option<DirectoryInfo?>("--docs") { Description = "Write performance.md and performance.svg in this folder." };
        var only = new Option<string[]>("--only") { Description = $"Run only these: {string.Join(", ", Suite.Names)}.", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong([.. Suite.Names]);

        var command = new RootCommand("Measures DblinkGen against hand-written Npgsql and others, on a throw-away PostgreSQL.") { quick, check, json, document, only };
        var processor = new Command("cpu", "What needs no server, by BenchmarkDotNet: arguments, readers and the generator.");
        processor.SetAction(_ => ProcessorBench.Run());
        command.Add(processor);
        command.SetAction((parsed, _) => Suite.RunAsync(new(
            parsed.GetValue(quick) ? Effort.Quick : Effort.Full,
            parsed.GetValue(only) ?? [],
            parsed.GetValue(check),
            parsed.GetValue(json)?.FullName,
            parsed.GetValue(document)?.FullName)));
        return command.Parse(arguments).InvokeAsync();
    }
}
