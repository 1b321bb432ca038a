using System.ComponentModel;
using DblinkGen.Errors;

namespace DblinkGen.Internals;

/// <summary>What a generated reader says of a value that does not fit. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowValue
{
    /// <summary>The label of an enum that has no such member.</summary>
    /// <param name="ordinal">The column.</param>
    /// <param name="label">The label that arrived.</param>
    /// <param name="enumName">The C# enum.</param>
    public static Exception UnknownLabel(int ordinal, string label, string enumName) =>
        new RowValueException(ordinal, $"'{label}' is not among the labels of {enumName}.");
}
