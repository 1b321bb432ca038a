using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// What the compiler says of a declaration and would say again of the generated file, where no <c>#pragma</c> of the user's can answer it: that a type is experimental or obsolete,
/// that a body does not keep what an attribute promises of null, and that a constructor takes a reference.
/// </summary>
internal static class AnsweredWarnings
{
    private static readonly ImmutableArray<string> OfPromises = ["CS8603", "CS8607", "CS8763", "CS8774", "CS8777", "CS8824", "CS8825"];

    /// <summary>A value is passed to a <c>ref readonly</c> parameter, which a constructor may have.</summary>
    private const string OfValue = "CS9193";

    /// <param name="row">The type that a row is read into.</param>
    public static EquatableArray<string> Of(IMethodSymbol method, ITypeSymbol? row)
    {
        var found = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (var type in method.Parameters.Select(p => p.Type).Prepend(method.ReturnType))
            Add(type, found);
        foreach (var member in row is null ? [] : KnownTypes.Underlying(row).GetMembers())
        {
            AddOf(member, found);
            if ((member as IPropertySymbol)?.Type is { } property)
                Add(property, found);
            foreach (var parameter in (member as IMethodSymbol)?.Parameters ?? [])
            {
                Add(parameter.Type, found);
                if (parameter.RefKind == RefKind.RefReadOnlyParameter && member is IMethodSymbol { MethodKind: MethodKind.Constructor })
                    found.Add(OfValue);
            }
        }

        return (Promises(method) ? OfPromises.Concat(found) : found).ToList().ToEquatableArray();
    }

    private static bool Promises(IMethodSymbol method) =>
        method.GetAttributes().Concat(method.GetReturnTypeAttributes()).Concat(method.Parameters.SelectMany(p => p.GetAttributes()))
            .Any(a => a.AttributeClass is { } type && type.Is("System.Diagnostics.CodeAnalysis", type.Name) && IsPromise(type.Name));

    /// <summary>As <c>MaybeNull</c>, <c>NotNullIfNotNull</c> and <c>DoesNotReturn</c> are, and <c>ExcludeFromCodeCoverage</c> is not.</summary>
    private static bool IsPromise(string name) => name.Contains("Null") || name.StartsWith("DoesNotReturn", System.StringComparison.Ordinal);

    private static void Add(ITypeSymbol type, SortedSet<string> found)
    {
        // The type that a parameter is declared in has the parameter among its arguments.
        for (var t = type; t is not null and not ITypeParameterSymbol; t = t.ContainingType)
        {
            AddOf(t, found);
            foreach (var argument in (t as INamedTypeSymbol)?.TypeArguments ?? [])
                Add(argument, found);
        }

        if (type is IArrayTypeSymbol { ElementType: var element })
            Add(element, found);
        // The labels of an enum are members of it.
        foreach (var member in type.TypeKind == TypeKind.Enum ? type.GetMembers() : [])
            AddOf(member, found);
    }

    private static void AddOf(ISymbol symbol, SortedSet<string> found)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute") && attribute.Text(0) is { Length: > 0 } id)
                found.Add(id);
            if (attribute.AttributeClass.Is("System", "ObsoleteAttribute") && attribute.Named("DiagnosticId") is string { Length: > 0 } obsolete)
                found.Add(obsolete);
        }
    }
}
