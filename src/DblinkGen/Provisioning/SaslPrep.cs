using System.Text;

namespace DblinkGen.Provisioning;

/// <summary>
/// What PostgreSQL makes of a password before it hashes it (RFC 4013; <c>pg_saslprep</c> in <c>src/common/saslprep.c</c>): spaces become U+0020, some characters
/// nothing, the rest is normalized (NFKC). Where the result would have characters that SASLprep prohibits, server and libpq use the password as it is. Which
/// those are, and the normal forms, are known here for the characters of keyboards; whatever cannot be told is refused.
/// </summary>
internal static class SaslPrep
{
    private const string Superscript = "\u00b2";

    // Without ICU (InvariantGlobalization) .NET takes every text to be normalized.
    private static readonly Func<string, string>? s_normalize =
        Superscript.Normalize(NormalizationForm.FormKC) == "2" ? text => text.Normalize(NormalizationForm.FormKC) : null;

    // The characters of Latin-1 that NFKC changes.
    private static readonly Dictionary<int, string> s_latin = new()
    {
        [0xA8] = " \u0308",
        [0xAA] = "a",
        [0xAF] = " \u0304",
        [0xB2] = "2",
        [0xB3] = "3",
        [0xB4] = " \u0301",
        [0xB5] = "\u03BC",
        [0xB8] = " \u0327",
        [0xB9] = "1",
        [0xBA] = "o",
        [0xBC] = "1\u20444",
        [0xBD] = "1\u20442",
        [0xBE] = "3\u20444",
    };

    /// <summary>The text that server and libpq hash, or <see langword="null"/> if that cannot be told.</summary>
    public static string? Prepare(string password) => Prepare(password, s_normalize);

    internal static string? Prepare(string password, Func<string, string>? normalize)
    {
        if (password.Contains('\0', StringComparison.Ordinal))
            return null;
        if (Ascii.IsValid(password))
            return password;
        var mapped = new StringBuilder();
        foreach (var rune in password.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return null;
            if (IsSpace(rune.Value))
                mapped.Append(' ');
            else if (!IsNothing(rune.Value))
                mapped.Append(rune.ToString());
        }

        if (Normalized(mapped.ToString(), normalize) is not { Length: > 0 } prepared)
            return null;
        // Either way it is the password itself, whether it is prohibited or not.
        if (prepared == password)
            return password;
        var runes = mapped.ToString().EnumerateRunes();
        if (runes.Any(rune => IsProhibited(rune.Value)))
            return password;
        return runes.All(rune => IsAllowed(rune.Value)) ? prepared : null;
    }

    private static string? Normalized(string text, Func<string, string>? normalize)
    {
        if (text.EnumerateRunes().All(rune => IsStable(rune.Value) || s_latin.ContainsKey(rune.Value)))
            return string.Concat(text.EnumerateRunes().Select(rune => s_latin.GetValueOrDefault(rune.Value) ?? rune.ToString()));
        return normalize?.Invoke(text);
    }

    /// <summary>RFC 3454, C.1.2.</summary>
    private static bool IsSpace(int c) => c is 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200B) or 0x202F or 0x205F or 0x3000;

    /// <summary>RFC 3454, B.1; U+200B is a space before.</summary>
    private static bool IsNothing(int c) =>
        c is 0xAD or 0x34F or 0x1806 or (>= 0x180B and <= 0x180D) or 0x200C or 0x200D or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    /// <summary>Whether NFKC leaves a character as it is, beside others of this kind: none of them combines.</summary>
    private static bool IsStable(int c) => c is
        (>= 0x20 and <= 0x7E) or (>= 0xA1 and <= 0xFF and not (0xA8 or 0xAA or 0xAF or 0xB2 or 0xB3 or 0xB4 or 0xB5 or 0xB8 or 0xB9 or 0xBA or 0xBC or 0xBD or 0xBE))
        or (>= 0x100 and <= 0x17E and not (0x132 or 0x133 or 0x13F or 0x140 or 0x149))
        or (>= 0x391 and <= 0x3CE and not 0x3A2) or (>= 0x400 and <= 0x45F) or (>= 0x490 and <= 0x491) or (>= 0x5D0 and <= 0x5EA) or (>= 0x621 and <= 0x63A) or (>= 0x641 and <= 0x64A)
        or (>= 0x1EA0 and <= 0x1EF9) or (>= 0x2012 and <= 0x2014) or (>= 0x2018 and <= 0x2022) or 0x2044 or 0x20AC
        or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FE) or (>= 0x4E00 and <= 0x9FA5) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0x1F300 and <= 0x1FAFF);

    /// <summary>Whether SASLprep surely lets a character pass: assigned in Unicode 3.2, not prohibited, and not written from right to left.</summary>
    private static bool IsAllowed(int c) => c is
        (>= 0x20 and <= 0x7E) or (>= 0xA1 and <= 0x220) or (>= 0x300 and <= 0x33F) or (>= 0x391 and <= 0x3CE and not 0x3A2) or (>= 0x400 and <= 0x45F)
        or (>= 0x1EA0 and <= 0x1EF9) or (>= 0x2010 and <= 0x2027) or 0x2044 or (>= 0x20A0 and <= 0x20B1) or (>= 0x2153 and <= 0x2183)
        or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FE) or (>= 0x4E00 and <= 0x9FA5) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF01 and <= 0xFF5E);

    /// <summary>Whether SASLprep surely prohibits a character: emoji are not assigned in Unicode 3.2.</summary>
    private static bool IsProhibited(int c) => c is >= 0x1F300 and <= 0x1FAFF;
}
