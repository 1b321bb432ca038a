using System.Globalization;
using System.Text;

namespace DblinkGen.Generator.Postgres;

/// <summary>Spellings of names and string constants in SQL text.</summary>
internal static class PostgresIdentifier
{
    /// <summary>PostgreSQL silently cuts longer names (NAMEDATALEN - 1).</summary>
    public const int MaxBytes = 63;

    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    public static int Utf8Length(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>A string constant that reads the same whatever <c>standard_conforming_strings</c> is.</summary>
    public static string Literal(string value)
    {
        var quoted = "'" + value.Replace("'", "''") + "'";
        return value.IndexOf('\\') < 0 ? quoted : "E" + quoted.Replace("\\", "\\\\");
    }

    /// <summary>The name PostgreSQL takes an identifier token for: unquoted names are folded to lower case.</summary>
    /// <remarks>As the server does for UTF-8 databases, only ASCII letters are folded.</remarks>
    public static string Unquote(string token)
    {
        if (token.Length >= 2 && token[0] == '"' && token[token.Length - 1] == '"')
            return token.Substring(1, token.Length - 2).Replace("\"\"", "\"");

        var folded = new StringBuilder(token.Length);
        foreach (var c in token)
            folded.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        return folded.ToString();
    }

    /// <summary>The column name of a C# member, by the rule of Npgsql's <c>NpgsqlSnakeCaseNameTranslator</c>.</summary>
    /// <remarks>
    /// An underscore goes before an upper-case letter that follows a lower-case one, and before the last of a run of
    /// upper-case letters when a lower-case one follows it. None goes after a digit: <c>Sha256Hash</c> is <c>sha256hash</c>.
    /// Letters without case are kept, where Npgsql drops them, since dropping them lets two members collide.
    /// </remarks>
    public static string SnakeCase(string memberName)
    {
        var name = new StringBuilder(memberName.Length + 4);
        for (var i = 0; i < memberName.Length; i++)
        {
            if (IsUpper(memberName[i]) && i > 0 && StartsWord(memberName, i))
                name.Append('_');
            name.Append(IsUpper(memberName[i]) ? char.ToLowerInvariant(memberName[i]) : memberName[i]);
        }

        return name.ToString();
    }

    private static bool StartsWord(string name, int index) =>
        char.IsLower(name[index - 1])
        || (IsUpper(name[index - 1]) && index + 1 < name.Length && char.IsLower(name[index + 1]));

    private static bool IsUpper(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
}
