using System.Globalization;
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
        return isNullable ? $"row.IsDBNull({ordinal}) ? null : {value}" : value;
    }

    /// <summary>The same of a column that the local server hands through as text; <see langword="null"/> where no parser reads it.</summary>
    public static string? ReadText(ITypeSymbol type, PostgresType postgresType, int ordinal, bool isNullable)
    {
        var found = type is IArrayTypeSymbol ? null : EnumParser.EnumOf(type);
        var format = found is null ? ScalarTextReaders.Of(postgresType, KnownTypes.TableName(type))
            : EnumParser.IsInteger(postgresType) ? ScalarTextReaders.Of(postgresType, NumberOf(postgresType))
            : null;
        if (format is null)
            return null;
        var value = string.Format(CultureInfo.InvariantCulture, format, "row", ordinal);
        if (found is not null)
            value = $"checked(({found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}){value})";
        return isNullable ? $"row.IsDBNull({ordinal}) ? null : {value}" : value;
    }

    private static string NumberOf(PostgresType type) => type.Name switch { "int8" => "long", "int4" => "int", _ => "short" };

    private static string ReadEnum(ITypeSymbol type, INamedTypeSymbol found, PostgresType postgresType, int ordinal, EnumParser enums)
    {
        if (EnumParser.IsInteger(postgresType))
        {
            var bits = postgresType.Name switch { "int8" => "64", "int4" => "32", _ => "16" };
            return $"checked(({found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})row.GetInt{bits}({ordinal}))";
        }

        return type is IArrayTypeSymbol
            ? $"global::System.Array.ConvertAll(row.GetFieldValue<string[]>({ordinal}), static label => Parse<{enums.Use(found)}>(label, {ordinal}))"
            : $"Parse<{enums.Use(found)}>(row.GetString({ordinal}), {ordinal})";
    }
}
