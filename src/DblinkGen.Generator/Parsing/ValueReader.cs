using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The expression that reads a column of <c>row</c>.</summary>
internal static class ValueReader
{
    /// <returns>The expression, and whether only Npgsql reads the type.</returns>
    public static (string Expression, bool IsTyped) Read(ITypeSymbol type, PostgresType postgresType, int ordinal, bool isNullable, EnumParser enums)
    {
        var (value, isTyped) = EnumParser.EnumOf(type) is { } found
            ? (ReadEnum(type, found, postgresType, ordinal, enums), false)
            : ScalarReaders.Of(postgresType, TypeText(type), ordinal, KnownTypes.ElementOf(type) is { } element && KnownTypes.IsNullable(element));
        return (isNullable ? NullOr(value, type, ordinal) : value, isTyped);
    }

    private static string NullOr(string value, ITypeSymbol type, int ordinal) =>
        $"row.IsNull({ordinal}) ? {(TakesNull(KnownTypes.Underlying(type)) ? $"default({type.ToDisplayString(KnownTypes.Qualified)})" : "null")} : {value}";

    /// <summary>
    /// Whether the compiler would convert <c>null</c> to the value type itself, by way of a class: an empty ReadOnlyMemory of a null array, or an exception for NpgsqlInet.
    /// </summary>
    private static bool TakesNull(ITypeSymbol type) =>
        type.IsValueType && type.GetMembers("op_Implicit").Any(member => member is IMethodSymbol { Parameters: [{ Type.IsReferenceType: true }] });

    /// <summary>With the nullability of elements, which a list is made with.</summary>
    private static string TypeText(ITypeSymbol type) => KnownTypes.ElementOf(type) is null ? KnownTypes.TableName(type) : type.ToDisplayString(KnownTypes.Qualified);

    /// <summary>Labels are text, so that an enum type of the remote need not exist on the local server.</summary>
    private static string ReadEnum(ITypeSymbol type, INamedTypeSymbol found, PostgresType postgresType, int ordinal, EnumParser enums)
    {
        if (EnumParser.IsInteger(postgresType))
        {
            var bits = postgresType.Name switch { "int8" => "64", "int4" => "32", _ => "16" };
            return $"checked(({found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})row.Int{bits}({ordinal}))";
        }

        if (KnownTypes.ElementOf(type) is not { } element)
            return $"Parse<{enums.Use(found)}>(row.String({ordinal}), {ordinal})";
        var method = KnownTypes.IsNullable(element) ? "ReferenceArray" : "Array";
        var labels = $"row.{method}<string>({ordinal}, global::DblinkGen.Text.TextValue.String)";
        var name = found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var parse = $"Parse<{enums.Use(found)}>(label, {ordinal})";
        var array = KnownTypes.IsNullable(element)
            ? $"global::System.Array.ConvertAll({labels}, static label => label is null ? ({name}?)null : {parse})"
            : $"global::System.Array.ConvertAll({labels}, static label => {parse})";
        return type.Name == "List" ? $"new {type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({array})" : array;
    }
}
