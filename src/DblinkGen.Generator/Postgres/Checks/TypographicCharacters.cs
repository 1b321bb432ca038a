using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What word processors and web pages make of quotes, blanks and dashes. All of them are letters of names to PostgreSQL.</summary>
internal static class TypographicCharacters
{
    /// <summary>Closing quotes by the opening one. An apostrophe may be typed for both.</summary>
    private static readonly Dictionary<char, string> Quotes = new()
    {
        ['\u2018'] = "\u2019\u2018",
        ['\u201A'] = "\u2018\u2019",
        ['\u201B'] = "\u2019",
        ['\u2019'] = "\u2019",
        ['\u201C'] = "\u201D\u201C",
        ['\u201D'] = "\u201D",
        ['\u201E'] = "\u201C\u201D",
    };

    /// <summary>In a statement that can be read.</summary>
    public static IEnumerable<TextFault> In(SqlSyntax syntax) => Quoted(syntax) is { } quoted ? [quoted] : Blank(syntax) is { } blank ? [blank] : [];

    /// <summary>In a statement that cannot be read.</summary>
    public static TextFault? Of(SqlSyntax syntax) => Quoted(syntax) ?? Blank(syntax) ?? Dash(syntax);

    /// <summary>The stretch of <c>‘@name’</c>, whose closing quote is a letter of the placeholder's name; null where more is between the quotes.</summary>
    public static SqlSpan? Around(string sql, SqlPlaceholder placeholder)
    {
        var (start, end) = (placeholder.Start, placeholder.Start + placeholder.Length);
        if (!IsClosing(sql[end - 1]))
            return new SqlSpan(start, placeholder.Length);
        return start > 0 && Quotes.TryGetValue(sql[start - 1], out var closing) && closing.IndexOf(sql[end - 1]) >= 0 && (start == 1 || !SqlCharacters.ContinuesPlaceholder(sql[start - 2])) ? SqlSpan.Between(start - 1, end) : null;
    }

    private static bool IsClosing(char c) => Quotes.Values.Any(q => q.IndexOf(c) >= 0);

    /// <summary>What a text begins with that cannot be a word of SQL for such a character; null for any other.</summary>
    public static string? InFirstWord(string text) => text.TakeWhile(c => !SqlCharacters.IsSpace(c)).FirstOrDefault(IsBlank) is var found and not '\0' ? Name(found) : null;

    private static TextFault? Quoted(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var sql = tokens.Sql;
        var found = new List<SqlSpan>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Is(i, SqlTokenKind.Word) || (found.Count > 0 && tokens[i].Start < found[found.Count - 1].End) || !Quotes.TryGetValue(sql[tokens[i].Start], out var closing))
                continue;
            var lineEnd = SqlCharacters.SkipLine(sql, tokens[i].Start);
            var close = sql.IndexOfAny(closing.ToCharArray(), tokens[i].Start + 1, lineEnd - tokens[i].Start - 1);
            found.Add(new SqlSpan(tokens[i].Start, (close < 0 ? tokens[i].End : close + 1) - tokens[i].Start));
        }

        if (found.Count == 0)
            return null;
        var inner = found.ConvertAll(f => sql.Substring(f.Start + 1, System.Math.Max(0, f.Length - 2)));
        // Double ones may have been those of a name or of a text.
        var areTexts = found.TrueForAll(f => sql[f.Start] is '\u2018' or '\u2019' or '\u201A' or '\u201B' && f.Length > 1 && Quotes.Values.Any(q => q.IndexOf(sql[f.End - 1]) >= 0)) && inner.TrueForAll(t => t.IndexOfAny(['\'', '\\', '@']) < 0);
        var repair = new TextRepair("Write the quotes of SQL", [.. found.Select((f, i) => new TextEdit(f, $"'{inner[i]}'"))]);
        return new TextFault(TextFaultKind.Typographic, found[0], $"{sql[found[0].Start]} is no quote, for a text is in ' and a name in \"{(areTexts ? $"; write '{inner[0]}'" : "")}") { Repair = areTexts && SyntaxFaults.Heals(syntax, repair) ? repair : null };
    }

    private static TextFault? Blank(SqlSyntax syntax)
    {
        var found = Characters(syntax.Tokens).Where(c => IsBlank(syntax.Tokens.Sql[c])).ToList();
        var repair = new TextRepair("Write blanks", [.. found.Select(c => new TextEdit(new SqlSpan(c, 1), IsWide(syntax.Tokens.Sql[c]) ? " " : ""))]);
        return found.Count == 0 ? null : new TextFault(TextFaultKind.Typographic, new SqlSpan(found[0], 1), $"{Name(syntax.Tokens.Sql[found[0]])}; {(IsWide(syntax.Tokens.Sql[found[0]]) ? "write a blank" : "remove it")}")
        {
            Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null,
        };
    }

    private static TextFault? Dash(SqlSyntax syntax)
    {
        var found = Characters(syntax.Tokens).Where(c => IsDash(syntax.Tokens.Sql[c])).ToList();
        var repair = new TextRepair("Write -", [.. found.Select(c => new TextEdit(new SqlSpan(c, 1), "-"))]);
        return found.Count > 0 && SyntaxFaults.Heals(syntax, repair)
            ? new TextFault(TextFaultKind.Typographic, new SqlSpan(found[0], 1), $"{syntax.Tokens.Sql[found[0]]} is a dash; write -") { Repair = repair }
            : null;
    }

    /// <summary>Those of names without quotes.</summary>
    private static IEnumerable<int> Characters(SqlTokens tokens) => Enumerable.Range(0, tokens.Count).Where(i => tokens.Is(i, SqlTokenKind.Word)).SelectMany(i => Enumerable.Range(tokens[i].Start, tokens[i].Length));

    private static bool IsWide(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool IsBlank(char c) => IsWide(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    private static bool IsDash(char c) => c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static string Name(char c) => c switch
    {
        '\u00A0' or '\u202F' => $"U+{(int)c:X4} is a non-breaking space",
        _ when IsWide(c) => $"U+{(int)c:X4} is a space, but none of SQL",
        _ => $"U+{(int)c:X4} has no width and cannot be seen",
    };
}
