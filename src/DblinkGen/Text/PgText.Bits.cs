using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a <c>bit</c> or <c>varbit</c>.</summary>
    /// <param name="value">The bits, or <see langword="null"/>.</param>
    /// <returns>A digit for each bit; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(BitArray? value) => value is null
        ? null
        : string.Create(value.Length, value, static (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = bits[i] ? '1' : '0';
        });
}
