namespace DblinkGen.IntegrationTests.Text;

public sealed class PgTextArrivalTests(TextServer server) : IClassFixture<TextServer>
{
    public static MatrixTheoryData<string, string> Quoting { get; } = new(["on", "off"], ["on", "off"]);

    public static MatrixTheoryData<string, string, string> Styles { get; } = new(
        ["ISO", "SQL", "German", "Postgres"], ["DMY", "MDY", "YMD"], ["postgres", "postgres_verbose", "sql_standard", "iso_8601"]);

    [Theory]
    [MemberData(nameof(Quoting))]
    public async Task Values_arrive_equal_however_strings_are_quoted(string localConformingStrings, string remoteConformingStrings)
    {
        string[] lossy = ["backslash_quote", "off", "bytea_output", "escape", "extra_float_digits", "-15"];
        await using var local = await server.OpenAsync(["standard_conforming_strings", localConformingStrings, .. lossy]);
        await using var remote = await server.OpenAsync(["standard_conforming_strings", remoteConformingStrings, .. lossy]);

        await Transfer.AssertArriveEqualAsync(local, remote, [.. ScalarCases.All(), .. ArrayCases.All()]);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Times_arrive_equal_in_every_style_and_zone(string dateStyle, string fieldOrder, string intervalStyle)
    {
        foreach (var zone in (string[])["UTC", "Asia/Kolkata", "America/St_Johns"])
        {
            await using var local = await server.OpenAsync(
                "DateStyle", "German, DMY", "IntervalStyle", "sql_standard", "TimeZone", "Asia/Tokyo");
            await using var remote = await server.OpenAsync(
                "DateStyle", $"{dateStyle}, {fieldOrder}", "IntervalStyle", intervalStyle, "TimeZone", zone);

            await Transfer.AssertArriveEqualAsync(local, remote, [.. TimeCases.All(server.MajorVersion), .. ArrayCases.All()]);
        }
    }

    [Theory]
    [InlineData("LATIN1", "UTF8")]
    [InlineData("UTF8", "LATIN1")]
    [InlineData("EUC_JP", "UTF8")]
    public async Task Text_arrives_equal_between_encodings_that_have_it(string localEncoding, string remoteEncoding)
    {
        await using var local = await server.OpenEncodedAsync(localEncoding);
        await using var remote = await server.OpenEncodedAsync(remoteEncoding);
        string[] texts = [.. ScalarCases.AwkwardTexts, localEncoding == "EUC_JP" ? "表示 ソ" : "é ß"];

        await Transfer.AssertArriveEqualAsync(
            local, remote, [.. from text in texts select TextCase.Of<string>("text", text, DblinkGen.Text.PgText.Of)]);
    }
}
