using System.Reflection;

namespace DblinkGen.Generator.Tests.Architecture;

/// <summary>Parsing → Model → Emission is the way of the data; Model knows neither end.</summary>
public sealed class GeneratorLayersTests
{
    private const string Root = "DblinkGen.Generator.";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    private static readonly Assembly Generator = typeof(DblinkGenerator).Assembly;

    [Theory]
    [InlineData("Model", "Parsing", "Emission", "Postgres", "Diagnostics", "Analyzers")]
    [InlineData("Parsing", "Emission", "Analyzers")]
    [InlineData("Emission", "Parsing", "Diagnostics", "Analyzers")]
    [InlineData("Postgres", "Parsing", "Emission", "Diagnostics", "Analyzers")]
    [InlineData("Diagnostics", "Model", "Parsing", "Emission", "Postgres", "Analyzers")]
    [InlineData("Analyzers", "Emission")]
    public void A_layer_knows_only_those_below_it(string layer, params string[] others) =>
        Dependencies.HasNone(Generator, Root + layer, [.. others.Select(o => Root + o)]);

    [Theory]
    [InlineData("Model")]
    [InlineData("Emission")]
    [InlineData("Postgres")]
    public void Roslyn_stays_outside(string layer) => Dependencies.HasNone(Generator, Root + layer, Roslyn);

    [Fact]
    public void A_dependency_would_be_seen()
    {
        Assert.True(Dependencies.Exist(Generator, Root + "Parsing", Root + "Model"));
        Assert.True(Dependencies.Exist(Generator, Root + "Parsing", Roslyn));
    }

    [Fact]
    public void Only_what_the_compiler_brings_is_referenced() => Assert.Empty(Generator.GetReferencedAssemblies()
        .Select(a => a.Name!)
        .Except(["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"]));
}
