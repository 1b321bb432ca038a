using System;
using System.Linq;
using System.Text;

namespace DblinkGen.Generator.Emission;

/// <summary>Spells C# literals.</summary>
internal static class CSharpText
{
    public static string Literal(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u0085' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    /// <summary>Whether a raw string literal shows the text as it is.</summary>
    public static bool CanBeRaw(string text) => !text.Any(c => c is not '\n' and not '\t' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085'));

    /// <summary>One quote more than the longest run in the text, and three at least.</summary>
    public static string RawQuotes(string text) => new('"', Math.Max(3, LongestRun(text, c => c == '"') + 1));

    /// <summary>One dollar sign more than the longest run of braces in the text.</summary>
    public static string Dollars(string text) => new('$', Math.Max(LongestRun(text, c => c == '{'), LongestRun(text, c => c == '}')) + 1);

    private static int LongestRun(string text, Func<char, bool> belongs)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = belongs(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Whether the text can stand in a comment of one line.</summary>
    public static bool IsOneLine(string text) => CanBeRaw(text) && text.IndexOf('\n') < 0;

    /// <summary>The text in a comment of one line: as it is, or as a literal.</summary>
    public static string OneLine(string text) => IsOneLine(text) ? text : Literal(text);
}
