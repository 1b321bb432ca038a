using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Passes a <c>text</c> through, once it is known that PostgreSQL can hold it.</summary>
    /// <param name="value">The text, or <see langword="null"/>.</param>
    /// <returns><paramref name="value"/> itself.</returns>
    /// <exception cref="ArgumentException">It holds the character U+0000, or half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(string? value)
    {
        if (value is not null)
            StorableText.Demand(value, nameof(value));
        return value;
    }

    /// <summary>Renders one character as <c>text</c>.</summary>
    /// <param name="value">The character.</param>
    /// <returns>A string of that character.</returns>
    /// <exception cref="ArgumentException">It is U+0000, or half of a surrogate pair.</exception>
    public static string Of(char value)
    {
        StorableText.Demand([value], nameof(value));
        return value.ToString();
    }

    /// <summary>Renders a character as <c>"char"</c>, which is one byte.</summary>
    /// <param name="value">The character.</param>
    /// <returns>A string of that character.</returns>
    /// <exception cref="ArgumentException">It is U+0000, or has more than one byte.</exception>
    public static string QuotedChar(char value) => char.IsAscii(value)
        ? Of(value)
        : throw new ArgumentException($"A \"char\" holds one byte, and U+{(int)value:X4} has more. Declare the parameter as text.", nameof(value));

    /// <inheritdoc cref="QuotedChar(char)"/>
    public static string? QuotedChar(char? value) => value is { } present ? QuotedChar(present) : null;

    /// <summary>Renders a byte as <c>"char"</c>.</summary>
    /// <param name="value">The byte.</param>
    /// <returns>The ASCII character; an empty text for 0.</returns>
    /// <exception cref="ArgumentException">It is greater than 127: text has no such byte, and before PostgreSQL 16 no way to write it.</exception>
    public static string QuotedChar(byte value) => value switch
    {
        0 => "",
        < 0x80 => ((char)value).ToString(),
        _ => throw new ArgumentException(
            $"A \"char\" travels as text, which has no byte {value}. Pass a short and convert it in the remote SQL: (CASE WHEN @x > 127 THEN @x - 256 ELSE @x END)::int4::\"char\".",
            nameof(value)),
    };

    /// <inheritdoc cref="QuotedChar(byte)"/>
    public static string? QuotedChar(byte? value) => value is { } present ? QuotedChar(present) : null;

    /// <summary>Renders a <c>json</c> or <c>jsonb</c>.</summary>
    /// <param name="value">The node, or <see langword="null"/> for SQL's NULL.</param>
    /// <returns>The JSON text; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(JsonNode? value) => value?.ToJsonString();

    /// <summary>Renders a <c>json</c> or <c>jsonb</c> as it was parsed, white space and the order of members included.</summary>
    /// <param name="value">The document, or <see langword="null"/> for SQL's NULL.</param>
    /// <returns>The JSON text; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(JsonDocument? value) => value is null ? null : Of(value.RootElement);

    /// <summary>Renders a <c>json</c> or <c>jsonb</c> as it was parsed.</summary>
    /// <param name="value">The element. JSON's null stays that: it is not SQL's NULL.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentException">The element is <see cref="JsonValueKind.Undefined"/>.</exception>
    public static string Of(JsonElement value)
        => value.ValueKind is JsonValueKind.Undefined
            ? throw new ArgumentException("An undefined JsonElement has no text. Pass a parsed one, or null for SQL's NULL.", nameof(value))
            : value.GetRawText();
}
