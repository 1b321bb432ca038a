using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>Every case twice, in two namespaces; and what several fixes of one document must not do to each other.</summary>
public sealed class FixAllTests
{
    private static readonly FixCase[] All = [.. FixCase.All];

    public static TheoryData<int, string> Cases => new(All.Select((c, i) => new TheoryDataRow<int, string>(i, c.Rule)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_occurrences_in_a_document_are_fixed_at_once(int index, string rule)
    {
        var repaired = await FixAllAsync(rule, FixAllScope.Document, In("A", All[index].Before) + In("B", All[index].Before));
        Assert.Equal(In("A", All[index].After) + In("B", All[index].After), await repaired.User().TextAsync());
        Assert.Empty(await repaired.CompilerErrorsAsync());
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_occurrences_in_a_project_are_fixed_at_once(FixAllScope scope)
    {
        var nullable = All.First(c => c.Rule == "DBL1012");
        var repaired = await FixAllAsync("DBL1012", scope, In("A", nullable.Before), In("B", nullable.Before));
        Assert.Equal(In("A", nullable.After), await repaired.User().TextAsync());
        Assert.Equal(In("B", nullable.After), await repaired.User(1).TextAsync());
    }

    [Fact]
    public Task One_partial_serves_all_methods_of_a_type() => Check(
        "DBL0002",
        """
        [DblinkServer("remote")]
        public static class Shop
        {
            [DblinkQuery("SELECT 1")] public static partial int One(NpgsqlConnection connection);
            [DblinkQuery("SELECT 2")] public static partial int Two(NpgsqlConnection connection);
            public static class Inner { [DblinkQuery("SELECT 3")] public static partial int Three(NpgsqlConnection connection); }
        }
        """,
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT 1")] public static partial int One(NpgsqlConnection connection);
            [DblinkQuery("SELECT 2")] public static partial int Two(NpgsqlConnection connection);
            public static partial class Inner { [DblinkQuery("SELECT 3")] public static partial int Three(NpgsqlConnection connection); }
        }
        """);

    [Fact]
    public Task A_record_is_made_once_and_two_records_stand_one_after_the_other() => Check(
        "CS0246",
        """
        [DblinkServer("remote")]
        internal static partial class Shop
        {
            [DblinkQuery("SELECT id FROM a"), DblinkColumn("id", "int4")] public static partial A OneA(NpgsqlConnection connection);
            [DblinkQuery("SELECT id, no FROM a"), DblinkColumn("id", "int4"), DblinkColumn("no", "int4")] public static partial A OtherA(NpgsqlConnection connection);
            [DblinkQuery("SELECT id FROM b"), DblinkColumn("id", "int8")] public static partial B OneB(NpgsqlConnection connection);
        }
        """,
        """
        [DblinkServer("remote")]
        internal static partial class Shop
        {
            [DblinkQuery("SELECT id FROM a"), DblinkColumn("id", "int4")] public static partial A OneA(NpgsqlConnection connection);
            [DblinkQuery("SELECT id, no FROM a"), DblinkColumn("id", "int4"), DblinkColumn("no", "int4")] public static partial A OtherA(NpgsqlConnection connection);
            [DblinkQuery("SELECT id FROM b"), DblinkColumn("id", "int8")] public static partial B OneB(NpgsqlConnection connection);
        }

        internal sealed record A(int Id);

        internal sealed record B(long Id);
        """);

    [Fact]
    public Task A_member_that_two_methods_read_becomes_nullable_once() => Check(
        "DBL1012",
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT NULL AS no")] public static partial Task<Line> OneAsync(NpgsqlConnection connection);
            [DblinkQuery("SELECT NULL AS no")] public static partial Task<List<Line>> AllAsync(NpgsqlConnection connection);
        }

        public sealed class Line(int no) { public int No { get; } = no; }
        """,
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT NULL AS no")] public static partial Task<Line> OneAsync(NpgsqlConnection connection);
            [DblinkQuery("SELECT NULL AS no")] public static partial Task<List<Line>> AllAsync(NpgsqlConnection connection);
        }

        public sealed class Line(int? no) { public int? No { get; } = no; }
        """);

    [Fact]
    public Task Two_faults_of_one_attribute_are_both_fixed() => Check(
        "DBL1003",
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT no FROM line")]
            [DblinkColumn("a"), DblinkColumn("b"), DblinkColumn("no"), DblinkColumn("c")]
            public static partial Task<Line> OneAsync(NpgsqlConnection connection);
        }

        public sealed record Line(int No);
        """,
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT no FROM line")]
            [DblinkColumn("no")]
            public static partial Task<Line> OneAsync(NpgsqlConnection connection);
        }

        public sealed record Line(int No);
        """);

    private static async Task Check(string rule, string before, string after)
    {
        var repaired = await FixAllAsync(rule, FixAllScope.Document, before);
        Assert.Equal(after, await repaired.User().TextAsync());
        Assert.DoesNotContain(await repaired.AnalyzeAsync(), d => d.Id == rule);
    }

    private static async Task<Project> FixAllAsync(string rule, FixAllScope scope, params string[] sources)
    {
        var project = UserSolution.Open(sources);
        var actions = new List<CodeAction?>();
        foreach (var fix in Fixes.All.Where(f => f.FixableDiagnosticIds.Contains(rule)))
            actions.Add(await fix.OfferAllAsync(project, rule, scope));
        return await project.ApplyAsync(Assert.Single(actions.OfType<CodeAction>()));
    }

    private static string In(string ns, string source) => $"namespace {ns}\n{{\n{source.Replace("namespace App;\n\n", "", StringComparison.Ordinal)}\n}}\n";
}
