using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>A rule about SQL looks behind WITH, into row sources and into local statements, or a case says that it need not.</summary>
public sealed class ReachTests
{
    private static readonly (string Rule, string Place, string Code)[] Cases = [.. ReachCases.All.SelectMany(c => c.Places.Select(p => (c.Rule, p.Place, p.Code)))];

    public static TheoryData<int, string> Places => new(Cases.Select((c, i) => new TheoryDataRow<int, string>(i, $"{c.Rule} {c.Place}")));

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_fault_is_reported_wherever_the_SQL_is(int index, string label)
    {
        var (rule, _, code) = Cases[index];
        var fault = Fault.InClass(rule, code, "");
        var reports = await GeneratorRun.Over(fault.WrongCode).Analyze();

        if (!code.Contains("[|", StringComparison.Ordinal))
        {
            Assert.True(reports.IsEmpty, label);
            return;
        }

        var report = Assert.Single(reports);
        Assert.Equal(rule, report.Id);
        Assert.Equal(fault.Place, report.Location.SourceSpan);
    }

    /// <summary>
    /// Those of the text that is sent. What is left is about placeholders of local statements, which are nowhere else; or one call finds it with a rule that is tried: the placeholders
    /// with DBL2004, dblink in dblink, which only remote SQL can have, and what the grammar finds with DBL2040 and DBL2043.
    /// </summary>
    [Fact]
    public void Every_rule_about_the_text_is_tried()
    {
        string[] elsewhere = ["DBL2001", "DBL2005", "DBL2011", "DBL2030", "DBL2031", "DBL2032", "DBL2033"];
        string[] sameCall =
        [
            "DBL2021", "DBL2022", "DBL2023", "DBL2024", "DBL2025", "DBL2041", "DBL2042", "DBL2044", "DBL2045", "DBL2046", "DBL2047", "DBL2048", "DBL2049", "DBL2050", "DBL2051", "DBL2052", "DBL2053", "DBL2054",
            "DBL2055", "DBL2056", "DBL2057", "DBL2058", "DBL2059", "DBL2060", "DBL2061", "DBL2062", "DBL2063", "DBL2064", "DBL2065", "DBL2071", "DBL2072",
            "DBL2074", "DBL2075", "DBL2076", "DBL2077", "DBL2078",
        ];
        var tried = ReachCases.All.Select(c => c.Rule).Concat(elsewhere).Concat(sameCall).ToHashSet();

        Assert.DoesNotContain(AllRules.Descriptors, d => d.Id.StartsWith("DBL2", StringComparison.Ordinal) && !tried.Contains(d.Id));
    }
}
