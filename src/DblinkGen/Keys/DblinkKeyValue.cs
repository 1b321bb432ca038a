using DblinkGen.Text;

namespace DblinkGen;

/// <summary>
/// A value of a key column. dblink takes keys as text: what converts to this type is written so that PostgreSQL reads the same value whatever its
/// settings are.
/// </summary>
public readonly record struct DblinkKeyValue
{
    /// <summary>A value that the caller has written as PostgreSQL reads it.</summary>
    /// <param name="text">The text; <see langword="null"/> for NULL.</param>
    /// <exception cref="ArgumentException">PostgreSQL cannot hold the text: it has U+0000, or half of a surrogate pair.</exception>
    public DblinkKeyValue(string? text) => Text = PgText.Of(text);

    /// <summary>The value as PostgreSQL reads it; <see langword="null"/> for NULL.</summary>
    public string? Text { get; }

    /// <summary>A <c>text</c>, or a value of any type in PostgreSQL's spelling.</summary>
    /// <param name="value">The text; <see langword="null"/> for NULL.</param>
    public static implicit operator DblinkKeyValue(string? value) => new(value);

    /// <summary>An <c>int2</c>, <c>int4</c> or <c>int8</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DblinkKeyValue(long value) => new(PgText.Of(value));

    /// <summary>A <c>numeric</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DblinkKeyValue(decimal value) => new(PgText.Of(value));

    /// <summary>A <c>uuid</c>.</summary>
    /// <param name="value">The identifier.</param>
    public static implicit operator DblinkKeyValue(Guid value) => new(PgText.Of(value));

    /// <summary>A <c>date</c>.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator DblinkKeyValue(DateOnly value) => new(PgText.Of(value));

    /// <summary>A <c>timestamptz</c>.</summary>
    /// <param name="value">The instant.</param>
    public static implicit operator DblinkKeyValue(DateTimeOffset value) => new(PgText.Of(value));
}
