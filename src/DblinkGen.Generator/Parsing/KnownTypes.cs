using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Parsing;

/// <summary>Recognises types by name and namespace, which costs less than a look-up in the compilation.</summary>
internal static class KnownTypes
{
    public static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>As a developer would write it in a message.</summary>
    public static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static bool Is(this ITypeSymbol? type, string ns, string name) =>
        type is not null && type.Name == name && IsNamespace(type.ContainingNamespace, ns);

    public static bool IsSessionSource(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Is("Npgsql", "NpgsqlDataSource") || t.Is("Npgsql", "NpgsqlConnection") || t.Is("DblinkGen", "DblinkSession"))
                return true;
        }

        return false;
    }

    public static bool IsDataSource(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Is("Npgsql", "NpgsqlDataSource"))
                return true;
        }

        return false;
    }

    /// <summary>The way to a server that is known to be none of PostgreSQL's only at run time.</summary>
    /// <returns>The type of Npgsql that it stands for.</returns>
    public static string? NpgsqlTypeFor(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Is("System.Data.Common", "DbDataSource"))
                return "NpgsqlDataSource";
            if (t.Is("System.Data.Common", "DbConnection") || t.Is("System.Data", "IDbConnection"))
                return "NpgsqlConnection";
            if (IsTransaction(t))
                return t.Is("DblinkGen", "DblinkTransaction") ? "DblinkSession" : "NpgsqlConnection";
        }

        return null;
    }

    /// <summary>The way to the local server that a <c>Func&lt;NpgsqlConnection&gt;</c>, a <c>Task</c> or a <c>Lazy</c> of one gives; null of every other type.</summary>
    public static string? SourceOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [.., var given] }
        ? IsSessionSource(given) ? given.Name : SourceOf(given)
        : null;

    public static bool IsTransaction(ITypeSymbol type) => type.Is("DblinkGen", "DblinkTransaction") || type.Is("System.Data.Common", "DbTransaction") || (type.BaseType is { } parent && IsTransaction(parent));

    public static bool IsOfFramework(ITypeSymbol type)
    {
        var ns = type.ContainingNamespace;
        while (ns is { ContainingNamespace.IsGlobalNamespace: false })
            ns = ns.ContainingNamespace;
        return ns is { Name: "System" } && !type.Locations.Any(l => l.IsInSource);
    }

    public static bool IsCancellationToken(ITypeSymbol type) => type.Is("System.Threading", "CancellationToken");

    /// <summary>The C# type without nullability, as the type tables know it.</summary>
    public static string TableName(ITypeSymbol type) =>
        Underlying(type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Without <c>Nullable&lt;T&gt;</c>.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The element type of an array or of a list that a PostgreSQL array is read into; <see langword="null"/> for one value, such as bytes.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var argument] } list when CSharpTypeName.Parse(list.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).IsCollection => argument,
        _ => null,
    };

    /// <summary>Whether NULL can be held; a reference type of code without nullable annotations can.</summary>
    public static bool IsNullable(ITypeSymbol type) =>
        type.IsReferenceType
            ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
            : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>A name as it must stand in code.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsNamespace(INamespaceSymbol? ns, string name)
    {
        for (var end = name.Length; ; ns = ns.ContainingNamespace)
        {
            if (ns is null || ns.IsGlobalNamespace)
                return end < 0;
            if (end < 0)
                return false;
            var start = name.LastIndexOf('.', end - 1) + 1;
            if (string.CompareOrdinal(name, start, ns.Name, 0, end - start) != 0 || ns.Name.Length != end - start)
                return false;
            end = start - 1;
        }
    }
}
