using System.ComponentModel;

namespace DblinkGen.Internals;

/// <summary>Makes a value of a row. Used by generated code.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="row">The row.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowReader<out T>(in Row row);
