using System.Text.RegularExpressions;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>
/// A fenced block of a document under a comment that says what it quotes: <c>&lt;!-- quotes emitted FindItemsAsync --&gt;</c>.
/// </summary>
internal sealed partial record MarkedBlock(string Kind, string Name, string Text)
{
    public static IReadOnlyList<MarkedBlock> In(string document) =>
        [.. Pattern.Matches(document).Select(m => new MarkedBlock(m.Groups["kind"].Value, m.Groups["name"].Value, m.Groups["text"].Value))];

    /// <summary>The document with each block's text replaced by what it is to quote.</summary>
    public static string Rewrite(string document, Func<MarkedBlock, string> quoted) =>
        Pattern.Replace(document, m =>
        {
            var text = quoted(new(m.Groups["kind"].Value, m.Groups["name"].Value, m.Groups["text"].Value));
            return string.Concat(m.Groups["head"].Value, text, m.Groups["tail"].Value);
        });

    [GeneratedRegex("""(?<head><!-- quotes (?<kind>\S+) (?<name>.+?) -->\n+```\w*\n)(?<text>(?:(?!```).)*?)(?<tail>\n```)""", RegexOptions.Singleline)]
    private static partial Regex Pattern { get; }
}
