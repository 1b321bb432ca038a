using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace DblinkGen.Text;

/// <summary>
/// Renders C# values as PostgreSQL input text. Called by generated code; not meant to be called by hand.
/// </summary>
/// <remarks>
/// An argument travels to the remote server as text, so each text here is one that PostgreSQL reads the same under every DateStyle,
/// IntervalStyle, TimeZone and locale, and none depends on the client's culture. Quoting as an SQL literal is left to the local server
/// (<see href="https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT"><c>format('%L')</c></see>).
/// <see langword="null"/> becomes <see langword="null"/>: SQL's NULL has no text.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class PgText
{
    /// <summary>Renders a value, or NULL.</summary>
    /// <typeparam name="T">A type that another overload takes without its question mark.</typeparam>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    /// <returns>The text; <see langword="null"/> for <see langword="null"/>.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> has no single PostgreSQL type.</exception>
    /// <exception cref="ArgumentException">PostgreSQL cannot hold the value.</exception>
    public static string? Of<T>(T? value)
        where T : struct
        => value is { } present ? TextFormat<T>.Of(present) : null;

    /// <summary>Renders a <c>boolean</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>true</c> or <c>false</c>.</returns>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>Renders a <c>uuid</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>32 hexadecimal digits in five groups.</returns>
    public static string Of(Guid value) => value.ToString("D");

    /// <summary>Renders a <c>bytea</c> in hexadecimal, the form that every <c>bytea_output</c> reads.</summary>
    /// <param name="value">The bytes, or <see langword="null"/>.</param>
    /// <returns>The text; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(byte[]? value) => value is null ? null : Of(value.AsMemory());

    /// <summary>Renders a <c>bytea</c> in hexadecimal.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns><c>\x</c> and two digits for each byte.</returns>
    public static string Of(ReadOnlyMemory<byte> value)
        => string.Create(2 + (2 * value.Length), value, static (text, bytes) =>
        {
            @"\x".CopyTo(text);
            Convert.TryToHexStringLower(bytes.Span, text[2..], out _);
        });
}
