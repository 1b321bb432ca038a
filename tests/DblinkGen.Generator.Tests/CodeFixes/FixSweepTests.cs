using CsCheck;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>Every fix on every wrong declaration of the rules' tests.</summary>
public sealed class FixSweepTests
{
    /// <summary>No fix adds what another generator writes.</summary>
    private static readonly Fault[] Faults = [.. Fault.All.Where(f => f.Written is null)];

    private static readonly Gen<string> Sources = Gen.OneOf<string>([.. Faults.Select(f => f.WrongCode), .. FixCase.All.Select(c => c.Before)]);

    public static TheoryData<int, string> Cases => new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, f.Label)));

    /// <summary>Wrong conditions with the parameters that they take, each in all the places that a right one can have.</summary>
    private static readonly (string Condition, string Parameters)[] Conditions =
    [
        ("price >= minPrice", "decimal minPrice"), ("id = @(id)", "int id"), ("id = <id>", "int id"), ("id = [id]", "int id"), ("id = %id%", "int id"), ("id = ::id", "int id"), ("id = #id#", "int id"), ("id = ?id", "int id"),
        ("id = :id", "int id"), ("id = {id}", "int id"), ("id = $1", "int id"), ("id = '@id'", "int id"), ("id IN (low, @low)", "int low"), ("id BETWEEN @low AND high", "int low, int high"),
        ("id ANY (@ids)", "int[] ids"), ("id = ANY @ids", "int[] ids"), ("id IN @ids", "int[] ids"), ("id IN @ids::int[]", "int[] ids"), ("id NOT IN @ids::int4[]", "int[] ids"), ("id IN (@ids)", "int[] ids"), ("id NOT IN @id::int8", "int id"),
        ("id = @ids", "int[] ids"), ("id <> @ids", "int[] ids"), ("id != any(@ids)", "int[] ids"), ("id = ANY (@id)", "int id"), ("no = 1 && id = 2", ""), ("no = 1 && id = 2 && NOT sold", ""), ("no = 1 && sold", ""), ("no = 1 && !sold", ""),
        ("!sold", ""), ("name = ‘a’", ""), ("name = ‘@name’", "string name"), ("name LIKE '%@part%'", "string part"), ("name LIKE '%' + @part + '%'", "string part"), ("name = NULL", ""), ("name <> NULL", ""), ("id == 1", ""), ("id => 1", ""), ("id =< 1", ""),
        ("name IS NOT 'a'", ""), ("parent <=> @id", "int? id"), ("id = @idd", "int id"), ("id = @n", ""), ("id BETWEEN @low AND @high", ""), ("id IN (@a, @b)", ""), ("NOT @all", ""), ("name LIKE @pattern", ""), ("id = ANY (@keys)", ""),
        ("added > now() - INTERVAL @days DAY", "int days"), ("added > date '@day'", "DateOnly day"), ("added > now() - @days * interval '1 day'", ""), ("i.id = 1", ""), ("name = \"a b\"", ""), ("`id` = 1", ""), ("id = @id:int", "int id"),
    ];

    private static readonly string[] Around = ["{0}", "no = 5 AND {0} AND no = 6", "({0}) IS NOT TRUE OR no = 5", "CASE WHEN {0} THEN true ELSE false END", "EXISTS (SELECT 1 FROM old WHERE old.no = 5 AND {0})"];

    public static TheoryData<string, string> Places => new(Conditions.Select(c => new TheoryDataRow<string, string>(c.Condition, c.Parameters)));

    public static TheoryData<string> Fixable => [.. Fixes.Rules];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_fix_mends_the_fault_and_the_result_compiles(int index, string label) => Sweep(UserSolution.Open(Faults[index].CompileWrong()), label);

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Wherever_a_condition_is_a_fix_leaves_no_report_and_a_text_that_can_be_read(string condition, string parameters)
    {
        foreach (var around in Around)
        {
            var sql = $"SELECT id FROM item WHERE {around.Replace("{0}", condition, StringComparison.Ordinal)}";
            var method = $"""[DblinkQuery("{sql.Replace("\"", "\\\"", StringComparison.Ordinal)}")] public partial Task<List<int>> ReadAsync({parameters});""";
            await Sweep(UserSolution.Open(Fault.InClass("", method, method).Right), sql);
        }
    }

    [Theory]
    [MemberData(nameof(PageTests.Rules), MemberType = typeof(PageTests))]
    public async Task A_fix_is_offered_on_the_example_of_the_page_where_page_and_index_say_so(string rule)
    {
        if (rule[3] == '9')
            return;
        var offered = await Sweep(UserSolution.Open(PageTests.Example(rule, "Wrong")), rule);
        Assert.Equal(IsMarked(rule), offered > 0);
        Assert.Equal(IsMarked(rule), PageTests.Read(rule).Contains("\nCode fix: ", StringComparison.Ordinal));
    }

    [Fact]
    public Task No_fix_throws_where_tokens_are_missing() => Gen.Select(Sources, Gen.Double.Unit.Array[1, 3], BrokenCodeTests.Delete)
        .SampleAsync(
            async source =>
            {
                var project = UserSolution.Open(source);
                foreach (var diagnostic in await project.AnalyzeAsync())
                    await project.OfferAsync(diagnostic);
            },
            iter: 100, threads: 1);

    /// <returns>How many fixes were offered.</returns>
    private static async Task<int> Sweep(Project project, string label)
    {
        var offered = 0;
        var before = await project.AnalyzeAsync();
        var errors = (await project.CompilerErrorsAsync()).Count;
        foreach (var diagnostic in before)
        {
            foreach (var action in await project.OfferAsync(diagnostic))
            {
                offered++;
                var repaired = await project.ApplyAsync(action);
                var text = $"{label}: {action.Title}\n{await repaired.User().TextAsync()}";
                var faults = await repaired.CompilerErrorsAsync();
                Assert.True(faults.Count <= errors, string.Join('\n', [.. faults, text]));
                var after = await repaired.AnalyzeAsync();
                Assert.True(after.Count(d => d.Id == diagnostic.Id) < before.Count(d => d.Id == diagnostic.Id), text);
                var brought = after.GroupBy(d => d.Id).Where(g => g.Count() > before.Count(d => d.Id == g.Key)).SelectMany(g => g).ToList();
                Assert.True(brought.Count == 0, string.Join('\n', [.. brought.Select(d => d.ToString()), text]));
            }
        }

        return offered;
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void A_rule_with_a_fix_exists(string rule) => Assert.Contains(AllRules.Descriptors, d => d.Id == rule);

    [Fact]
    public void The_index_marks_the_rules_with_a_fix() =>
        Assert.Equal(Fixes.Rules, AllRules.Descriptors.Select(d => d.Id).Where(IsMarked).Order());

    private static bool IsMarked(string rule) => PageTests.Read("README").Split('\n').Any(l => l.StartsWith($"| [{rule}]", StringComparison.Ordinal) && l.EndsWith("| yes |", StringComparison.Ordinal));
}
