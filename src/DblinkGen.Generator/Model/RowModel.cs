namespace DblinkGen.Generator.Model;

/// <summary>How a row becomes a value.</summary>
/// <param name="Type">The C# type of a row, with nullability.</param>
/// <param name="Name">What readers of it are called.</param>
/// <param name="HasServerName">Whether a member holds the name of the server.</param>
internal sealed record RowModel(string Type, string Name, RowKind Kind, EquatableArray<ValueModel> Values, bool HasServerName);

internal enum RowKind
{
    Scalar,
    Tuple,
    Object,
}

/// <param name="Expression">Reads the column from <c>row</c>; see <see cref="EnumModel"/>.</param>
/// <param name="Member">The member that an object initializer sets; <see langword="null"/> for a constructor's argument.</param>
/// <param name="Setter">How the member is set where C# does not let it be; <see langword="null"/> for all others.</param>
internal sealed record ValueModel(string Expression, string? Member, SetterModel? Setter = null);

/// <summary>A setter that only its own type may call, reached by <c>[UnsafeAccessor]</c>.</summary>
/// <param name="Name">What its accessor is called.</param>
/// <param name="Method">The setter's name in metadata.</param>
/// <param name="Target">The type that declares it; of a generic type the definition.</param>
/// <param name="Value">The type of the property there.</param>
/// <param name="TypeParameters">Of a generic type and of the types around it, as <c>&lt;T&gt;</c>, for the accessor must have just these; else empty.</param>
/// <param name="TypeArguments">What they are in the row.</param>
/// <param name="Constraints">Of the type parameters, with a blank in front; else empty.</param>
internal sealed record SetterModel(
    string Name, string Method, string Target, bool IsStruct, string Value, string TypeParameters, string TypeArguments, string Constraints);
