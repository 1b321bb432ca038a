namespace DblinkGen.Generator.Model;

/// <summary>How a row becomes a value.</summary>
/// <param name="Type">The C# type of a row, with nullability.</param>
/// <param name="Name">What readers of it are called.</param>
/// <param name="HasServerName">Whether its reader takes the name of the server.</param>
internal sealed record RowModel(string Type, string Name, RowKind Kind, EquatableArray<ValueModel> Values, bool HasServerName);

internal enum RowKind
{
    Scalar,
    Tuple,
    Object,
}

/// <param name="Expression">Reads the column from <c>row</c>; see <see cref="EnumModel"/>.</param>
/// <param name="Member">The member that an object initializer sets; <see langword="null"/> for a constructor's argument.</param>
internal sealed record ValueModel(string Expression, string? Member);
