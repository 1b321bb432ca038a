using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>What <c>dotnet build</c> prints of the wrong examples of all rules is what an editor shows, at the same places.</summary>
public sealed class BuildReportTests(PackedPackage package, BuildReportTests.Project project) : IClassFixture<BuildReportTests.Project>
{
    /// <summary>The compiler runs no analyzer after an error in a declaration.</summary>
    private static readonly (string, string) WrongDeclaration = ("Declaration.cs", "public sealed class Lost : Missing;");

    private static readonly (string, string) WrongBody = ("Body.cs", "public static class Lost { public static int Count() => \"one\"; }");

    private static readonly string[] RulesOfTheGenerator = ["DBL0001", "DBL0002", "DBL0010"];

    private static (string, string)[] OfTheGenerator => Files(rule => RulesOfTheGenerator.Contains(rule));

    private static (string, string)[] OfTheAnalyzers => Files(rule => !RulesOfTheGenerator.Contains(rule));

    [Fact]
    public Task What_leaves_a_method_without_a_body_is_shown() => ShowsAsync(OfTheGenerator, OfTheGenerator);

    [Fact]
    public Task It_is_shown_beside_an_error_in_a_declaration() => ShowsAsync([.. OfTheGenerator, .. OfTheAnalyzers, WrongDeclaration], OfTheGenerator, "CS0246");

    [Fact]
    public Task All_else_is_shown() => ShowsAsync(OfTheAnalyzers, OfTheAnalyzers);

    [Fact]
    public Task It_is_shown_beside_an_error_in_a_body() => ShowsAsync([.. OfTheAnalyzers, WrongBody], OfTheAnalyzers, "CS0029");

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public async Task Every_error_is_shown_where_no_analyzer_runs(string property)
    {
        (string, string)[] all = [.. OfTheGenerator, .. OfTheAnalyzers];
        var log = await BuildAsync([RulePages.Common, .. all], $"-p:{property}=false");
        Assert.Equal((await Editor.ReportsAsync([RulePages.Common, .. all])).Where(r => r.IsError), Dbl(log));
    }

    [Fact]
    public async Task A_version_of_CSharp_that_is_too_low_is_told()
    {
        const string Old = """
            namespace Wrong
            {
                using System.Threading.Tasks;
                using DblinkGen;
                using Npgsql;

                [DblinkServer("shop")]
                public static partial class Shop
                {
                    [DblinkQuery("SELECT count(*) FROM item")]
                    public static partial Task<long> CountAsync(NpgsqlConnection connection);
                }
            }
            """;
        var log = await BuildAsync([("Old.cs", Old)], "-p:LangVersion=9.0");
        Assert.Equal([new Report("DBL0012", "Old.cs", 11, 42, IsError: true)], Dbl(log));
    }

    /// <param name="beside">The only error of the compiler's in files that the compiler understands.</param>
    private async Task ShowsAsync((string, string)[] files, (string, string)[] shown, string? beside = null)
    {
        var log = await BuildAsync([RulePages.Common, .. files]);
        Assert.Equal(await Editor.ReportsAsync([RulePages.Common, .. shown]), Dbl(log));
        Assert.DoesNotContain(Report.In(log), r => r.Rule == "CS9113");
        if (beside is not null)
            Assert.Contains(Report.In(log), r => r.Rule == beside);
    }

    private async Task<string> BuildAsync((string, string)[] files, params string[] arguments)
    {
        var (exitCode, log) = await (await project.InAsync(package)).BuildAsync(files, arguments);
        Assert.True(exitCode != 0, log);
        return log;
    }

    private static List<Report> Dbl(string log) => [.. Report.In(log).Where(r => r.Rule.StartsWith("DBL", StringComparison.Ordinal))];

    private static (string, string)[] Files(Func<string, bool> has) => [.. RulePages.Wrong.Where(page => has(page.Key)).Select(page => (page.Key + ".cs", page.Value))];

    /// <summary>One project for all tests, restored once.</summary>
    public sealed class Project
    {
        private ConsumerProject? _consumer;

        internal async Task<ConsumerProject> InAsync(PackedPackage package) => _consumer ??= await ConsumerProject.CreateLibraryAsync(package, "rules");
    }
}
