using DblinkGen.Generator.Tests.Rules;
using DblinkGen.Package.Tests.Consumption;
using DblinkGen.Package.Tests.Packing;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>The wrong examples of all rules' pages as files of projects that use the package, open in a language server.</summary>
public sealed class WrongExamples(PackedPackage package) : IAsyncLifetime
{
    private static readonly string Pages = Repository.PathOf("docs", "rules");

    private readonly Dictionary<string, (string Path, List<Finding> Findings)> _examples = [];

    private LanguageServer? _server;
    private ILookup<string, Finding>? _shown;

    /// <summary>The rules whose pages have an example.</summary>
    public static IEnumerable<string> Rules =>
        from page in Directory.GetFiles(Pages, "DBL*.md")
        where File.ReadAllText(page).Contains("\n## Wrong\n", StringComparison.Ordinal)
        select Path.GetFileNameWithoutExtension(page) into rule
        orderby rule
        select rule;

    internal LanguageServer Server => _server!;

    /// <summary>What the server shows of all files, by path.</summary>
    internal ILookup<string, Finding> Shown => _shown!;

    /// <summary>The file of a rule's example, and what Roslyn finds there.</summary>
    internal (string Path, List<Finding> Findings) this[string rule] => _examples[rule];

    /// <summary>An example as a file: in a namespace of its own, for they use the same names.</summary>
    internal static string Text(string rule, string heading) =>
        $"namespace {rule};\n{new RulePage(File.ReadAllText(Path.Combine(Pages, rule + ".md"))).Example(heading)}";

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "examples")).FullName;
        var others = OtherGenerators.Emit(package.Folder);
        foreach (var project in Rules.Select(rule => (Rule: rule, Text: Text(rule, "Wrong"))).GroupBy(e => RulePage.LanguageVersion(e.Text) ?? "14"))
            await AddProjectAsync([.. project], Enum.Parse<LanguageVersion>("CSharp" + project.Key), others);

        _server = await LanguageServer.StartAsync(folder);
        _shown = await _server.DiagnoseAllAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task AddProjectAsync(List<(string Rule, string Text)> examples, LanguageVersion version, string others)
    {
        var project = await ConsumerProject.CreateLibraryAsync(
            package,
            Path.Combine("examples", version.ToString()),
            examples.Select(e => (e.Rule + ".cs", e.Text)),
            $"""
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <LangVersion>{version.ToDisplayString()}</LangVersion>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Using Include="DblinkGen;Npgsql" />
                <Analyzer Include="{others}" />
              </ItemGroup>
            """);
        await project.RestoreAsync();

        var packed = Path.Combine(package.Folder, "packages", "dblinkgen", package.Version, "analyzers", "dotnet", "cs", "DblinkGen.Generator.dll");
        var files = examples.ConvertAll(e => (e.Rule, Path: Path.Combine(project.Folder, e.Rule + ".cs"), e.Text));
        var findings = await RoslynFindings.OfAsync(project.Folder, files.Select(f => (f.Path, f.Text)), version, [packed, others]);
        foreach (var (rule, path, _) in files)
            _examples.Add(rule, (path, [.. findings[path].Order()]));
    }
}
