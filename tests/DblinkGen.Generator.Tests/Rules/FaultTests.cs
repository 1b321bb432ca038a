using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Rules;

public sealed class FaultTests
{
    private static readonly Fault[] Faults = [.. Fault.All];

    public static TheoryData<int, string> Cases =>
        new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, f.Label)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_is_reported_once_and_where_it_is(int index, string label)
    {
        var fault = Faults[index];
        var diagnostics = await GeneratorRun.Over(fault.CompileWrong(), fault.Others).Analyze();

        var diagnostic = Assert.Single(diagnostics);
        Assert.StartsWith(diagnostic.Id, label, StringComparison.Ordinal);
        Assert.Equal(fault.Place, diagnostic.Location.SourceSpan);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_method_with_an_error_gets_a_body_that_throws_and_no_other_does(int index, string label)
    {
        var fault = Faults[index];
        var run = GeneratorRun.Over(fault.CompileWrong(), fault.Others);
        Assert.True(run.Result.Exception is null, label);

        if (fault.HasNoLegalBody)
            Assert.Empty(run.Result.GeneratedSources);
        else
            Invariants.Hold(run, fault.CompileWrong());
        Assert.All(run.Types.SelectMany(t => t.Methods.ToArray()), m => Assert.Equal(fault.IsError, m.Body is null));
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
}
