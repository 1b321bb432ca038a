using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The <c>[Column("…")]</c> of EF Core and others, which says nothing to DblinkGen.</summary>
internal static class NamingAttribute
{
    /// <returns>The name that it gives a member, or the property of a record's positional parameter.</returns>
    public static string? On(ISymbol member) => Name(member) ?? (member is IParameterSymbol parameter ? Property(parameter) : null);

    /// <summary>What to say of it; empty for a member without one.</summary>
    public static string Advice(RowMember member) => On(member.Symbol) is { } name ? $"; [Column(\"{name}\")] on '{member.Name}' is not read: write [DblinkColumn(\"{name}\")]" : "";

    private static string? Property(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers().Where(m => m is IPropertySymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)).Select(Name).FirstOrDefault();

    private static string? Name(ISymbol member) => member.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "ColumnAttribute" })?.Text(0);
}
