using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Where the type of a member is written.</summary>
internal static class MemberSyntax
{
    /// <summary>Of a parameter of a constructor, also the property that it sets.</summary>
    public static ImmutableArray<TypeSyntax> TypesOf(ISymbol member)
    {
        var property = member is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter
            ? parameter.ContainingType.GetMembers().FirstOrDefault(m => m is IPropertySymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
            : null;
        return [.. new[] { member, property }.OfType<ISymbol>()
            .SelectMany(s => s.DeclaringSyntaxReferences).Select(r => TypeOf(r.GetSyntax())).OfType<TypeSyntax>().Distinct()];
    }

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.Type,
        PropertyDeclarationSyntax property => property.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } field } => field.Type,
        _ => null,
    };
}
