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
    /// <summary>What a row can be read into.</summary>
    public const string Instead = "read the rows into a record, class or struct of your own, a tuple with named elements, or one of the types in the guide's table";

    public static (RowKind Kind, List<RowMember> Members)? Parse(ITypeSymbol type, IMethodSymbol method, FaultSink faults, Func<Location?> typePlace)
    {
        var row = KnownTypes.Underlying(type);
        if (IsScalar(row))
            return (RowKind.Scalar, [new RowMember(method, "value", type, null, IsRequired: true, IsInitialized: false)]);
        if (row is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: > 1 } tuple)
            return (RowKind.Tuple, [.. tuple.TupleElements.Select(e => new RowMember(method, e.Name, e.Type, null, IsRequired: true, IsInitialized: false))]);
        if (row is INamedTypeSymbol { IsAbstract: false, IsTupleType: false } named && !IsCollection(row) && new ObjectRow(named, method).Members() is { } members && members.Exists(m => m.ServerName is null))
            return (RowKind.Object, members);

        // The method itself is at fault: it cannot be generic.
        if (row is ITypeParameterSymbol { DeclaringMethod: not null })
            return null;
        var name = row.ToDisplayString(KnownTypes.Short);
        if (!IsCollection(row) && WhyNotMade(row, method) is { } reason)
            faults.Add(ColumnRules.NoConstructor, typePlace, name, reason);
        else
            faults.Add(ColumnRules.NoColumns, typePlace, name, row.Locations.Any(l => l.IsInSource) ? "give it constructor parameters or settable members, or return another type" : Instead);
        return null;
    }

    /// <summary>A collection of .NET, which is read from no columns: its members are not those of a row.</summary>
    public static bool IsCollection(ITypeSymbol type) =>
        KnownTypes.IsOfFramework(type) && type.SpecialType != SpecialType.System_String && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>
    /// A type of .NET that is no row of values: its constructor has parameters that the user has never seen, for they are no parts that it has, such as those of nint and
    /// CancellationToken; or it is a class with settings, such as StringBuilder.
    /// </summary>
    public static bool IsOpaque(ITypeSymbol type, List<RowMember> members) =>
        KnownTypes.IsOfFramework(type)
        && (!members.TrueForAll(m => IsScalar(KnownTypes.Underlying(m.Type)))
            || members.Exists(m => m.Symbol is IParameterSymbol parameter && !HasPart(type, parameter))
            || type.IsReferenceType && !members.Exists(m => m.Symbol is IParameterSymbol));

    private static bool HasPart(ITypeSymbol type, IParameterSymbol parameter) =>
        type.GetMembers().Any(m => m is IPropertySymbol or IFieldSymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static string? WhyNotMade(ITypeSymbol type, IMethodSymbol method) => type switch
    {
        { TypeKind: TypeKind.Interface } => "it is an interface; read the rows into a record, class or struct",
        { IsAbstract: true } => "it is abstract; read the rows into a type that is not",
        INamedTypeSymbol { TypeKind: TypeKind.Class } named when !named.InstanceConstructors.Any(c => MemberFinder.IsAccessible(c, method.ContainingType)) =>
            $"none of its constructors can be called from '{method.ContainingType.Name}'; make one public or internal",
        INamedTypeSymbol { TypeKind: TypeKind.Class } named when !named.InstanceConstructors.Any(c => MemberFinder.IsAccessible(c, method.ContainingType) && ObjectRow.IsCallable(c)) =>
            "its constructors are obsolete, which the compiler reports as an error, or have ref or out parameters; give it one that takes values",
        INamedTypeSymbol { IsTupleType: true, TupleElements: [{ Type: var only }] } => $"a tuple of one element has no name for it; return '{only.ToDisplayString(KnownTypes.Short)}' itself",
        _ => null,
    };

    public static bool IsScalar(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type is IArrayTypeSymbol { ElementType: var element } && IsScalar(KnownTypes.Underlying(element))
        || ScalarType.IsScalar(KnownTypes.TableName(type));
}
