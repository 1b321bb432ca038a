using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>What another generator writes cannot be read, and that is never silent: the analyzer, which sees it, says so.</summary>
public sealed class OtherGeneratorTests
{
    private const string Properties = "partial class Item { public int Id { get => _id; set => _id = value; } public string? Name { get; private set; } public int Twice => _id * 2; }";

    [Theory]
    [InlineData("public partial class Item { private int _id; }", Properties, "DBL1015 'Id'", "DBL1015 'Name'")]
    [InlineData("public partial class Item { private int _id; public string? Note { get; set; } }", Properties, "DBL1015 'Id'", "DBL1015 'Name'")]
    [InlineData("public partial class Item : Written { public string? Note { get; set; } }", "public class Written { public int Id { get; set; } public int Count; }", "DBL1015 'Id'", "DBL1015 'Count'")]
    [InlineData("public partial class Item { public string? Note { get; } }", "partial class Item { public Item(string? note) => Note = note; }", "DBL1016 'Note'")]
    public async Task A_generated_member_is_an_error_and_not_a_default(string row, string written, params string[] expected) =>
        Assert.Equal(expected.Order(), (await Errors("[DblinkQuery(\"SELECT id, name, note, count FROM item\")] public partial Task<List<Item>> ReadAsync();", row, written)).Order());

    [Fact]
    public async Task Generated_members_that_are_not_asked_for_are_left_alone() => Assert.Empty(await Errors(
        "[DblinkQuery(\"SELECT note FROM item\"), DblinkColumn(\"note\")] public partial Task<List<Item>> ReadAsync();",
        "public partial class Item { private int _id; public string? Note { get; set; } }",
        Properties));

    [Fact]
    public async Task A_column_for_a_generated_member_is_an_error_at_the_column() => Assert.Equal(["DBL1015 'Id'"], await Errors(
        "[DblinkQuery(\"SELECT id FROM item\"), DblinkColumn(\"id\")] public partial Task<List<Item>> ReadAsync();",
        "public partial class Item { private int _id; public string? Note { get; set; } }",
        Properties));

    [Fact]
    public async Task A_partial_property_is_the_users_whoever_writes_its_body() => Assert.Empty(await Errors(
        "[DblinkQuery(\"SELECT id, name FROM item\")] public partial Task<List<Item>> ReadAsync();",
        "public partial class Item { private int _id; public partial int Id { get; set; } public string? Name { get; set; } }",
        "partial class Item { public partial int Id { get => _id; set => _id = value; } }"));

    [Theory]
    [InlineData("[DblinkQuery(\"SELECT id FROM item\")] public partial Task<Written> ReadAsync();", "DBL0005")]
    [InlineData("[DblinkQuery(\"SELECT id FROM item\")] public partial Task<List<Written>> ReadAsync();", "DBL1001")]
    [InlineData("[DblinkQuery(\"SELECT id, mood FROM item\")] public partial Task<(int Id, Mood Mood)> ReadAsync();", "DBL1008")]
    [InlineData("[DblinkCommand(\"CALL p(@mood)\")] public partial Task RunAsync(Mood mood);", "DBL1008")]
    public async Task A_generated_type_is_an_error_that_says_what_the_generator_missed(string method, string missing)
    {
        var error = Assert.Single(await Analyze(method, "public partial class Item;", "public sealed record Written(int Id); public enum Mood { Happy }"));
        Assert.Equal("DBL0014", error.Id);
        Assert.Contains(": " + missing + ": ", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generated_way_to_the_local_server_is_an_error_too()
    {
        var run = GeneratorRun.Over(
            UserCode.Compile("[DblinkServer(\"remote\")] public partial class Shop { [DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync(); }"),
            new OtherGenerator("partial class Shop { private readonly Npgsql.NpgsqlDataSource _source = null!; }"));
        Assert.Equal(["DBL0014"], (await run.Analyze()).Select(d => d.Id));
    }

    private static async Task<IEnumerable<string>> Errors(string method, string row, string written) =>
        (await Analyze(method, row, written)).Select(d => $"{d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(' ')[0]}");

    private static async Task<IEnumerable<Diagnostic>> Analyze(string method, string row, string written)
    {
        var run = GeneratorRun.Over(
            UserCode.Compile($$"""
                [DblinkServer("remote")]
                public sealed partial class Shop(NpgsqlDataSource dataSource)
                {
                    {{method}}

                    public string Name => dataSource.ConnectionString;
                }

                {{row}}
                """),
            new OtherGenerator(written));
        Assert.Null(run.Result.Exception);
        return (await run.Analyze()).Where(d => d.Severity == DiagnosticSeverity.Error);
    }
}
