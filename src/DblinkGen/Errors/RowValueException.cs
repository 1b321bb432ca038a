namespace DblinkGen.Errors;

/// <summary>A generated reader met a value that it has no member for, or cannot read: it knows the column.</summary>
internal sealed class RowValueException(int ordinal, string message, string? advice = null, DblinkErrorKind kind = DblinkErrorKind.ValueMisfit) : Exception(message)
{
    public int Ordinal { get; } = ordinal;

    public string? Advice { get; } = advice;

    public DblinkErrorKind Kind { get; } = kind;

    /// <summary>An element of an array whose C# type does not hold NULL.</summary>
    public static RowValueException Null(int ordinal) => new(
        ordinal,
        "an element is NULL.",
        "Make the element type nullable (int?[], string?[]), or remove NULL in the remote SQL (array_remove).",
        DblinkErrorKind.NullValue);
}
