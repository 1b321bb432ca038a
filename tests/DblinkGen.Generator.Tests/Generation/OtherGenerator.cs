using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>A generator of somebody else's, which adds a file that ours cannot see.</summary>
internal sealed class OtherGenerator(string source) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Written.g.cs", "#nullable enable\n" + source));
}
