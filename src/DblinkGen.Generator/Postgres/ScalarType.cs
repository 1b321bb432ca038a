namespace DblinkGen.Generator.Postgres;

/// <summary>Which C# type holds which PostgreSQL type. C# types are given by their fully qualified names, <c>global::</c> or not.</summary>
internal static class ScalarType
{
    /// <summary>The type of a column or parameter without a declared one; null for a C# type that has none.</summary>
    /// <remarks>
    /// Arrays of <c>ushort</c>, <c>uint</c>, <c>ulong</c>, <c>char</c> and the text search types have none.
    /// An array of bytes is bytea, never <c>int2[]</c>.
    /// </remarks>
    public static PostgresType? DefaultFor(string csharpType)
    {
        var type = CSharpTypeName.Parse(csharpType);
        if (!ScalarDefaults.Table.TryGetValue(type.Element, out var name))
            return null;
        if (type.IsCollection && !ScalarReaders.HasArrays(name, type.Element))
            return null;
        return new PostgresType(Schema: null, name, Modifier: null, type.IsCollection, IsKnown: true);
    }

    /// <summary>Whether values of the C# type are read from one column, alone or as elements of an array.</summary>
    public static bool IsScalar(string csharpType) => ScalarFits.Holds(CSharpTypeName.Parse(csharpType).Element);

    /// <summary>The C# type to propose for a PostgreSQL type, or for the elements of an array; null for a user's type.</summary>
    public static string? Proposal(PostgresType postgresType) =>
        postgresType.IsKnown && ScalarFits.Holding(postgresType.Name) is [var first, ..] ? first : null;

    public static TypeFit Fit(PostgresType postgresType, string csharpType)
    {
        var type = CSharpTypeName.Parse(csharpType);
        if (!postgresType.IsKnown)
            return TypeFit.Unknown;

        var fit = ScalarFits.Of(postgresType.Name, type.Element);
        if (fit == TypeFit.Unknown)
            return fit;
        if (type.IsCollection != postgresType.IsArray)
            return TypeFit.Incompatible;
        if (type.IsCollection && !ScalarReaders.HasArrays(postgresType.Name, type.Element))
            return TypeFit.Incompatible;
        return ModifierFit.Of(postgresType, type.Element) ?? fit;
    }
}
