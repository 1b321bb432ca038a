using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace DblinkGen.Benchmarks.Processor;

/// <summary>What needs no server, by BenchmarkDotNet, inside this process: the project of its own that it would build cannot see this one's settings.</summary>
internal static class ProcessorBench
{
    public static int Run()
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        _ = BenchmarkRunner.Run([typeof(ArgumentBenchmark), typeof(ReaderBenchmark), typeof(GeneratorBenchmark)], config);
        return 0;
    }
}
