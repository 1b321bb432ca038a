using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Collects the enums that travel by their labels: <c>[PgName]</c>, or the member's name in snake_case as Npgsql has it.</summary>
internal sealed class EnumParser
{
    private readonly List<EnumModel> _found = [];

    public EquatableArray<EnumModel> Found => _found.ToEquatableArray();

    /// <summary>An enum, or an array or list of one.</summary>
    public static bool IsEnum(ITypeSymbol type) => EnumOf(type) is not null;

    /// <summary>Labels travel as text, so that the enum need not exist on the local server.</summary>
    public static PostgresType DefaultType(ITypeSymbol type) => new(null, "text", null, IsArray: KnownTypes.ElementOf(type) is not null, IsKnown: true);

    public static TypeFit Fit(ITypeSymbol type, PostgresType postgresType)
    {
        if (postgresType.IsArray != (KnownTypes.ElementOf(type) is not null))
            return TypeFit.Incompatible;
        if (!postgresType.IsKnown || postgresType.Name is "text" or "varchar" or "bpchar" or "name")
            return TypeFit.Compatible;
        return IsInteger(postgresType) && !postgresType.IsArray ? TypeFit.Compatible : TypeFit.Incompatible;
    }

    public static bool IsInteger(PostgresType type) => type is { IsKnown: true, Name: "int2" or "int4" or "int8" };

    public static INamedTypeSymbol? EnumOf(ITypeSymbol type)
    {
        var element = KnownTypes.Underlying(KnownTypes.ElementOf(type) ?? type);
        return element is INamedTypeSymbol { TypeKind: TypeKind.Enum } found ? found : null;
    }

    /// <summary>The type by which emission knows the enum's conversions: it gives the names, which only it can keep apart.</summary>
    public string Use(INamedTypeSymbol type)
    {
        var qualified = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (!_found.Exists(e => e.Type == qualified))
        {
            var name = type.ContainingType is null ? type.Name : type.ContainingType.Name + type.Name;
            _found.Add(new EnumModel(qualified, name, Labels(type, qualified)));
        }

        return qualified;
    }

    /// <summary>One for each value: the first member that has it and can be named, and the first that has a label.</summary>
    private static EquatableArray<EnumLabel> Labels(INamedTypeSymbol type, string qualified) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(f => f.HasConstantValue)
            .GroupBy(f => f.ConstantValue).Select(g => g.FirstOrDefault(f => !MemberFinder.IsForbidden(f)) ?? g.First())
            .GroupBy(LabelOf).Select(g => new EnumLabel(ValueOf(g.First(), qualified), g.Key))
            .ToList().ToEquatableArray();

    private static string ValueOf(IFieldSymbol member, string type) =>
        MemberFinder.IsForbidden(member) ? $"({type})({Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)})" : $"{type}.{KnownTypes.Escape(member.Name)}";

    private static string LabelOf(IFieldSymbol member)
    {
        var name = member.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is("NpgsqlTypes", "PgNameAttribute"));
        return name?.Text(0) ?? PostgresIdentifier.SnakeCase(member.Name);
    }
}
