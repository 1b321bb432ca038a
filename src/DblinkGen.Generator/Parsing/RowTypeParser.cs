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
        if (row is INamedTypeSymbol { IsAbstract: false } named && new ObjectRow(named, method).Members() is { } members && members.Exists(m => m.ServerName is null))
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
}
