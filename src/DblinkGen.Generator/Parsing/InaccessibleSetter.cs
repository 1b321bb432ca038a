using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The way to a setter that C# does not let generated code call: <c>[UnsafeAccessor]</c>, which costs no reflection.</summary>
internal static class InaccessibleSetter
{
    private static readonly SymbolDisplayFormat Constrained = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <returns>
    /// Null for a private setter of another assembly, which a compiler may not see, and where a generic type is hidden from the accessor. That must have just the type
    /// parameters of the type (.NET 10: <c>Method not found</c> otherwise, and for a constructed type), so it cannot be nested in a type that has some of its own.
    /// </returns>
    public static SetterModel? Of(IMethodSymbol setter, INamedTypeSymbol user)
    {
        var isOfAssembly = SymbolEqualityComparer.Default.Equals(setter.ContainingAssembly, user.ContainingAssembly);
        if (!isOfAssembly && setter.DeclaredAccessibility is not (Accessibility.Protected or Accessibility.ProtectedOrInternal))
            return null;
        var property = (IPropertySymbol)setter.AssociatedSymbol!;
        var around = Around(setter.ContainingType);
        var parameters = around.SelectMany(t => t.TypeParameters).Select(p => KnownTypes.Escape(p.Name)).ToList();
        if (parameters.Count > 0 && (parameters.Distinct().Count() < parameters.Count || !around.TrueForAll(t => MemberFinder.IsAccessible(t, user) && !t.IsFileLocal)))
            return null;

        var definition = property.OriginalDefinition;
        return new SetterModel(
            "Set" + setter.ContainingType.Name + property.Name,
            setter.MetadataName,
            definition.ContainingType.ToDisplayString(KnownTypes.Qualified),
            setter.ContainingType.IsValueType,
            ValueType(definition.Type),
            Angled(parameters),
            Angled(around.SelectMany(t => t.TypeArguments).Select(a => a.ToDisplayString(KnownTypes.Qualified)).ToList()),
            string.Concat(around.Select(t => Constraints(t.OriginalDefinition))));
    }

    /// <summary>Code without nullable annotations takes null everywhere.</summary>
    private static string ValueType(ITypeSymbol type) =>
        type.ToDisplayString(KnownTypes.Qualified) + (type is { IsValueType: false, NullableAnnotation: NullableAnnotation.None } ? "?" : "");

    private static List<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        var around = new List<INamedTypeSymbol>();
        for (var t = type; t is not null; t = t.ContainingType)
            around.Insert(0, t);
        return around;
    }

    private static string Constraints(INamedTypeSymbol type)
    {
        var declaration = type.ToDisplayString(Constrained);
        var start = declaration.IndexOf(" where ", System.StringComparison.Ordinal);
        return start < 0 ? "" : declaration.Substring(start);
    }

    private static string Angled(List<string> names) => names.Count == 0 ? "" : $"<{string.Join(", ", names)}>";
}
