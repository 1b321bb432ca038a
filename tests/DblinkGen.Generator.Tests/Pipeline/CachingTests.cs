using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not: both directions matter.</summary>
public sealed class CachingTests
{
    private const string First = """
        [DblinkServer("remote")]
        public static partial class First
        {
            [DblinkQuery("SELECT 1")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }
        """;

    private const string Second = """
        [DblinkServer("remote")]
        public static partial class Second
        {
            [DblinkCommand("DELETE FROM item")]
            public static partial Task<int> ClearAsync(NpgsqlConnection connection);
        }
        """;

    private const string Local = """
        [DblinkServer("remote")]
        public static partial class Local
        {
            [DblinkRowSource("items", "SELECT 1", typeof(int))]
            [DblinkLocalQuery("SELECT value FROM @items AS i")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);

            [DblinkRowSource("items", "SELECT 1", typeof(int))]
            [DblinkLocalCommand("INSERT INTO copy SELECT * FROM @items AS i")]
            public static partial Task<int> CopyAsync(NpgsqlConnection connection);
        }
        """;

    private const string Bystander = "public static class Bystander { public static int Answer => 42; }";

    private readonly CSharpCompilation _before = UserCode.Compile(First, Second, Local, Bystander);

    [Fact]
    public void An_edit_that_touches_no_declaration_runs_no_output()
    {
        var after = Edit(Bystander, Bystander.Replace("42", "43", StringComparison.Ordinal));

        Assert.Equal(["First: Cached", "Second: Cached", "Local: Cached"], Types(after));
        Assert.All(Outputs(after), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Blanks_and_comments_beside_a_declaration_run_no_output()
    {
        var after = Edit(First, "// A comment\n\n" + First);

        Assert.All(Outputs(after), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_method_writes_one_type_again()
    {
        var after = Edit(First, First.Replace("SELECT 1", "SELECT 2", StringComparison.Ordinal));

        Assert.Equal(["First: Modified", "Second: Unchanged", "Local: Unchanged"], Types(after));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Outputs(after).Order());
    }

    [Fact]
    public void An_edit_of_a_row_source_writes_its_type_again()
    {
        var after = Edit(Local, Local.Replace("[DblinkRowSource(\"items\", \"SELECT 1\", typeof(int))]\n    [DblinkLocalCommand", "[DblinkRowSource(\"items\", \"SELECT 2\", typeof(int))]\n    [DblinkLocalCommand", StringComparison.Ordinal));

        Assert.Equal(["First: Unchanged", "Second: Unchanged", "Local: Modified"], Types(after));
    }

    [Fact]
    public void An_edit_of_a_row_type_elsewhere_writes_its_readers_again()
    {
        const string Query = """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT * FROM item")]
                public static partial Task<Item> ReadAsync(NpgsqlConnection connection);
            }
            """;
        const string Row = "public sealed record Item(int Id, string Name);";

        var run = GeneratorRun.Over(UserCode.Compile(Query, Row));
        var after = run.Again(UserCode.Compile(Query, Row.Replace("int Id", "long Id", StringComparison.Ordinal)));
        Assert.Contains("row.Int64(0)", after.Result.GeneratedSources.Single().SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_attribute_removes_the_file()
    {
        var after = Edit(Second, Bystander.Replace("Bystander", "Other", StringComparison.Ordinal));

        Assert.Equal(["First.g.cs", "Local.g.cs"], after.Result.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public void A_fault_that_moves_writes_no_type_again()
    {
        const string Wrong = """
            public static class Wrong
            {
                [DblinkServer("remote"), DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """;
        var before = UserCode.Compile(First, Wrong);
        var run = GeneratorRun.Over(before, PackageOptions.Build);
        var tree = before.SyntaxTrees.Single(t => t.FilePath == "User1.cs");
        var after = run.Again(before.ReplaceSyntaxTree(tree, UserCode.Parse("// A comment\n" + Wrong, tree.FilePath)));

        Assert.Equal([1, 2], [Line(run), Line(after)]);
        Assert.Equal(["First: Cached"], Types(after));
        Assert.Single(Outputs(after), reason => reason == IncrementalStepRunReason.Cached);

        static int Line(GeneratorRun run) => Assert.Single(run.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 1;
    }

    [Fact]
    public void Every_step_has_its_name()
    {
        var tracked = GeneratorRun.Over(UserCode.Compile(First, First.Replace("partial class First", "class Second", StringComparison.Ordinal)), PackageOptions.Build).Result.TrackedSteps;
        Assert.All(TrackingNames.All, name => Assert.Contains(name, tracked.Keys));
    }

    private GeneratorRun Edit(string source, string edited)
    {
        var tree = _before.SyntaxTrees.Single(t => t.ToString() == source);
        return GeneratorRun.Over(_before).Again(_before.ReplaceSyntaxTree(tree, UserCode.Parse(edited, tree.FilePath)));
    }

    private static IEnumerable<string> Types(GeneratorRun run) => run.Result.TrackedSteps[TrackingNames.Types]
        .SelectMany(s => s.Outputs)
        .Select(o => $"{((DblinkGen.Generator.Model.TypeModel)o.Value).HintName}: {o.Reason}");

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRun run) =>
        run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);
}
