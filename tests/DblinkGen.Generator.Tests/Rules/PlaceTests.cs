using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>Where a fault inside the SQL is shown, whatever literal it is written in.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("\"SELECT @id\"", "@id")]
    [InlineData("@\"SELECT \"\"a\"\", @id\"", "@id")]
    [InlineData("\"SELECT\\t\\\"a\\\", @id\"", "@id")]
    [InlineData("\"\"\"SELECT \"a\", @id\"\"\"", "@id")]
    [InlineData("\"\"\"\n        SELECT \"a\",\n\n          @id\n        \"\"\"", "@id")]
    [InlineData("\"\"\"\r\n    SELECT 1,\r\n    @id\r\n    \"\"\"", "@id")]
    [InlineData("sql: \"SELECT @id\"", "@id")]
    [InlineData("\"SELECT 1, \\u0040id\"", "\\u0040id")]
    [InlineData("\"SELECT '\\xe4\\U0001F600', @id\"", "@id")]
    [InlineData("\"SELECT \" + \"@id\"", "@id")]
    [InlineData("\"SELECT 1, \" +\n    (@\"\"\"a\"\", \" + \"@i\" + \"d\")", "@i\" + \"d")]
    [InlineData("$\"SELECT '{{{{}}}}', {One}, @id\"", "@id")]
    [InlineData("$@\"SELECT \"\"{One}\"\", '{{{{}}}}', @id\"", "@id")]
    [InlineData("$\"\"\"SELECT \"a\", {One}, @id\"\"\"", "@id")]
    [InlineData("$$\"\"\"\n        SELECT '{}', {{One}},\n\n          @id\n        \"\"\"", "@id")]
    [InlineData("$\"\"\"\r\n    SELECT {One}\r\n      , @id\r\n    \"\"\"", "@id")]
    [InlineData("$\"SELECT {One}, @id, {Two} FROM item\"", "@id")]
    [InlineData("$\"SELECT {One}, {\"@id\"}, {Two} FROM item\"", "@id")]
    [InlineData("$\"{Sql}{One}\"", "Sql}{One")]
    [InlineData("$\"{Sql}, 1\"", "Sql")]
    [InlineData("\"SELECT \" + One + \", \" + Id", "Id")]
    [InlineData("One + Sql", "One + Sql", "DBL2003")]
    [InlineData("nameof(Shop)", "nameof(Shop)", "DBL2003")]
    [InlineData("Shop.Sql", "Shop.Sql")]
    public async Task It_is_the_token_where_the_source_shows_it_and_else_the_constant_or_the_argument(string argument, string place, string rule = "DBL2004")
    {
        var code = $$"""
            [DblinkServer("remote")]
            public static partial class Shop
            {
                private const string Sql = "SELECT @id";
                private const string Id = "@id";
                private const string One = "1";
                private const string Two = "2, 2";

                [DblinkQuery({{argument}})]
                public static partial string Read(NpgsqlConnection connection);
            }
            """;
        Assert.Equal([$"{rule} {place}"], await Reported(code));
    }

    [Fact]
    public async Task A_fault_of_a_members_attribute_is_shown_there_and_names_the_method()
    {
        const string Row = "public sealed record Item(int Id, [property: DblinkColumn(\"name\", \"int4\")] string Name);";
        const string Query = """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id, name FROM item")]
                public static partial Task<Item> ReadAsync(NpgsqlConnection connection);
            }
            """;

        var diagnostic = Assert.Single(await GeneratorRun.Over(UserCode.Compile(Query, Row)).Analyze());
        Assert.Equal(("User1.cs", "\"int4\""), (diagnostic.Location.SourceTree!.FilePath, Text(diagnostic)));
        Assert.EndsWith("(read by 'ReadAsync')", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_compiler_speaks_of_a_call_that_is_not_awaited_no_rule_does()
    {
        var run = GeneratorRun.Over("""
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkCommand("DELETE FROM item WHERE true")]
                public static partial Task ClearAsync(NpgsqlConnection connection);

                public static async Task RunAsync(NpgsqlConnection connection)
                {
                    ClearAsync(connection);
                    await Task.Yield();
                }
            }
            """);

        Assert.Equal("CS4014", Assert.Single(run.Output.GetDiagnostics(), d => d.Severity != DiagnosticSeverity.Hidden).Id);
        Assert.Empty(await run.Analyze());
    }

    [Fact]
    public async Task A_call_that_is_thrown_away_on_purpose_is_no_fault() => Assert.Empty(await Reported("""
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkCommand("DELETE FROM item WHERE true")]
            public static partial Task ClearAsync(NpgsqlConnection connection);

            public static void Run(NpgsqlConnection connection) => _ = ClearAsync(connection);
        }
        """));

    private static async Task<IEnumerable<string>> Reported(string code) =>
        (await GeneratorRun.Over(code).Analyze()).Select(d => $"{d.Id} {Text(d)}");

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
