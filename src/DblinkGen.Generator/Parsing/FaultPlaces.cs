using System;
using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>Where a fault is shown: the smallest piece of the declaration that has to change. Looked up only when it is reported.</summary>
internal static class FaultPlaces
{
    /// <summary>A positional argument, whether or not it is written with its name; else the attribute's name.</summary>
    public static Func<Location?> Argument(this AttributeData attribute, int index) => () =>
        Expression(attribute, index)?.GetLocation() ?? attribute.Name()();

    /// <summary>A stretch of the SQL, where the source shows it; else the whole argument.</summary>
    public static Func<Location?> Sql(this AttributeData attribute, int start, int length, int index = 0) => () =>
        ConstantText.Place(Expression(attribute, index), attribute.Text(index) ?? "", start, length) ?? attribute.Argument(index)();

    public static Func<Location?> Sql(this AttributeData attribute, SqlSpan span, int index = 0) => attribute.Sql(span.Start, span.Length, index);

    /// <summary>The value of a property; else the attribute's name.</summary>
    public static Func<Location?> Argument(this AttributeData attribute, string property) => () =>
        Property(attribute, property)?.GetLocation() ?? attribute.Name()();

    /// <summary>A stretch of the text of a property, where the source shows it; else the whole value.</summary>
    public static Func<Location?> Argument(this AttributeData attribute, string property, string text, SqlSpan span) => () =>
        ConstantText.Place(Property(attribute, property), text, span.Start, span.Length) ?? attribute.Argument(property)();

    /// <summary>An attribute that has to go, or that lacks something: what it holds is not at fault.</summary>
    public static Func<Location?> Name(this AttributeData attribute) => () => Syntax(attribute)?.Name.GetLocation();

    public static Func<Location?> ReturnType(this IMethodSymbol method) => () => Declaration(method)?.ReturnType.GetLocation();

    public static Func<Location?> Identifier(this IMethodSymbol method) => () => method.Locations.FirstOrDefault();

    public static Func<Location?> TypePlace(this IParameterSymbol parameter) => () =>
        parameter.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ParameterSyntax>().FirstOrDefault()?.Type?.GetLocation();

    public static Func<Location?> Modifier(this IMethodSymbol method, SyntaxKind modifier) => () =>
        Declaration(method)?.Modifiers.FirstOrDefault(m => m.IsKind(modifier)).GetLocation();

    /// <summary>The first place that lies in source: a row type may come from another assembly.</summary>
    public static Func<Location?> Or(this Func<Location?>? first, Func<Location?> second) => () => first?.Invoke() ?? second();

    private static MethodDeclarationSyntax? Declaration(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<MethodDeclarationSyntax>().FirstOrDefault();

    private static ExpressionSyntax? Expression(AttributeData attribute, int index)
    {
        var name = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        var arguments = Syntax(attribute)?.ArgumentList?.Arguments.Where(a => a.NameEquals is null).ToList();
        // A params parameter has several arguments, of which all but the first have no parameter of their own.
        var named = name is null ? null : arguments?.Find(a => a.NameColon?.Name.Identifier.ValueText == name);
        return (named ?? arguments?.ElementAtOrDefault(index))?.Expression;
    }

    private static ExpressionSyntax? Property(AttributeData attribute, string property) =>
        Syntax(attribute)?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    private static AttributeSyntax? Syntax(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
