namespace DblinkGen.Errors;

/// <summary>A generated reader met a value that it has no member for, or cannot read: it knows the column.</summary>
internal sealed class RowValueException(int ordinal, string message, string? advice = null) : Exception(message)
{
    public int Ordinal { get; } = ordinal;

    public string? Advice { get; } = advice;
}
