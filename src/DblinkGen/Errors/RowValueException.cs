namespace DblinkGen.Errors;

/// <summary>A generated reader met a value that it has no member for: it knows the column.</summary>
internal sealed class RowValueException(int ordinal, string message) : Exception(message)
{
    public int Ordinal { get; } = ordinal;
}
