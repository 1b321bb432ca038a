using System.ComponentModel;

namespace DblinkGen.Text;

/// <summary>Parses the text that PostgreSQL writes for one value. Used by generated code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text, in UTF-8.</param>
/// <param name="value">The value.</param>
/// <returns><see langword="false"/> for a text that is no value of <typeparamref name="T"/>.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool ValueParser<T>(ReadOnlySpan<byte> text, out T value);
