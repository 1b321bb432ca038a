namespace DblinkGen.Generator.Tests.Completion;

public sealed class ParameterCompletionTests
{
    public static TheoryData<string> Literals =>
    [
        "\"SELECT id WHERE a = @¦\"",
        "\"SELECT id WHERE a = @¦ AND b\"",
        "\"SELECT id LIMIT@¦\"",
        "\"SELECT '\\\"' || \\\"a@b\\\", @¦\"",
        "@\"SELECT \"\"a@b\"\", @¦\"",
        "\"\"\"SELECT \"a@b\", @¦\"\"\"",
        "\"\"\"\n        SELECT id\n        WHERE a = @¦\n        \"\"\"",
        "\"SELECT 'it' \" + \"WHERE a = @¦\" + \" AND b\"",
        "Head + (\"WHERE a = @¦\")",
        "$\"{Head} '{{}}' = @¦\"",
        "$@\"{Head} \"\"a@b\"\" = @¦\"",
        "$\"\"\"\n        {Head}\n        \"a@b\" = @¦\n        \"\"\"",
        "sql: \"SELECT @¦\", FetchSize = 10",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task A_parameter_is_written_where_the_caret_is(string sql)
    {
        var caret = await SqlCaret.AtAsync(Query(sql));
        var offered = await caret.OfferAsync();
        Assert.Equal(["minPrice", "tags"], offered.ItemsList.Select(i => i.DisplayText));
        Assert.Equal(Query(sql.Replace("¦", "minPrice", StringComparison.Ordinal)), await caret.TakeAsync(offered.ItemsList[0]));
    }

    [Theory]
    [InlineData("\"SELECT 'a @¦'\"")]
    [InlineData("\"SELECT 'a' -- @¦\"")]
    [InlineData("\"SELECT /* /* */ @¦ */ 1\"")]
    [InlineData("\"SELECT \\\"a @¦\\\"\"")]
    [InlineData("@\"SELECT \"\"a @¦\"\"\"")]
    [InlineData("\"SELECT E'\\\\' @¦'\"")]
    [InlineData("\"DO $$ BEGIN @¦ END $$\"")]
    [InlineData("\"DO $body$ BEGIN $$ @¦ $body$\"")]
    [InlineData("\"SELECT tags <@¦\"")]
    [InlineData("\"SELECT 'it\" + \" is @¦'\"")]
    [InlineData("Head + \"' @¦'\"")]
    [InlineData("$\"{Head} ' @¦'\"")]
    [InlineData("\"SELECT @ ¦\"")]
    [InlineData("\"SELECT @\\u0061¦\"")]
    [InlineData("\"SELECT 1\", Unknown = \"@¦\"")]
    [InlineData("\"SELECT 1\"), DblinkColumn(\"@¦\"")]
    [InlineData("\"SELECT 1\"), Obsolete(\"@¦\"")]
    [InlineData("\"SELECT 1\"), DblinkRowSource(\"@¦\", \"SELECT 1\"")]
    public async Task Nothing_is_offered_where_no_placeholder_can_be(string sql) =>
        Assert.DoesNotContain("tags", await OfferedAsync(Query(sql)));

    [Theory]
    [InlineData("[DblinkQuery(\"SELECT @¦\n    public static partial Task<List<int>> FindAsync(NpgsqlConnection connection, int id);")]
    [InlineData("[DblinkQuery(\"SELECT @¦)]\n    public static partial Task<List<int>> FindAsync(NpgsqlConnection connection, int id);")]
    [InlineData("[DblinkQuery(\"SELECT @¦\")] static partial int Read(int id")]
    [InlineData("[DblinkQuery(\"SELECT @¦\")] int Read(int id);")]
    public async Task Half_typed_declarations_have_their_parameters_offered(string member) =>
        Assert.Equal(["id"], await OfferedAsync(Class(member)));

    [Fact]
    public async Task The_key_itself_brings_the_list_and_what_is_typed_narrows_it()
    {
        var caret = await SqlCaret.AtAsync(Query("\"SELECT @¦\""));
        Assert.Equal(2, (await caret.OfferAfterKeyAsync()).ItemsList.Count);

        caret = await SqlCaret.AtAsync(Query("\"SELECT @TA¦\""));
        var offered = await caret.OfferAfterKeyAsync();
        Assert.Equal(["tags"], caret.Filter(offered, "TA"));
        Assert.Equal(Query("\"SELECT @tags\""), await caret.TakeAsync(offered.ItemsList[1]));
    }

    [Fact]
    public async Task The_name_that_the_caret_is_in_is_replaced()
    {
        var caret = await SqlCaret.AtAsync(Query("\"SELECT @mi¦n + 1\""));
        Assert.Equal(Query("\"SELECT @minPrice + 1\""), await caret.TakeAsync((await caret.OfferAsync()).ItemsList[0]));
    }

    [Fact]
    public async Task An_item_says_the_type_and_as_what_it_is_sent()
    {
        var caret = await SqlCaret.AtAsync(Query("\"SELECT @¦\""));
        var tags = (await caret.OfferAsync()).ItemsList[1];
        Assert.Equal("string[]", tags.InlineDescription);
        Assert.Equal("string[] tags\nIs sent as text[].", await caret.DescribeAsync(tags));
    }

    [Fact]
    public async Task A_local_statement_has_its_row_sources_and_these_have_parameters_alone()
    {
        const string Method = """
            [DblinkRowSource("orders", "SELECT {0}", Columns = "id int")]
                [DblinkLocalQuery("SELECT {1}")]
                public static partial Task<List<int>> JoinAsync(NpgsqlConnection connection, int @class);
            """;
        Assert.Equal(["class"], await OfferedAsync(Class(Method.Replace("{0}", "@¦", StringComparison.Ordinal))));
        Assert.Equal(["class", "orders"], await OfferedAsync(Class(Method.Replace("{1}", "@¦", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_servers_of_a_fan_out_are_no_parameter() => Assert.Equal(["id"], await OfferedAsync(Class("""
        [DblinkQuery("SELECT @¦")]
            public static partial IAsyncEnumerable<int> ReadAsync(NpgsqlConnection connection, [DblinkFanOut] string[] servers, int id);
        """)));

    private static async Task<IEnumerable<string>> OfferedAsync(string text) =>
        (await (await SqlCaret.AtAsync(text)).OfferAsync()).ItemsList.Select(i => i.DisplayText);

    private static string Query(string sql) => Class($"""
        [DblinkQuery({sql})]
            public static partial Task<List<int>> FindAsync(NpgsqlConnection connection, decimal minPrice, string[] tags, CancellationToken cancellationToken = default);
        """);

    private static string Class(string member) => $$"""
        [DblinkServer("remote")]
        public static partial class Shop
        {
            private const string Head = "SELECT 'it' ";

            {{member}}
        }
        """;
}
