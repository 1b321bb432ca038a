using System.Text.Json.Nodes;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A value that the C# side cannot hold is an error that names its column, and never another value.</summary>
public sealed partial class MisfitTests(TwoDatabases databases)
{
    [Theory]
    [InlineData("{1,3000000000}")]
    [InlineData("{{1,2},{3,4}}")]
    [InlineData("[0:1]={1,2}")]
    [InlineData("{1,x}")]
    public async Task An_array_that_does_not_fit_names_its_column(string text)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Misfits.IdsAsync(databases.App, text));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("\"ids\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NULL_in_an_array_of_values_names_its_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Misfits.IdsAsync(databases.App, "{1,NULL}"));
        Assert.Equal(DblinkErrorKind.NullValue, failure.Kind);
        Assert.Contains("\"ids\"", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("")]
    [InlineData("😀")]
    public async Task A_text_that_is_no_character_names_its_column(string text)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Misfits.LetterAsync(databases.App, text));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("\"letter\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_JSON_names_its_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Misfits.DocumentAsync(databases.App, "{"));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("\"document\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_byte_of_a_quoted_char_is_read_as_it_is()
    {
        for (var value = -128; value < 128; value++)
            Assert.Equal((byte)value, (await Misfits.ByteAsync(databases.App, value)).Code);
    }

    [Fact]
    public async Task A_type_that_only_the_remote_has_is_read_as_its_text()
    {
        var row = await Misfits.MoodAsync(databases.App);
        Assert.Equal("very_happy", row.Mood);
        Assert.Equal(["sad", null], row.Moods);
    }

    private sealed record Numbers(int[] Ids);

    private sealed record Letters(char Letter);

    private sealed record Documents(JsonNode Document);

    private sealed record Codes([property: DblinkColumn("code", "\"char\"")] byte Code);

    private sealed record Feelings([property: DblinkColumn("mood", "mood")] string Mood, [property: DblinkColumn("moods", "mood[]")] string?[] Moods);

    [DblinkServer(TwoDatabases.Server, Connection = "misfits")]
    private static partial class Misfits
    {
        [DblinkQuery("SELECT @text AS ids")]
        public static partial Task<Numbers> IdsAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT @text AS letter")]
        public static partial Task<Letters> LetterAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT @text AS document")]
        public static partial Task<Documents> DocumentAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT @code::\"char\" AS code")]
        public static partial Task<Codes> ByteAsync(NpgsqlDataSource dataSource, int code);

        [DblinkQuery("SELECT m AS mood, ARRAY['sad', NULL]::mood[] AS moods FROM everything WHERE id = 1")]
        public static partial Task<Feelings> MoodAsync(NpgsqlDataSource dataSource);
    }
}
