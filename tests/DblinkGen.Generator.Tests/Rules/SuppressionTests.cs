using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The severity of a rule is the user's, and changes nothing in the generated code.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task The_editorconfig_sets_the_severity(string id) =>
        Assert.Equal(DiagnosticSeverity.Hidden, Assert.Single(await Analyze(id, $"[*.cs]\ndotnet_diagnostic.{id}.severity = silent")).Severity);

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task The_editorconfig_turns_a_rule_off(string id) => Assert.Empty(await Analyze(id, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none"));

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task A_pragma_turns_a_rule_off(string id)
    {
        var fault = FaultOf(id);
        var run = GeneratorRun.Over(UserCode.CompileAs(fault.WrongLanguage, $"#pragma warning disable {id}\n{fault.WrongCode}"), fault.Others);

        Assert.Empty(await run.Analyze());
        Assert.All(run.Types.SelectMany(t => t.Methods.ToArray()), m => Assert.Equal(fault.IsError, m.Body is null));
    }

    private static async Task<IEnumerable<Diagnostic>> Analyze(string id, string editorConfig)
    {
        var fault = FaultOf(id);
        var code = fault.CompileWrong();
        return await GeneratorRun.Over(code.WithOptions(code.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(editorConfig))), fault.Others).Analyze();
    }

    private static Fault FaultOf(string id) => Fault.All.First(f => f.Rule == id);
}
