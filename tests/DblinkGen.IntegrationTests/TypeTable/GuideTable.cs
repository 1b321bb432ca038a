using System.Text.RegularExpressions;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>The table of types in the guide, as a reader sees it: a pair of types for each cell.</summary>
internal static partial class GuideTable
{
    private const string Heading = "| C# | default | or |";

    public static (string CSharp, string Postgres, bool IsDefault)[] Pairs { get; } = [.. Read()];

    /// <summary>The type with its schema.</summary>
    public static string Qualified(string postgres) => postgres == "mood" ? "public.mood" : "pg_catalog." + postgres;

    private static IEnumerable<(string, string, bool)> Read()
    {
        var rows = Repository.Read("docs/guide.md").Split('\n').SkipWhile(line => line != Heading).Skip(2).TakeWhile(line => line.StartsWith('|'));
        foreach (var row in rows)
        {
            var cells = row.Trim('|').Split('|');
            // The enum of the tests; its own type is that of RemoteSchema.
            string[] types = cells[0].Contains("an enum", StringComparison.Ordinal) ? ["Mood"] : Code(cells[0]);
            foreach (var type in types)
            {
                yield return (type, Code(cells[1])[0], true);
                foreach (var other in Code(cells[2]))
                    yield return (type, other, false);
                if (type == "Mood")
                    yield return (type, "mood", false);
            }
        }
    }

    private static string[] Code(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
