using DblinkGen.CodeFixes.Editing;

namespace DblinkGen.Generator.Tests.Architecture;

/// <summary>Fixes build on Editing, which knows none of them; completion is apart.</summary>
public sealed class CodeFixLayersTests
{
    private const string Root = "DblinkGen.CodeFixes.";

    [Theory]
    [InlineData("Editing", "Columns", "Completion", "Declarations", "Sql")]
    [InlineData("Completion", "Columns", "Declarations", "Editing", "Sql")]
    [InlineData("Columns", "Declarations", "Sql")]
    [InlineData("Declarations", "Sql")]
    [InlineData("Sql", "Declarations")]
    public void A_layer_knows_only_those_below_it(string layer, params string[] others) =>
        Dependencies.HasNone(typeof(RuleFix).Assembly, Root + layer, [.. others.Select(o => Root + o)]);

    [Fact]
    public void A_dependency_would_be_seen() => Assert.True(Dependencies.Exist(typeof(RuleFix).Assembly, Root + "Sql", Root + "Columns"));
}
