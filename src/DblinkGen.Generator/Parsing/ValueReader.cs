using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The expression that reads a column of <c>row</c>.</summary>
internal static class ValueReader
{
    public static string Read(ITypeSymbol type, PostgresType postgresType, int ordinal, bool isNullable, EnumParser enums)
    {
        var value = EnumParser.EnumOf(type) is { } found
            ? ReadEnum(type, found, postgresType, ordinal, enums)
            : string.Format(CultureInfo.InvariantCulture, ScalarType.Reader(postgresType, type.ToDisplayString(KnownTypes.Qualified)), "row", ordinal);
        return isNullable ? NullOr(value, type, ordinal) : value;
    }

    /// <summary>The same of a column that the local server hands through as text; <see langword="null"/> where no parser reads it.</summary>
    public static string? ReadText(ITypeSymbol type, PostgresType postgresType, int ordinal, bool isNullable, EnumParser enums)
    {
        var value = EnumParser.EnumOf(type) is { } found ? ReadEnumText(type, found, postgresType, ordinal, enums)
            : ScalarTextReaders.Of(postgresType, TypeText(type), KnownTypes.ElementOf(type) is { } element && KnownTypes.IsNullable(element)) is { } format
                ? string.Format(CultureInfo.InvariantCulture, format, "row", ordinal)
            : null;
        return value is not null && isNullable ? NullOr(value, type, ordinal) : value;
    }

    private static string NullOr(string value, ITypeSymbol type, int ordinal) =>
        $"row.IsDBNull({ordinal}) ? {(TakesNull(KnownTypes.Underlying(type)) ? $"default({type.ToDisplayString(KnownTypes.Qualified)})" : "null")} : {value}";

    /// <summary>
    /// Whether the compiler would convert <c>null</c> to the value type itself, by way of a class: an empty ReadOnlyMemory of a null array, or an exception for NpgsqlInet.
    /// </summary>
    private static bool TakesNull(ITypeSymbol type) =>
        type.IsValueType && type.GetMembers("op_Implicit").Any(member => member is IMethodSymbol { Parameters: [{ Type.IsReferenceType: true }] });

    /// <summary>With the nullability of elements, which a list is made with.</summary>
    private static string TypeText(ITypeSymbol type) => KnownTypes.ElementOf(type) is null ? KnownTypes.TableName(type) : type.ToDisplayString(KnownTypes.Qualified);

    private static string ReadEnum(ITypeSymbol type, INamedTypeSymbol found, PostgresType postgresType, int ordinal, EnumParser enums)
    {
        if (EnumParser.IsInteger(postgresType))
        {
            var bits = postgresType.Name switch { "int8" => "64", "int4" => "32", _ => "16" };
            return $"checked(({found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})row.GetInt{bits}({ordinal}))";
        }

        return KnownTypes.ElementOf(type) is null
            ? $"Parse<{enums.Use(found)}>(row.GetString({ordinal}), {ordinal})"
            : Labels(type, found, $"global::DblinkGen.Internals.RowValue.Read<string[]>(row, {ordinal})", ordinal, enums);
    }

    /// <summary>Labels are text, so that an enum type of the remote need not exist on the local server.</summary>
    private static string? ReadEnumText(ITypeSymbol type, INamedTypeSymbol found, PostgresType postgresType, int ordinal, EnumParser enums)
    {
        if (EnumParser.IsInteger(postgresType))
        {
            var number = postgresType.Name switch { "int8" => "long", "int4" => "int", _ => "short" };
            var format = ScalarTextReaders.Of(postgresType, number)!;
            return $"checked(({found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}){string.Format(CultureInfo.InvariantCulture, format, "row", ordinal)})";
        }

        if (KnownTypes.ElementOf(type) is null)
            return $"Parse<{enums.Use(found)}>(row.GetString({ordinal}), {ordinal})";
        var method = KnownTypes.IsNullable(KnownTypes.ElementOf(type)!) ? "ReferenceArray" : "Array";
        return Labels(type, found, $"global::DblinkGen.Internals.RowText.{method}<string>(row, {ordinal}, global::DblinkGen.Internals.TextValue.String)", ordinal, enums);
    }

    private static string Labels(ITypeSymbol type, INamedTypeSymbol found, string labels, int ordinal, EnumParser enums)
    {
        var name = found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var parse = $"Parse<{enums.Use(found)}>(label, {ordinal})";
        // A NULL that the element type does not hold is refused by Array already, and by Parse where the local server reads the array.
        var array = KnownTypes.IsNullable(KnownTypes.ElementOf(type)!)
            ? $"global::System.Array.ConvertAll({labels}, static label => label is null ? ({name}?)null : {parse})"
            : $"global::System.Array.ConvertAll({labels}, static label => {parse})";
        return type.Name == "List" ? $"new {type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({array})" : array;
    }
}
