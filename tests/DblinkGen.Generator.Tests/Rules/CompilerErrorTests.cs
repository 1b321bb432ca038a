using System.Collections.Immutable;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>Where the compiler reports an error in a declaration, no rule speaks of what follows from it, and every other method keeps its body.</summary>
public sealed class CompilerErrorTests
{
    private const string Query = """[DblinkQuery("SELECT id, name FROM item WHERE id = @id")] """;

    [Theory]
    [InlineData(Query + "public partial Task<Item> ReadAsync(int id, CancelationToken token);", "CS0246")]
    [InlineData(Query + "public partial Task<List<Missing>> ReadAsync(int id);", "CS0246")]
    [InlineData(Query + "public partial Task<(int Id, Missing[] Name)> ReadAsync(int id);", "CS0246")]
    [InlineData(Query + "public partial Tusk<Item> ReadAsync(int id);", "CS0246")]
    [InlineData(Query + "public partial Task<JsonDocument> ReadAsync(int id);", "CS0246")]
    [InlineData(Query + "public partial Task<Item> ReadAsync(int );", "CS1001")]
    [InlineData(Query + "public partial Task<Item> ReadAsync(int id, );", "CS1031")]
    [InlineData(Query + "public partial Task<Item> ReadAsync(", "CS1026")]
    [InlineData(Query + "public partial Task<Item> ReadAsync()", "CS1002")]
    [InlineData(Query + "public partial Task<Item> ", "CS1003")]
    [InlineData(Query + "public partial Task", "CS0650")]
    [InlineData(Query + "public ", "CS1585")]
    [InlineData("public void Run() { [DblinkQuery(\"SELECT 1\")] static extern Task<int> (int id); }", "CS1001")]
    [InlineData("[DblinkQuery] public partial Task<int> ReadAsync();", "CS7036")]
    [InlineData("[DblinkQuery()] public partial Task<int> ReadAsync();", "CS7036")]
    [InlineData("[DblinkQuery(] public partial Task<int> ReadAsync();", "CS1026")]
    [InlineData("[DblinkQuery(Missing.Sql)] public partial Task<int> ReadAsync();", "CS0103")]
    [InlineData("[DblinkQuery(\"SELECT 1] public partial Task<int> ReadAsync();", "CS1010")]
    [InlineData("[DblinkQuery(\"SELECT 1\", Match = )] public partial Task<int> ReadAsync();", "CS1525")]
    [InlineData("[DblinkQuery(\"SELECT 1\", FetchSize = \"10\")] public partial Task<int> ReadAsync();", "CS0029")]
    [InlineData("""[DblinkQuery("SELECT id AS no, name FROM item"), DblinkColum("no"), DblinkColumn("name")] public partial Task<Item> ReadAsync();""", "CS0246")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(Missing)), DblinkLocalQuery("SELECT i.id, i.name FROM @items AS i")] public partial Task<Item> ReadAsync();""", "CS0246")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", Colums = "id int4"), DblinkLocalQuery("SELECT id, name FROM @items AS i")] public partial Task<Item> ReadAsync();""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public class Row : Missing { }""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public class Row { public int Id { get; set; } public Missing Name { get; set; } }""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public record Row(int Id, Missing Title);""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public record Row(int Id, [property: DblinkColum("name")] string Title);""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public record Row(int Id, string );""", "CS1001")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public class Row { public int Id { get; set; } public string [DblinkColumn("name")] }""", "CS1519")]
    [InlineData("""public partial class Inner { private readonly NpgsqlDataSorce _source; [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(); }""", "CS0246")]
    [InlineData("""public partial class Inner(NpgsqlDataSorce source) { [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(); }""", "CS0246")]
    [InlineData("""public partial class Inner : Missing { [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(); }""", "CS0246")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<List<Row>> ReadAsync(); public ref struct Row { public int No { get; set; } }""", "CS9244")]
    public async Task It_is_the_only_report_and_no_other_method_is_lost(string member, string error)
    {
        var run = GeneratorRun.Over($$"""
            [DblinkServer("remote")]
            public partial class Shop(NpgsqlDataSource dataSource)
            {
                [DblinkQuery("SELECT id, name FROM item")]
                public partial Task<List<Item>> Healthy();

                {{member}}

                [DblinkQuery("SELECT id, name FROM item")]
                public partial Task<List<Item>> HealthyToo();
            }

            public sealed record Item(int Id, string Name);
            """);

        Assert.Null(run.Result.Exception);
        Assert.Contains(run.Output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error && d.Id == error);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(await run.Analyze());
        Assert.NotNull(run.Types.SelectMany(t => t.Methods.ToArray()).Single(m => m.Name == "Healthy").Body);
    }

    [Theory]
    [InlineData(Query + "public partial Task<Item> ReadAsync(int );")]
    [InlineData("[DblinkQuery] public partial Task<int> ReadAsync();")]
    [InlineData("[DblinkQuery(42)] public partial Task<int> ReadAsync();")]
    [InlineData("static readonly string Sql = \"SELECT 1\"; [DblinkQuery(Sql)] public partial Task<int> ReadAsync();")]
    [InlineData("[DblinkQuery(\"SELECT 1] public partial Task<int> ReadAsync();")]
    [InlineData("[DblinkQuery(\"SELECT 1\", FetchSize = \"10\")] public partial Task<int> ReadAsync();")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public record Row(int Id, string );""")]
    public void Without_analyzers_too_it_is_the_only_report(string member) => Assert.Empty(ReportsWithoutAnalyzers(member));

    /// <summary>It may be another generator's, and then no one but ours reports it.</summary>
    [Theory]
    [InlineData(Query + "public partial Task<List<Missing>> ReadAsync(int id);")]
    [InlineData(Query + "public partial Task<Item> ReadAsync(Missing id);")]
    [InlineData("[DblinkQuery(Missing.Sql)] public partial Task<int> ReadAsync();")]
    [InlineData("[DblinkQuery(Shop.Missing)] public partial Task<int> ReadAsync();")]
    [InlineData("""public partial class Inner { private readonly Missing _source; [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(); }""")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Row> ReadAsync(); public record Row(int Id, Missing Title);""")]
    public void Without_analyzers_a_name_that_is_not_found_is_said_to_be_unseen(string member) => Assert.Equal(["DBL0014"], ReportsWithoutAnalyzers(member).Select(d => d.Id));

    private static ImmutableArray<Diagnostic> ReportsWithoutAnalyzers(string member)
    {
        var source = $$"""
            [DblinkServer("remote")]
            public partial class Shop(NpgsqlDataSource dataSource)
            {
                {{member}}
            }

            public sealed record Item(int Id, string Name);
            """;
        return GeneratorRun.Over(UserCode.Compile(source), PackageOptions.WithoutAnalyzers).Result.Diagnostics;
    }

    [Fact]
    public async Task A_wrong_server_attribute_is_not_a_missing_one()
    {
        var run = GeneratorRun.Over("""
            [DblinkServr("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")] public static partial int Read(NpgsqlConnection connection);
            }
            """);
        Assert.Contains(run.Output.GetDiagnostics(), d => d.Id == "CS0246");
        Assert.DoesNotContain(run.Output.GetDiagnostics(), d => d.Id == "CS8795");
        Assert.Empty(await run.Analyze());
    }

    [Fact]
    public async Task A_warning_hides_nothing()
    {
        var run = GeneratorRun.Over("""
            [DblinkServer("remote")]
            public static partial class Shop
            {
                /// <summary>Not <closed.
                [Obsolete("yes"), DblinkQuery("SELECT @id")] public static partial int Read(NpgsqlConnection connection);
            }
            """);
        Assert.Equal("DBL2004", Assert.Single(await run.Analyze()).Id);
    }
}
