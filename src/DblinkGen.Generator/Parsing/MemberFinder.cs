using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Finds the properties and fields of a type that hold a value of their own, those of its base types first.</summary>
internal sealed class MemberFinder(INamedTypeSymbol type, INamedTypeSymbol user, OtherGenerators others)
{
    public List<RowMember> Find()
    {
        var found = new List<RowMember>();
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            var declared = t.GetMembers().Where(m => !m.IsStatic && !m.IsImplicitlyDeclared && IsAccessible(m, user));
            // An override, or a member that hides the inherited one, whatever it is, comes before that.
            found.InsertRange(0, declared.Select(Member).OfType<RowMember>().Where(m => !found.Exists(f => f.Name == m.Name) && !IsHidden(m.Symbol)).ToList());
        }

        return found;
    }

    public static bool IsAccessible(ISymbol member, INamedTypeSymbol user) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, user.ContainingAssembly),
        _ => false,
    };

    /// <summary>By a computed property of a derived type, say.</summary>
    private bool IsHidden(ISymbol member)
    {
        for (var t = type; t is not null && !SymbolEqualityComparer.Default.Equals(t, member.ContainingType); t = t.BaseType)
        {
            if (t.GetMembers(member.Name).Any(m => !m.IsStatic && m is IPropertySymbol or IFieldSymbol))
                return true;
        }

        return false;
    }

    private RowMember? Member(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => Property(property),
        IFieldSymbol { IsConst: false } field => Make(field, field.Type, field.IsRequired) with { Obstacle = Obstacle(field, field.IsReadOnly || IsForbidden(field)) },
        _ => null,
    };

    private RowMember? Property(IPropertySymbol property)
    {
        var made = Make(property, property.Type, property.IsRequired);
        var setter = SetterOf(property);
        if (setter is not null && IsAccessible(setter, user) && !IsForbidden(property) && !IsForbidden(setter))
            return made with { Obstacle = Obstacle(property, cannotBeSet: false) };
        var accessor = setter is null ? null : InaccessibleSetter.Of(setter, user);
        if (accessor is null && setter is null && made.Declaration is null && !Syntax.IsAutomatic(property))
            return null;
        return made with { IsInitialized = false, IsRequired = false, Setter = accessor, Obstacle = Obstacle(property, cannotBeSet: accessor is null) };
    }

    /// <summary>Whether the compiler reports an error for each use, which no <c>#pragma</c> turns off.</summary>
    public static bool IsForbidden(ISymbol member) => member.GetAttributes().Any(a =>
        a is { AttributeClass: { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }, ConstructorArguments: [_, { Value: true }] });

    private DiagnosticDescriptor? Obstacle(ISymbol member, bool cannotBeSet) =>
        others.Wrote(member) ? ColumnRules.OfOtherGenerator : cannotBeSet ? ColumnRules.CannotBeSet : null;

    /// <summary>An override may have its getter only.</summary>
    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (var p = property; p is not null; p = p.OverriddenProperty)
        {
            if (p.SetMethod is { } setter)
                return setter;
        }

        return null;
    }

    private static RowMember Make(ISymbol member, ITypeSymbol type, bool isRequired) =>
        new(member, member.Name, type, MethodAttributes.Find(member, "DblinkColumnAttribute"), isRequired, IsInitialized: true, ServerNameParser.Of(member));
}
