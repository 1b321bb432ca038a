using CsCheck;
using DblinkGen.IntegrationTests.TypeTable;
using Npgsql;

namespace DblinkGen.IntegrationTests.Settings;

/// <summary>
/// Whatever settings the roles, databases and connections of both sides have, and whatever encodings the databases: a value of any type equals that of a direct connection,
/// as column, parameter, array and NULL, or it is refused. <c>CsCheck_Time</c> is the time in seconds.
/// </summary>
public sealed partial class AnySettingsTests(SettingsServers servers) : IClassFixture<SettingsServers>
{
    private const int Seconds = 40;

    /// <summary>Errors of a server that has no such character, or does not convert at all.</summary>
    private static readonly string[] s_untranslatable = [PostgresErrorCodes.UntranslatableCharacter, PostgresErrorCodes.CharacterNotInRepertoire, PostgresErrorCodes.FeatureNotSupported];

    private static readonly (string CSharp, string Postgres)[] s_pairs = [.. GuideTable.Pairs.Select(pair => (pair.CSharp, pair.Postgres))];

    private static readonly Gen<(int Pair, Way Way, string Literal)> s_value = Gen.Int[0, s_pairs.Length - 1].SelectMany(
        pair => Gen.Select(Gen.Enum<Way>(), AnyValue.Of(s_pairs[pair].CSharp, s_pairs[pair].Postgres), (way, literal) => (pair, way, literal)));

    [Fact]
    public async Task A_value_of_any_type_is_the_same_or_refused()
    {
        await Gen.Select(SettingsPair.Any(servers.List), s_value.Array[20]).SampleAsync(
            (settings, values) => RunAsync(settings, values),
            TestContext.Current.TestOutputHelper!.WriteLine,
            time: Check.Time > 0 ? Check.Time : Seconds,
            threads: 1,
            print: t => $"{t.Item1}\n{string.Join('\n', t.Item2.Select(value => $"{s_pairs[value.Pair]} {value.Way}: {value.Literal}"))}");
    }

    [Fact]
    public void The_settings_that_change_text_are_among_those_that_are_tried() => Assert.Superset(
        new HashSet<string>
        {
            "array_nulls", "bytea_output", "DateStyle", "extra_float_digits", "IntervalStyle", "lc_monetary", "quote_all_identifiers", "row_security", "search_path", "client_encoding",
            "standard_conforming_strings", "TimeZone", "transform_null_equals", "xmlbinary", "xmloption", "backslash_quote", "escape_string_warning",
            "client_min_messages", "default_transaction_read_only", "default_transaction_isolation", "default_transaction_deferrable", "lc_messages",
        },
        servers.List.Names.ToHashSet());

    /// <summary>A function changes the session unseen, which no promise covers: what a link that lacked the setting would do.</summary>
    [Theory]
    [InlineData("extra_float_digits", "-15", "double as float8", "0.1234567890123456")]
    [InlineData("bytea_output", "escape", "byte[] as bytea", "\\x00ff")]
    [InlineData("IntervalStyle", "sql_standard", "NpgsqlInterval as interval", "1 year -2 mons 3 days")]
    [InlineData("DateStyle", "German", "DateOnly as date", "2026-11-22")]
    [InlineData("array_nulls", "off", "string as text", "a")]
    [InlineData("xmloption", "document", "string as xml", "text only")]
    public async Task A_setting_that_a_link_lacks_is_found(string setting, string value, string name, string literal)
    {
        var settings = SettingsPair.Of();
        await servers.SetAsync(settings);
        await using var app = servers.OpenApp(settings);
        await using var remote = servers.OpenRemote(settings);
        var cell = Cells.Of(app).Single(cell => cell.Name == name);
        await cell.AssertSameAsync(remote, literal, Way.OneRow);
        await Spoiled.SpoilAsync(app, setting, value);
        Assert.NotNull(await Record.ExceptionAsync(() => cell.AssertSameAsync(remote, literal, Way.ListUnprepared)));
    }

    private async Task RunAsync(SettingsPair settings, (int Pair, Way Way, string Literal)[] values)
    {
        await servers.SetAsync(settings);
        await using var app = servers.OpenApp(settings);
        await using var remote = servers.OpenRemote(settings);
        var cells = Cells.Of(app);
        foreach (var (pair, way, literal) in values)
        {
            try
            {
                await cells[pair].AssertSameAsync(remote, literal, settings.Promises(way) ? way : Way.OneRow);
                Assert.True(settings.IsLossless, "The link is not refused.");
            }
            catch (DblinkException refusal) when (refusal.Kind == DblinkErrorKind.RemoteUnreachable && settings.MayRefuseSessions)
            {
                Assert.Equal(DblinkOutcome.NotRun, refusal.Outcome);
            }
            catch (DblinkException refusal) when (!settings.IsLossless)
            {
                Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
            }
            catch (Exception failure) when (!settings.HasEveryCharacter && SqlStateOf(failure) is { } state && s_untranslatable.Contains(state))
            {
                // One of the databases, the comparison's among them, has not the character.
            }
        }
    }

    private static string? SqlStateOf(Exception failure) => (failure as PostgresException)?.SqlState ?? (failure as DblinkException)?.SqlState;

    [DblinkServer(TypeServers.First, Connection = "type_table")]
    private static partial class Spoiled
    {
        [DblinkQuery("SELECT public.spoil(@setting, @value) AS spoiled")]
        public static partial Task<string> SpoilAsync(NpgsqlDataSource dataSource, string setting, string value);
    }
}
