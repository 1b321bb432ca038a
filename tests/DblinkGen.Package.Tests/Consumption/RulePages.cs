using System.Text.RegularExpressions;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>The wrong examples of the rules' pages, each as a file with a namespace of its own.</summary>
internal static partial class RulePages
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DblinkGen;
        global using Npgsql;
        """;

    /// <summary>What all files have in common.</summary>
    public static readonly (string Name, string Text) Common = ("Usings.cs", Usings);

    /// <summary>By rule. Two of them need another generator, and one an older C# for the whole project.</summary>
    public static readonly IReadOnlyDictionary<string, string> Wrong = Directory
        .GetFiles(Repository.PathOf("docs", "rules"), "DBL*.md")
        .Select(page => (Rule: Path.GetFileNameWithoutExtension(page), Example: WrongExample().Match(File.ReadAllText(page))))
        .Where(page => page.Example.Success && page.Rule is not ("DBL0012" or "DBL0014" or "DBL1015"))
        .ToDictionary(page => page.Rule, page => $"namespace Wrong.{page.Rule};\n\n{page.Example.Groups[1].Value}");

    [GeneratedRegex(@"## Wrong\n.*?```csharp\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex WrongExample();
}
