using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Parameters that are sent as an array: arrays, lists, and whatever else implements <c>IEnumerable&lt;T&gt;</c>.</summary>
internal static class ParameterCollection
{
    /// <returns>The <c>IEnumerable&lt;T&gt;</c> that a type implements if it is none of those that a column is read into; else the type itself.</returns>
    public static ITypeSymbol Of(ITypeSymbol type)
    {
        var named = KnownTypes.Underlying(type) as INamedTypeSymbol;
        if (named is null or { TypeKind: TypeKind.Error } or { IsRefLikeType: true } || KnownTypes.ElementOf(named) is not null || IsValue(named))
            return type;
        // Bytes are one value, and of two element types neither is surely meant.
        return named.AllInterfaces.Where(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList() is [{ TypeArguments: [{ SpecialType: not SpecialType.System_Byte }] } elements]
            ? elements
            : type;
    }

    /// <summary>Whether it is bytes of which no list is made: <c>IEnumerable&lt;byte&gt;</c> and its like, which become a <c>byte[]</c>.</summary>
    public static bool IsBytes(ITypeSymbol type) => type is INamedTypeSymbol { Name: not ("List" or "IReadOnlyList") } && KnownTypes.ElementOf(type) is { SpecialType: SpecialType.System_Byte };

    /// <summary>The expression of an <c>IReadOnlyList&lt;T&gt;</c> for a parameter.</summary>
    /// <param name="isArray">Whether it is sent as an array: a <c>byte[]</c> is one value.</param>
    public static string List(ITypeSymbol type, string name, bool isArray)
    {
        if (type.TypeKind == TypeKind.Array || type is INamedTypeSymbol { Name: "List" or "IReadOnlyList" } && KnownTypes.ElementOf(type) is not null)
            return name;
        var isNullable = !SymbolEqualityComparer.Default.Equals(KnownTypes.Underlying(type), type);
        var array = $"global::System.Linq.Enumerable.{(isArray && IsBytes(type) ? "ToList" : "ToArray")}({name}{(isNullable ? ".Value" : "")})";
        return type.IsValueType && !isNullable ? array : $"{name} is null ? null : {array}";
    }

    /// <summary>Such as string, and a JsonArray as a JsonNode.</summary>
    private static bool IsValue(INamedTypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (ScalarType.IsScalar(KnownTypes.TableName(t)))
                return true;
        }

        return false;
    }
}
