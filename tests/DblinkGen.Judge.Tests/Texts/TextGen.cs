using System.Globalization;
using System.Text;
using CsCheck;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>Makes texts of the templates: blanks and comments between the words and at both ends, strings in every notation, and slips of the pen.</summary>
internal static class TextGen
{
    private static readonly Gen<string> s_blank = Gen.OneOf(
        " ", " ", "\n", "\t", "\r\n", " \f ", "/**/", "/* ; ' \" $$ */", "/* a /* ; */ ' */", " -- ; ' $$ /*\n", "--\r", " /* -- */ ", "\n--\n--x\n");

    private static readonly Gen<string> s_before = Gen.OneOf("", "", "", " ", "\n", "-- note\n", "/* note; */", "/* /* */ -- */\t", ";", " ; -- ;\n ");

    private static readonly Gen<string> s_after = Gen.OneOf(
        "", "", "", ";", " ; ", ";;", " -- note", "--", "; -- note", " /* note */", "; /* ; */ ;", " -- '", " --\n", "/**/--/*", "\n\n");

    private static readonly Gen<string> s_value = Gen.OneOf(
        "x", "", "a;b", "it's", "--", "/*", "*/", "$$", "$x$", "\\", "\\'", "%", "%s", "%1$L", "\"", "é😀", "a\nb", "COPY", ");", "{0}", "PERFORM 1", "BEGIN NULL; END", "UTC", "SELECT 'x'");

    private static readonly Gen<string> s_slip = Gen.OneOf(
        "'", "\"", ";", "--", "/*", "*/", "$$", "$a$", "$1", "@x", "E'", "U&'", "\\", "(", ")", "[", "]", "%", "?", ",", ".", ":", "::", "{", "0x", "1e", "\u00a0", "\u200b",
        " COPY ", ";COPY items TO STDOUT", "; COMMIT", ";\n", " RETURNING *", " INTO made", " FOR UPDATE", " AS ", " UESCAPE '!'", " END", " BEGIN ATOMIC ",
        ") AS q; DELETE FROM items; SELECT 1 AS n, 'x' AS t FROM (SELECT 1", "\n) AS q --", ") SELECT 1; WITH q AS (SELECT 1", "\n; DROP TABLE items --", "' || '", "'; DELETE FROM items; --");

    private static readonly Gen<Func<string, string>> s_change = Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, s_slip).Select((kind, place, slip) => new Func<string, string>(text => kind switch
    {
        0 => text.Insert((int)(place * (text.Length + 1)), slip),
        1 when text.Length > 0 => text.Remove((int)(place * text.Length), 1),
        _ => text,
    }));

    /// <summary>Statements with rows.</summary>
    public static Gen<StatementText> Query { get; } = Of(Templates.Queries);

    /// <summary>Statements without, and texts that are no statement.</summary>
    public static Gen<StatementText> Command { get; } = Of(Templates.Commands);

    private static Gen<StatementText> Of(string[] templates) => Gen.Select(
        Gen.OneOf(templates), Gen.Select(s_blank.Array[1, 6], s_before, s_after), Gen.Select(s_value, Gen.Int[0, 5]).Array[1, 3], Gen.Bool, s_change)
        .Select((template, blanks, strings, isParameter, change) => Make(template, blanks, strings, isParameter, change));

    private static StatementText Make(string template, (string[] Between, string Before, string After) blanks, (string Value, int Notation)[] strings, bool isParameter, Func<string, string> change)
    {
        var text = new StringBuilder(blanks.Before);
        var (words, literals) = (0, 0);
        foreach (var word in template.Split(' '))
        {
            if (words > 0)
                text.Append(blanks.Between[words % blanks.Between.Length]);
            words++;
            text.Append(word switch
            {
                "{s}" => Literal(strings[literals % strings.Length].Value, strings[literals++ % strings.Length].Notation),
                "{i}" => "{i}",
                _ => word,
            });
        }

        var right = text.Append(blanks.After).ToString();
        var made = change(right);
        // After a slip it may be inside of a string or a comment.
        var hasParameter = isParameter && made == right && right.Contains("{i}", StringComparison.Ordinal);
        var value = StatementText.Value.ToString(CultureInfo.InvariantCulture);
        return new(
            made.Replace("{i}", hasParameter ? StatementText.Parameter : value, StringComparison.Ordinal),
            made.Replace("{i}", hasParameter ? $"({value}::int4)" : value, StringComparison.Ordinal),
            hasParameter);
    }

    /// <summary>A string in one of the notations that can hold it.</summary>
    private static string Literal(string value, int notation) => notation switch
    {
        1 => $"E'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        2 when !value.Contains('$', StringComparison.Ordinal) => $"$${value}$$",
        3 when !value.Contains("$q$", StringComparison.Ordinal) => $"$q${value}$q$",
        4 => $"U&'{Quoted(value.Replace("!", "!!", StringComparison.Ordinal))}!0041' UESCAPE '!'",
        5 => $"'{Quoted(value)}'\n  'b'",
        _ => $"'{Quoted(value)}'",
    };

    private static string Quoted(string value) => value.Replace("'", "''", StringComparison.Ordinal);
}
