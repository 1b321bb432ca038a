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

    public static bool IsCancellationToken(ITypeSymbol type) => type.Is("System.Threading", "CancellationToken");

    /// <summary>The C# type without nullability, as the type tables know it.</summary>
    public static string TableName(ITypeSymbol type) =>
        Underlying(type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Without <c>Nullable&lt;T&gt;</c>.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

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
