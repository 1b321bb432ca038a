using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

public sealed class FaultTests
{
    private static readonly Fault[] Faults = [.. Fault.All];

    public static TheoryData<int, string> Cases =>
        new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, $"{f.Rule} {f.Place}")));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_is_reported_once_and_where_it_is(int index, string label)
    {
        var fault = Faults[index];
        var diagnostics = await GeneratorRun.Over(fault.WrongCode).Analyze();

        var diagnostic = Assert.Single(diagnostics);
        Assert.StartsWith(diagnostic.Id, label, StringComparison.Ordinal);
        Assert.Equal(fault.Place, Text(diagnostic.Location));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_method_gets_a_body_that_throws(int index, string label)
    {
        var fault = Faults[index];
        var run = GeneratorRun.Over(fault.WrongCode);
        Assert.True(run.Result.Exception is null, label);

        if (fault.HasNoLegalBody)
            Assert.Empty(run.Result.GeneratedSources);
        else
            Invariants.Hold(run, fault.WrongCode);
        Assert.All(run.Types.SelectMany(t => t.Methods.ToArray()), m => Assert.Null(m.Body));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_right_form_is_quiet(int index, string label)
    {
        var fault = Faults[index];
        var run = GeneratorRun.Over(fault.Right);

        Invariants.Hold(run, fault.Right);
        Assert.True((await run.Analyze()).IsEmpty, label);
        Assert.All(run.Types.SelectMany(t => t.Methods.ToArray()), m => Assert.NotNull(m.Body));
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
