using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>What only the text of a declaration tells, but for bodies.</summary>
internal static class Syntax
{
    /// <summary>A primary constructor, that of a record with positional parameters included.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>Whether the initializer of the member names one of the parameters.</summary>
    public static bool InitializerUses(ISymbol member, ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax() switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax field => field.Initializer,
                _ => null,
            };
            if (initializer?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => parameters.Any(p => p.Name == n.Identifier.ValueText)) is true)
                return true;
        }

        return false;
    }

    /// <summary>Whether the property is <c>{ get; }</c>: its value is kept, not computed.</summary>
    public static bool IsAutomatic(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            // The property of a record's positional parameter has the syntax of the parameter.
            if (reference.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } && !property.IsAbstract)
                return accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null);
        }

        // Without its source: the compiler marks the accessors that it writes.
        return property.DeclaringSyntaxReferences.IsEmpty
            && property.GetMethod?.GetAttributes().Any(a => a.AttributeClass.Is("System.Runtime.CompilerServices", "CompilerGeneratedAttribute")) is true;
    }
}
