using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Takes a row type apart into the members that columns are read into.</summary>
internal static class RowTypeParser
{
    public static (RowKind Kind, List<RowMember> Members)? Parse(ITypeSymbol type, IMethodSymbol method, FaultSink faults, Func<Location?> typePlace)
    {
        var row = KnownTypes.Underlying(type);
        if (IsScalar(row))
            return (RowKind.Scalar, [new RowMember(method, "value", type, null, IsRequired: true, IsInitialized: false)]);
        if (row is INamedTypeSymbol { IsTupleType: true } tuple)
            return (RowKind.Tuple, [.. tuple.TupleElements.Select(e => new RowMember(method, e.Name, e.Type, null, IsRequired: true, IsInitialized: false))]);
        if (row is INamedTypeSymbol { IsAbstract: false } named && Members(named, method.ContainingType) is { } members && members.Exists(m => m.ServerName is null))
            return (RowKind.Object, members);

        // The method itself is at fault: it cannot be generic.
        if (row is ITypeParameterSymbol { DeclaringMethod: not null })
            return null;
        faults.Add(row.IsAbstract ? ColumnRules.NoConstructor : ColumnRules.NoColumns, typePlace, row.ToDisplayString(KnownTypes.Short));
        return null;
    }

    public static bool IsScalar(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type is IArrayTypeSymbol { ElementType: var element } && IsScalar(KnownTypes.Underlying(element))
        || ScalarType.IsScalar(KnownTypes.TableName(type));

    private static List<RowMember> Members(INamedTypeSymbol type, INamedTypeSymbol user)
    {
        var settable = SettableMembers(type, user);
        var constructor = Constructor(type, user, hasSettable: settable.Count > 0);
        if (constructor is null)
            return [];

        var members = constructor.Parameters.Select(p => Parameter(p, type)).ToList();
        var setsRequired = constructor.GetAttributes().Any(a => a.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"));
        foreach (var member in settable)
        {
            if (!members.Exists(m => string.Equals(m.Name, member.Name, StringComparison.OrdinalIgnoreCase)))
                members.Add(setsRequired ? member with { IsRequired = false } : member);
        }

        return members;
    }

    /// <summary>A record's own; else none where members can be set; else the longest.</summary>
    private static IMethodSymbol? Constructor(INamedTypeSymbol type, INamedTypeSymbol user, bool hasSettable)
    {
        var candidates = type.InstanceConstructors
            .Where(c => IsAccessible(c, user) && !IsCopy(c, type))
            .OrderByDescending(c => c.Parameters.Length)
            .ToList();
        var none = candidates.Find(c => c.Parameters.Length == 0);
        return none is not null && hasSettable && !HasPositionalParameters(candidates, type) ? none : candidates.FirstOrDefault();
    }

    private static bool HasPositionalParameters(List<IMethodSymbol> constructors, INamedTypeSymbol type) =>
        type.IsRecord && constructors.Exists(c => c.Parameters.Length > 0 && c.Parameters.All(p => Property(p, type) is not null));

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static RowMember Parameter(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        var property = Property(parameter, type);
        var declaration = MethodAttributes.Find(parameter, "DblinkColumnAttribute")
            ?? (property is null ? null : MethodAttributes.Find(property, "DblinkColumnAttribute"));
        return new RowMember(parameter, property?.Name ?? parameter.Name, parameter.Type, declaration, IsRequired: true, IsInitialized: false,
            ServerNameParser.Of(parameter) ?? (property is null ? null : ServerNameParser.Of(property)));
    }

    private static ISymbol? Property(IParameterSymbol parameter, INamedTypeSymbol type) =>
        type.GetMembers().FirstOrDefault(m => m is IPropertySymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static List<RowMember> SettableMembers(INamedTypeSymbol type, INamedTypeSymbol user)
    {
        var found = new List<RowMember>();
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            var declared = t.GetMembers().Where(m => !m.IsStatic && !m.IsImplicitlyDeclared && IsAccessible(m, user));
            found.InsertRange(0, declared.Select(Settable).OfType<RowMember>().Where(m => !found.Exists(f => f.Name == m.Name)).ToList());
        }

        return found;

        RowMember? Settable(ISymbol member) => member switch
        {
            IPropertySymbol { SetMethod: { } setter, IsIndexer: false } property when IsAccessible(setter, user) => Member(property, property.Type, property.IsRequired),
            IFieldSymbol { IsReadOnly: false, IsConst: false } field => Member(field, field.Type, field.IsRequired),
            _ => null,
        };
    }

    private static RowMember Member(ISymbol member, ITypeSymbol type, bool isRequired) =>
        new(member, member.Name, type, MethodAttributes.Find(member, "DblinkColumnAttribute"), isRequired, IsInitialized: true, ServerNameParser.Of(member));

    private static bool IsAccessible(ISymbol member, INamedTypeSymbol user) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, user.ContainingAssembly),
        _ => false,
    };
}
