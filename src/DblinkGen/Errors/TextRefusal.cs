using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Text;

namespace DblinkGen.Errors;

/// <summary>Refuses texts that the server would refuse, or change, before anything is sent: U+0000 would break the local connection.</summary>
internal static class TextRefusal
{
    /// <summary>Refuses what PostgreSQL's text cannot hold.</summary>
    /// <param name="origin">The call.</param>
    /// <param name="what">What the text is, as the subject of a sentence: "The SQL".</param>
    /// <param name="text">The text.</param>
    public static void ThrowIfUnstorable(CallOrigin origin, string what, string text)
    {
        if (Fault(text) is { } fault)
            throw origin.Exception(DblinkErrorKind.Refused, $"{what} has {fault}, which PostgreSQL cannot hold. Nothing was sent.", "Remove it.");
    }

    /// <summary>Refuses what cannot be a name, or what the server would cut: two names with the same beginning would be one.</summary>
    public static void ThrowIfNoName(CallOrigin origin, string what, string name)
    {
        ThrowIfUnstorable(origin, what, name);
        if (name.Length == 0)
            throw origin.Exception(DblinkErrorKind.Refused, $"{what} is empty. Nothing was sent.", "PostgreSQL has no empty names.");
        if (PostgresIdentifier.Utf8Length(name) is var bytes and > PostgresIdentifier.MaxBytes)
            throw origin.Exception(
                DblinkErrorKind.Refused,
                string.Create(CultureInfo.InvariantCulture, $"{what} has {bytes} bytes in UTF-8; PostgreSQL keeps {PostgresIdentifier.MaxBytes} of a name. Nothing was sent."),
                $"Use a name of at most {PostgresIdentifier.MaxBytes} bytes.");
    }

    /// <summary>What a text has that PostgreSQL cannot hold, and where; <see langword="null"/> if there is nothing.</summary>
    public static string? Fault(string text)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            return string.Create(CultureInfo.InvariantCulture, $"the character U+0000 at index {nul}");
        var lone = StorableText.IndexOfLoneSurrogate(text);
        return lone < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"half of a surrogate pair (U+{(int)text[lone]:X4}) at index {lone}");
    }
}
