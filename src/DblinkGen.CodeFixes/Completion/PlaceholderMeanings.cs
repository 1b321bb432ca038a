using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Completion;

/// <summary>What a placeholder can mean: the parameters that are sent and, in a local statement, the row sources.</summary>
internal static class PlaceholderMeanings
{
    public static IEnumerable<(string Name, string Type, string Description)> Of(IMethodSymbol method, AttributeData attribute)
    {
        foreach (var (name, type, _) in new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(method))
        {
            var parameter = method.Parameters.First(p => p.Name == name);
            yield return (name, parameter.Type.ToDisplayString(KnownTypes.Short), $"{parameter.ToDisplayString(KnownTypes.Short)}\nIs sent as {type}.");
        }

        if (attribute.AttributeClass?.Name is not ("DblinkLocalQueryAttribute" or "DblinkLocalCommandAttribute"))
            yield break;
        foreach (var source in MethodAttributes.Of(method).RowSources)
        {
            if (source.Text(0) is { Length: > 0 } name)
                yield return (name, "row source", source.Text(1) ?? "");
        }
    }
}
