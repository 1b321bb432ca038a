using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>Where a fault is shown: the smallest piece of the declaration that has to change. Looked up only when it is reported.</summary>
internal static class FaultPlaces
{
    /// <summary>A positional argument, whether or not it is written with its name; else the attribute.</summary>
    public static Func<Location?> Argument(this AttributeData attribute, int index) => () =>
    {
        var name = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        var arguments = Syntax(attribute)?.ArgumentList?.Arguments.Where(a => a.NameEquals is null).ToList();
        // A params parameter has several arguments, of which all but the first have no parameter of their own.
        var found = (name is null ? null : arguments?.Find(a => a.NameColon?.Name.Identifier.ValueText == name)) ?? arguments?.ElementAtOrDefault(index);
        return (found?.Expression ?? (SyntaxNode?)Syntax(attribute))?.GetLocation();
    };

    /// <summary>The value of a property; else the attribute.</summary>
    public static Func<Location?> Argument(this AttributeData attribute, string property) => () =>
    {
        var arguments = Syntax(attribute)?.ArgumentList?.Arguments;
        var found = arguments?.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property);
        return (found?.Expression ?? (SyntaxNode?)Syntax(attribute))?.GetLocation();
    };

    public static Func<Location?> Whole(this AttributeData attribute) => () => Syntax(attribute)?.GetLocation();

    public static Func<Location?> ReturnType(this IMethodSymbol method) => () =>
        method.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<MethodDeclarationSyntax>().FirstOrDefault()?.ReturnType.GetLocation();

    /// <summary>The first place that lies in source: a row type may come from another assembly.</summary>
    public static Func<Location?> Or(this Func<Location?>? first, Func<Location?> second) => () => first?.Invoke() ?? second();

    private static AttributeSyntax? Syntax(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
