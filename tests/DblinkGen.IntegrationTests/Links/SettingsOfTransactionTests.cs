using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>Settings by which values travel are set again at once inside a remote transaction, where they were set for the transaction alone as well.</summary>
public sealed partial class SettingsOfTransactionTests(TwoDatabases databases)
{
    private const string Word = "ü'€";
    private const double Number = 0.30000000000000004;
    private static readonly DateOnly s_day = new(2026, 2, 1);

    public static TheoryData<string, bool> Texts =>
    [
        .. from text in new[]
        {
            "SET LOCAL client_encoding TO 'LATIN1'",
            "/* x */ set local client_encoding = WIN1252",
            "SET LOCAL NAMES 'LATIN1'",
            "SET LOCAL extra_float_digits TO -3",
            "SET LOCAL DateStyle TO 'German'",
            "SET LOCAL standard_conforming_strings TO off",
            "SET LOCAL bytea_output TO escape",
            "DO $$ BEGIN PERFORM set_config('DateStyle', 'German', true); END $$",
            "SET DateStyle TO 'German'",
        }
        from prepares in new[] { true, false }
        select (text, prepares),
    ];

    public static TheoryData<string, string> Settings => new()
    {
        { "client_encoding", "LATIN1" },
        { "extra_float_digits", "-3" },
        { "DateStyle", "German" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Values_are_equal_after_a_text(string text, bool prepares)
    {
        await using var session = await OpenAsync(prepares);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await session.ExecuteAsync(TwoDatabases.Server, text);
        await AreEqualAsync(session);
        await transaction.CommitAsync();
        await AreEqualAsync(session);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Values_are_equal_after_a_command(string name, string value)
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await Travel.SetAsync(session, name, value);
        await AreEqualAsync(session);
        await transaction.SaveAsync("a");
        await Travel.SetAsync(session, name, value);
        await AreEqualAsync(session);
        await transaction.RollbackAsync("a");
        await AreEqualAsync(session);
        await transaction.CommitAsync();
        await AreEqualAsync(session);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Values_are_equal_after_a_query(string name, string value)
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await Travel.ReadSetAsync(session, name, value);
        await AreEqualAsync(session);
        await transaction.CommitAsync();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Values_are_equal_after_a_stream_that_is_left(string name, string value)
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await foreach (var _ in Travel.StreamSetAsync(session, name, value))
            break;
        await AreEqualAsync(session);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task Values_are_equal_after_a_value_that_was_not_read()
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Travel.MisfitAsync(session));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        await AreEqualAsync(session);
        await transaction.CommitAsync();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Values_are_equal_after_a_statement_over_row_sources(string name, string value)
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await Travel.JoinSetAsync(session, name, value);
        await AreEqualAsync(session);
        await transaction.CommitAsync();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Values_are_equal_after_a_fan_out(string name, string value)
    {
        await using var session = await OpenAsync();
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await Travel.FanSetAsync(session, name, value).ToListAsync();
        await AreEqualAsync(session);
        await foreach (var _ in Travel.FanSetAsync(session, name, value))
            break;
        await AreEqualAsync(session);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task Another_setting_of_the_transaction_is_kept_until_its_end()
    {
        await using var session = await OpenAsync();
        var before = await Travel.SettingAsync(session, "work_mem");
        await using (var transaction = await session.BeginTransactionAsync(TwoDatabases.Server))
        {
            await session.ExecuteAsync(TwoDatabases.Server, "SET LOCAL work_mem TO '7MB'");
            Assert.Equal("7MB", await Travel.SettingAsync(session, "work_mem"));
            await transaction.CommitAsync();
        }

        Assert.Equal(before, await Travel.SettingAsync(session, "work_mem"));
    }

    private static async Task AreEqualAsync(DblinkSession session)
    {
        Assert.Equal((Word, 3, Number, s_day), await Travel.EchoAsync(session, Word, Number, s_day));
        Assert.Equal([1, 0x5C], await Travel.BytesAsync(session, [1, 0x5C]));
    }

    private ValueTask<DblinkSession> OpenAsync(bool prepares = true) => DblinkSession.OpenAsync(databases.App, new() { Prepare = prepares });

    [DblinkServer(TwoDatabases.Server)]
    private static partial class Travel
    {
        [DblinkQuery("SELECT @word AS word, char_length(@word) AS length, @number AS number, @day AS day")]
        public static partial Task<(string Word, int Length, double Number, DateOnly Day)> EchoAsync(DblinkSession session, string word, double number, DateOnly day);

        [DblinkQuery("SELECT @bytes AS bytes")]
        public static partial Task<byte[]> BytesAsync(DblinkSession session, byte[] bytes);

        [DblinkQuery("SELECT current_setting(@name)")]
        public static partial Task<string> SettingAsync(DblinkSession session, string name);

        [DblinkCommand("SELECT set_config(@name, @value, true)")]
        public static partial Task SetAsync(DblinkSession session, string name, string value);

        [DblinkQuery("SELECT set_config(@name, @value, true)")]
        public static partial Task<string> ReadSetAsync(DblinkSession session, string name, string value);

        [DblinkQuery("SELECT n FROM generate_series(1, 1000) AS n WHERE n > 1 OR set_config(@name, @value, true) IS NOT NULL", FetchSize = 2)]
        public static partial IAsyncEnumerable<int> StreamSetAsync(DblinkSession session, string name, string value, CancellationToken cancellationToken = default);

        [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('DateStyle', 'German', true)) SELECT 'x' || count(*) AS misfit FROM s", Match = DblinkMatch.ByPosition)]
        public static partial Task<int> MisfitAsync(DblinkSession session);

        [DblinkLocalQuery("SELECT count(*)::int FROM @far AS f")]
        [DblinkRowSource("far", "SELECT set_config(@name, @value, true) AS setting", Columns = "setting text")]
        public static partial Task<int> JoinSetAsync(DblinkSession session, string name, string value);

        [DblinkFanOut(TwoDatabases.Server)]
        [DblinkQuery("SELECT n FROM generate_series(1, 1000) AS n WHERE n > 1 OR set_config(@name, @value, true) IS NOT NULL", FetchSize = 2)]
        public static partial IAsyncEnumerable<int> FanSetAsync(DblinkSession session, string name, string value, CancellationToken cancellationToken = default);
    }
}
