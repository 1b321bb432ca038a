using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The types with <c>file</c> that a method's signature names, which cannot be repeated in another file.</summary>
internal static class FileLocalTypes
{
    public static IEnumerable<INamedTypeSymbol> In(IMethodSymbol method) =>
        method.Parameters.Select(p => p.Type).Prepend(method.ReturnType).SelectMany(Of).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType),
        IPointerTypeSymbol pointer => Of(pointer.PointedAtType),
        INamedTypeSymbol named => OfNamed(named),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> OfNamed(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.ContainingType)
        {
            if (t.IsFileLocal)
                yield return t.OriginalDefinition;
            foreach (var argument in t.TypeArguments.SelectMany(Of))
                yield return argument;
        }
    }
}
