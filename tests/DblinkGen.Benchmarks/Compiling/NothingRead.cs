using Microsoft.CodeAnalysis;

namespace DblinkGen.Benchmarks.Compiling;

/// <summary>Looks for the same attributes as the generator, and reads nothing of what it finds: what no generator can go below.</summary>
internal sealed class NothingRead : IIncrementalGenerator
{
    private static readonly string[] s_attributes = ["DblinkQuery", "DblinkCommand", "DblinkLocalQuery", "DblinkLocalCommand", "DblinkRowSource"];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in s_attributes)
        {
            var methods = context.SyntaxProvider.ForAttributeWithMetadataName($"DblinkGen.{attribute}Attribute", static (_, _) => true, static (found, _) => found.TargetSymbol.Name);
            context.RegisterSourceOutput(methods.Collect(), static (_, _) => { });
        }
    }
}
