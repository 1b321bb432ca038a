using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Tests.CodeFixes;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>A build says what an editor shows, though its compiler runs no analyzer after an error in a declaration, and none at all where analyzers are off.</summary>
public sealed class BuildTests
{
    /// <summary>What the generator cannot see, and the analyzer reports in the same place as something else.</summary>
    private static readonly string[] OfOtherGenerators = ["DBL0014", "DBL1015"];

    private static readonly Fault[] Faults = [.. Fault.All];

    public static TheoryData<int, string> Cases => new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, f.Label)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Generator_and_analyzer_share_what_the_analyzer_says_in_an_editor(int index, string label)
    {
        var fault = Faults[index];
        var build = GeneratorRun.Over(fault.CompileWrong(), PackageOptions.Build, fault.Others);
        Assert.Equal(await InEditor(fault), Lines([.. build.Result.Diagnostics, .. await build.Analyze()]));
        Assert.True(build.Result.Exception is null, label);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Where_the_compiler_stops_before_the_analyzers_the_generator_has_spoken(int index, string label)
    {
        var fault = Faults[index];
        var build = GeneratorRun.Over(fault.CompileWrong(), PackageOptions.Build, fault.Others);
        if (build.Output.GetParseDiagnostics().Concat(build.Output.GetDeclarationDiagnostics()).Any(d => d.Severity == DiagnosticSeverity.Error))
            Assert.Equal(label[..7], Assert.Single(build.Result.Diagnostics).Id);
        else
            Assert.All(build.Result.Diagnostics, d => Assert.Contains(d.Id, GeneratorReporting.MissingBodies));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Without_analyzers_the_generator_reports_every_error(int index, string label)
    {
        var fault = Faults[index];
        var run = GeneratorRun.Over(fault.CompileWrong(), PackageOptions.WithoutAnalyzers, fault.Others);
        if (OfOtherGenerators.Contains(fault.Rule))
            Assert.True(run.Result.Diagnostics.Length > 0, label);
        else
            Assert.Equal((await InEditor(fault)).Where(_ => fault.IsError), Lines(run.Result.Diagnostics));
        Assert.DoesNotContain(await run.Analyze(), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_right_declaration_is_quiet_without_analyzers(int index, string label)
    {
        var run = GeneratorRun.Over(UserCode.Compile(Faults[index].Right), PackageOptions.WithoutAnalyzers);
        Assert.True(run.Result.Diagnostics.IsEmpty, label);
    }

    public static TheoryData<string> RulesOfMissingBodies => [.. GeneratorReporting.MissingBodies.Where(id => id[3] != '9')];

    [Theory]
    [MemberData(nameof(RulesOfMissingBodies))]
    public void A_pragma_hides_what_the_generator_reports(string id)
    {
        var fault = Faults.First(f => f.Rule == id);
        var run = GeneratorRun.Over(UserCode.CompileAs(fault.WrongLanguage, $"#pragma warning disable {id}\n{fault.WrongCode}"), PackageOptions.Build);
        Assert.True(Assert.Single(run.Result.Diagnostics).IsSuppressed);
    }

    [Theory]
    [MemberData(nameof(RulesOfMissingBodies))]
    public void The_editorconfig_sets_the_severity_of_what_the_generator_reports(string id)
    {
        var code = Faults.First(f => f.Rule == id).CompileWrong();
        var configured = code.WithOptions(code.Options.WithSyntaxTreeOptionsProvider(new EditorConfig($"[*.cs]\ndotnet_diagnostic.{id}.severity = warning")));
        Assert.Equal((id, DiagnosticSeverity.Warning), Assert.Single(GeneratorRun.Over(configured, PackageOptions.Build).Result.Diagnostics.Select(d => (d.Id, d.Severity))));
    }

    [Theory]
    [InlineData("[DblinkQuery(\"SELECT 1\")] public Task<int> ReadAsync() => Task.FromResult(1);", "DBL0001")]
    [InlineData("[DblinkGen.DblinkQueryAttribute(\"SELECT 1\")] public Task<int> ReadAsync();", "DBL0001")]
    [InlineData("[global::DblinkGen.DblinkCommand(\"DELETE FROM item WHERE true\")] public abstract Task ClearAsync();", "DBL0001")]
    [InlineData("[Query(\"SELECT 1\")] public Task<int> ReadAsync() => Task.FromResult(1);", "DBL0001")]
    [InlineData("public partial Task<int> ReadAsync(); [DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync() => Task.FromResult(1);", "DBL0001")]
    [InlineData("[Obsolete] public partial Task<int> ReadAsync(); [DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync() => Task.FromResult(1);", "DBL0001")]
    [InlineData("public class Inner { [DblinkQuery(\"SELECT 1\")] public static partial int Read(NpgsqlConnection connection); [DblinkQuery(\"SELECT 2\")] public static partial int ReadTwo(NpgsqlConnection connection); }", "DBL0002")]
    public async Task However_it_is_written_it_is_said_once(string method, string rule)
    {
        var build = GeneratorRun.Over(UserCode.Compile($$"""
            global using Query = DblinkGen.DblinkQueryAttribute;

            [DblinkServer("remote")]
            public abstract partial class Shop(NpgsqlDataSource dataSource)
            {
                {{method}}

                public string Name => dataSource.ConnectionString;
            }
            """), PackageOptions.Build);
        Assert.Equal([rule], [.. build.Result.Diagnostics.Concat(await build.Analyze()).Select(d => d.Id)]);
    }

    [Theory]
    [InlineData("DBL0001")]
    [InlineData("DBL0002")]
    [InlineData("DBL0010")]
    public async Task A_fix_is_offered_for_what_the_generator_reports(string id)
    {
        var project = UserSolution.Open(PageTests.Wrong(id).Code).WithAnalyzerReferences([]);
        var run = GeneratorRun.Over((await project.GetCompilationAsync())!, PackageOptions.Build);
        Assert.NotEmpty(await project.OfferAsync(Assert.Single(run.Result.Diagnostics)));
    }

    [Fact]
    public void A_body_that_throws_says_which_rule_is_broken_and_how()
    {
        var run = GeneratorRun.Over(Faults.First(f => f.Rule == "DBL2004").CompileWrong());
        Assert.Contains("throw new global::System.InvalidOperationException(\"DBL2004: ", run.Result.GeneratedSources.Single().SourceText.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> InEditor(Fault fault) => Lines(await GeneratorRun.Over(fault.CompileWrong(), fault.Others).Analyze());

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d} {d.Descriptor.HelpLinkUri} {d.Descriptor.Category}").Order(StringComparer.Ordinal)];
}
