using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Takes a class, a struct or a record apart: the parameters of its constructor, then the members that can be set.</summary>
internal sealed class ObjectRow(INamedTypeSymbol type, IMethodSymbol method)
{
    private readonly INamedTypeSymbol _user = method.ContainingType;

    private readonly OtherGenerators _others = OtherGenerators.Of(method, type);

    /// <summary>None where no constructor can be called.</summary>
    public List<RowMember> Members()
    {
        var settable = new MemberFinder(type, _user, _others).Find();
        // Where another generator wrote all constructors, ours has seen the one that C# adds to a type without any.
        if (Constructor(settable) is not { } constructor)
            return type.InstanceConstructors.Any(_others.Wrote) ? settable : [];

        var members = constructor.Parameters.Select(Parameter).ToList();
        var setsRequired = constructor.GetAttributes().Any(a => a.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"));
        foreach (var member in settable)
        {
            if (members.Exists(m => IsNamed(m, member.Name)) || (member.Obstacle is not null && MaySet(constructor, member.Symbol)))
                continue;
            members.Add(setsRequired ? member with { IsRequired = false } : member);
        }

        return members;
    }

    /// <summary>A record's own; else the one that takes what cannot be set otherwise; else none where members can be set; else the longest.</summary>
    private IMethodSymbol? Constructor(List<RowMember> settable)
    {
        var candidates = type.InstanceConstructors
            .Where(c => MemberFinder.IsAccessible(c, _user) && IsCallable(c) && !IsCopy(c) && !_others.Wrote(c))
            .OrderByDescending(c => c.Parameters.Length)
            .ToList();
        var none = candidates.Find(c => c.Parameters.Length == 0);
        if (none is null || settable.Count == 0 || HasPositionalParameters(candidates))
            return candidates.FirstOrDefault();
        return candidates.Find(c => TakesUnsettable(c, settable)) ?? none;
    }

    /// <summary>Whether values can be passed to it, and the compiler lets it be called.</summary>
    public static bool IsCallable(IMethodSymbol constructor) => !MemberFinder.IsForbidden(constructor) && constructor.Parameters.All(p => p.RefKind is not (RefKind.Ref or RefKind.Out));

    private static bool TakesUnsettable(IMethodSymbol constructor, List<RowMember> settable)
    {
        var taken = constructor.Parameters.Select(p => settable.Find(m => IsNamed(m, p.Name))).ToList();
        return taken.TrueForAll(m => m is not null) && taken.Exists(m => m is { Setter: not null } or { Obstacle: not null });
    }

    /// <summary>
    /// Bodies are not read here, so that an edit in one changes nothing: a constructor that takes something may set any member, but that of a record and a primary
    /// one only by the member's initializer.
    /// </summary>
    private static bool MaySet(IMethodSymbol constructor, ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol
        && constructor.Parameters.Length > 0
        && (!Syntax.IsPrimary(constructor) || Syntax.InitializerUses(member, constructor.Parameters));

    private bool HasPositionalParameters(List<IMethodSymbol> constructors) =>
        type.IsRecord && constructors.Exists(c => c.Parameters.Length > 0 && c.Parameters.All(p => Property(p) is not null));

    private bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private RowMember Parameter(IParameterSymbol parameter)
    {
        var property = Property(parameter);
        var declaration = MethodAttributes.Find(parameter, "DblinkColumnAttribute")
            ?? (property is null ? null : MethodAttributes.Find(property, "DblinkColumnAttribute"));
        return new RowMember(parameter, property?.Name ?? parameter.Name, parameter.Type, declaration, IsRequired: true, IsInitialized: false,
            ServerNameParser.Of(parameter) ?? (property is null ? null : ServerNameParser.Of(property)));
    }

    private ISymbol? Property(IParameterSymbol parameter) =>
        type.GetMembers().FirstOrDefault(m => m is IPropertySymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsNamed(RowMember member, string name) => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);
}
