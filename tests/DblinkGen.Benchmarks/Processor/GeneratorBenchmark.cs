using BenchmarkDotNet.Attributes;
using DblinkGen.Benchmarks.Compiling;
using DblinkGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Benchmarks.Processor;

/// <summary>The generator alone: a first run over a project, and one after an edit that touches no declaration.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmark
{
    private MethodProject _project = null!;
    private GeneratorDriver _driver = null!;
    private int _edit;

    [Params(100, 1_000)]
    public int Methods { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        _project = new MethodProject(Methods);
        _driver = NewDriver().RunGenerators(_project.Compilation);
    }

    [Benchmark]
    public GeneratorDriver Cold() => NewDriver().RunGenerators(_project.Compilation.Clone());

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _driver = _driver.RunGenerators(_project.Edited(_edit++));

    private static CSharpGeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator()], parseOptions: MethodProject.ParseOptions);
}
