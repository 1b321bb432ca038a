using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// Text of a server as a part of a message of ours. A server may send anything: megabytes, escape sequences for the terminal that shows a log, or lines that look
/// like ours. The whole text stays in the inner exception, or in the property that holds it.
/// </summary>
internal static class ServerText
{
    /// <summary>How much of a text is shown, in UTF-16 code units.</summary>
    public const int MaxLength = 2000;

    /// <summary>Reads a text that the remote may have made. dblink does not check whether it is valid in its encoding (PostgreSQL 14 to 18), and Npgsql throws if it is not.</summary>
    public static string Read(NpgsqlDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetString(ordinal);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.UTF8.GetString(TextColumn.Read(reader, TextColumn.Buffer, ordinal));
        }
    }

    /// <summary>The text on one line, without control characters, cut to <see cref="MaxLength"/>.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var shown = new StringBuilder(Math.Min(text.Length, MaxLength));
        var read = 0;
        while (read < text.Length && shown.Length < MaxLength)
            read += Append(shown, text, read);
        if (read < text.Length)
            shown.Append(CultureInfo.InvariantCulture, $"… ({text.Length} characters in all)");
        return shown.ToString();
    }

    /// <summary>The same where the server quotes a function of dblink with its schema, which we have quoted already.</summary>
    public static string OfFunction(string text) =>
        Of(text.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\".dblink", ".dblink", StringComparison.Ordinal));

    /// <summary>
    /// A name of the caller's as exceptions show it. What looks like a connection string was meant as one, and may hold a password: dblink itself takes either.
    /// </summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? Name(string? name) => name switch
    {
        null => null,
        _ when name.Contains("://", StringComparison.Ordinal) => "(a text that looks like a connection URI)",
        _ when name.Contains('=', StringComparison.Ordinal) => "(a text that looks like a connection string)",
        _ => name,
    };

    /// <summary>Advice of ours with the server's own hint after it.</summary>
    public static string? Advice(string? advice, string? hint) => (advice, hint) switch
    {
        (_, null or "") => advice,
        (null or "", _) => $"The server's hint: {Of(hint)}",
        _ => $"{advice} The server's hint: {Of(hint)}",
    };

    /// <summary>Appends the character at a place, and returns how many code units it has.</summary>
    private static int Append(StringBuilder shown, string text, int place)
    {
        var c = text[place];
        if (char.IsHighSurrogate(c) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
        {
            shown.Append(text, place, 2);
            return 2;
        }

        if (c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            // A run of them is one blank.
            if (shown.Length > 0 && shown[^1] != ' ')
                shown.Append(' ');
        }
        else if (char.IsControl(c) || char.IsSurrogate(c) || ChangesDirection(c))
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
        else
        {
            shown.Append(c);
        }

        return 1;
    }

    /// <summary>Whether the character makes what follows it appear in another order than it is in.</summary>
    private static bool ChangesDirection(char c) => c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
