using System.Text.RegularExpressions;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The text of a rule's page, and what its examples need.</summary>
internal sealed partial record RulePage(string Text)
{
    /// <summary>What other generators write for the examples of the rules that are about them.</summary>
    public static IReadOnlyDictionary<string, string> OtherGenerators { get; } = new Dictionary<string, string>
    {
        ["DBL0014"] = "[System.AttributeUsage(System.AttributeTargets.Class)] public sealed class GenerateDtoAttribute : System.Attribute; public sealed record ItemDto(int Id, string Name);",
        ["DBL1015"] = "public class ObservableObject; public sealed class ObservablePropertyAttribute : System.Attribute; partial class Item { public int Id { get => id; set => id = value; } public string? Name { get => name; set => name = value; } }",
    };

    public string Example(string heading)
    {
        var start = Text.IndexOf("```csharp\n", Text.IndexOf($"## {heading}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```csharp\n".Length;
        return Text[start..Text.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    /// <summary>The C# version that an example states.</summary>
    public static string? LanguageVersion(string example) => Stated().Match(example) is { Success: true } stated ? stated.Groups[1].Value : null;

    [GeneratedRegex("<LangVersion>([0-9]+)</LangVersion>")]
    private static partial Regex Stated();
}
