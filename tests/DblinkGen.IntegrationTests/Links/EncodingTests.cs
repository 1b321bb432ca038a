using System.Text;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Links;

public sealed partial class EncodingTests(TwoDatabases databases)
{
    private static readonly string[] _encodings = ["SQL_ASCII", "LATIN1", "WIN1252", "EUC_JP", "UTF8"];

    public static MatrixTheoryData<string, string> Pairs { get; } = new(_encodings, _encodings);

    /// <summary>Read on 14, 15 and 18: the pairs between which PostgreSQL loses nothing without an error.</summary>
    private static bool IsLossless(string local, string remote) =>
        local != "SQL_ASCII" && remote != "SQL_ASCII" && (local == remote || local == "UTF8" || remote == "UTF8");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_local_session_whose_client_encoding_was_changed_is_refused(bool isWarm)
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        await using var session = new DblinkSession(
            connection, new DblinkOptions { Servers = new Dictionary<string, DblinkTarget> { ["encoded"] = DblinkTarget.ForeignServer(TwoDatabases.Server) } });
        if (isWarm)
            Assert.Equal("ä", (await Echo.TextAsync(session, "ä")).There);
        await SetAsync("SET client_encoding = 'LATIN1'");
        foreach (var call in new Func<Task>[] { () => Echo.TextAsync(session, "ä"), () => Echo.InRowSourceAsync(session, "ä") })
        {
            var refusal = await Assert.ThrowsAsync<DblinkException>(call);
            Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
            Assert.Contains("client_encoding LATIN1", refusal.Message, StringComparison.Ordinal);
        }

        await SetAsync("RESET client_encoding");
        Assert.Equal("ä", (await Echo.TextAsync(session, "ä")).There);

        async Task SetAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Text_arrives_as_it_was_passed_or_the_link_is_refused(string local, string remote)
    {
        await using var app = await OpenAsync(local, remote);

        if (!IsLossless(local, remote))
        {
            var refusal = await Assert.ThrowsAsync<DblinkException>(() => Echo.TextAsync(app, "a"));
            Assert.Equal(DblinkErrorKind.Refused, refusal.Kind);
            Assert.Contains(local == "SQL_ASCII" ? local : remote, refusal.Message, StringComparison.Ordinal);
            Assert.NotNull(refusal.Advice);
            return;
        }

        var arrived = 0;
        foreach (var text in (string[])["a", "é", "ß", "€", "Š", "¥", "\\", "‘", "日本", "表ソ", "~", "〜", "\u0080", "ÿ", "😀"])
        {
            try
            {
                var (there, bytes) = await Echo.TextAsync(app, text);
                Assert.Equal((text, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text))), (there, bytes));
                arrived++;
            }
            catch (Exception failure) when (failure is DblinkException or PostgresException)
            {
                // What one of the encodings lacks is an error of that server, and never another text.
                Assert.Contains("22P05", failure.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.InRange(arrived, 3, 15);
    }

    [Theory]
    [InlineData("LATIN1", "€")]
    [InlineData("EUC_JP", "😀")]
    public async Task An_argument_that_the_local_encoding_lacks_is_not_sent(string local, string text)
    {
        await using var app = await OpenAsync(local, "UTF8");
        await using var remote = await OpenNotesAsync("UTF8");
        var note = Guid.NewGuid().ToString();
        foreach (var call in new Func<string, Task>[] { t => Echo.NoteAsync(app, t), t => Echo.NotesAsync(app, t), async t => await Echo.NoteStreamAsync(app, t).ToListAsync() })
        {
            for (var i = 0; i < 3; i++)
            {
                var failure = await Assert.ThrowsAsync<DblinkException>(() => call(note + text));
                Assert.Equal((DblinkErrorKind.LocalStatement, DblinkOutcome.NotRun, "22P05"), (failure.Kind, failure.Outcome, failure.SqlState));
                await call("a");
            }
        }

        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(remote, $"SELECT count(*) FROM noted WHERE note LIKE '{note}%'"));
    }

    [Fact]
    public async Task A_row_that_the_encoding_of_the_client_lacks_has_run()
    {
        await using var app = await OpenAsync("EUC_JP", "EUC_JP");
        await using var remote = await OpenNotesAsync("EUC_JP");
        var note = Guid.NewGuid().ToString();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Echo.UnknownCharactersAsync(app, note));
        Assert.Equal((DblinkErrorKind.ValueMisfit, DblinkOutcome.Ran, "22P05"), (failure.Kind, failure.Outcome, failure.SqlState));
        Assert.Equal(1, await TwoDatabases.ScalarAsync<long>(remote, $"SELECT count(*) FROM noted WHERE note = '{note}'"));
    }

    [Fact]
    public async Task A_column_of_a_type_that_the_local_database_lacks_is_found_before_a_whole_result_is_asked_for()
    {
        await using var app = await OpenAsync("UTF8", "LATIN1");
        await using var remote = await OpenNotesAsync("LATIN1");
        var note = Guid.NewGuid().ToString();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Echo.UnknownTypeAsync(app, note));
        Assert.Equal((DblinkErrorKind.LocalStatement, DblinkOutcome.NotRun, "42704"), (failure.Kind, failure.Outcome, failure.SqlState));
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(remote, $"SELECT count(*) FROM noted WHERE note = '{note}'"));
    }

    [Theory]
    [InlineData("SET work_mem = '1MB'")]
    [InlineData("SET client_encoding = 'SQL_ASCII'")]
    [InlineData("RESET ALL")]
    [InlineData("DISCARD ALL")]
    [InlineData("DO $$ BEGIN PERFORM set_config('client_encoding', 'LATIN1', false); END $$")]
    public async Task The_encoding_of_a_link_outlives_what_statements_do_to_its_session(string statement)
    {
        await using var app = await OpenAsync("UTF8", "LATIN1");
        await using (var session = await DblinkSession.OpenAsync(app))
        {
            await session.ExecuteAsync("encoded", statement);
            Assert.Equal("c3a9", (await Echo.TextAsync(session, "é")).Bytes);
        }

        Assert.Equal("c3a9", (await Echo.TextAsync(app, "é")).Bytes);
    }

    [Fact]
    public async Task The_encoding_of_a_link_outlives_a_reset_before_each_caller()
    {
        await using var app = await OpenAsync("UTF8", "LATIN1", resets: true);
        for (var call = 0; call < 3; call++)
            Assert.Equal("c3a9", (await Echo.TextAsync(app, "é")).Bytes);
    }

    private async Task<NpgsqlDataSource> OpenAsync(string local, string remote, bool resets = false)
    {
        await EnsureAsync(local);
        await EnsureAsync(remote);
        var postgres = databases.Postgres;
        var admin = new NpgsqlConnectionStringBuilder(postgres.ConnectionString);
        var target = $"host={postgres.RemoteHost} port={postgres.RemotePort} sslmode=require dbname={NameOf(remote)} user={admin.Username} password='{admin.Password}'";
        var app = NpgsqlDataSource.Create(postgres.ConnectionStringFor(NameOf(local)));
        app.UseDblink(new() { ResetLinks = resets, Servers = new Dictionary<string, DblinkTarget> { ["encoded"] = DblinkTarget.ConnectionString(target) } });
        return app;
    }

    /// <summary>The database with a function that writes, which queries may call.</summary>
    private async Task<NpgsqlDataSource> OpenNotesAsync(string encoding)
    {
        await EnsureAsync(encoding);
        var remote = NpgsqlDataSource.Create(databases.Postgres.ConnectionStringFor(NameOf(encoding)));
        await TwoDatabases.RunAsync(remote, """
            CREATE TABLE IF NOT EXISTS noted (note text);
            CREATE OR REPLACE FUNCTION add_note(added text) RETURNS text LANGUAGE sql AS 'INSERT INTO noted VALUES (added) RETURNING note';
            """);
        return remote;
    }

    private static string NameOf(string encoding) => "it_" + encoding.ToLowerInvariant();

    private async Task EnsureAsync(string encoding)
    {
        await using var cluster = NpgsqlDataSource.Create(databases.Postgres.ConnectionString);
        if (await TwoDatabases.ScalarAsync<bool>(cluster, $"SELECT EXISTS (SELECT FROM pg_database WHERE datname = '{NameOf(encoding)}')"))
            return;
        await TwoDatabases.RunAsync(cluster, $"CREATE DATABASE {NameOf(encoding)} TEMPLATE template0 ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'");
        await using var created = NpgsqlDataSource.Create(databases.Postgres.ConnectionStringFor(NameOf(encoding)));
        await new DblinkProvisioner(created).EnsureExtensionAsync();
    }

    [DblinkServer("encoded")]
    private static partial class Echo
    {
        [DblinkQuery("SELECT @text AS there, encode(convert_to(@text, 'UTF8'), 'hex') AS bytes")]
        public static partial Task<(string There, string Bytes)> TextAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT @text AS there, encode(convert_to(@text, 'UTF8'), 'hex') AS bytes")]
        public static partial Task<(string There, string Bytes)> TextAsync(DblinkSession session, string text);

        [DblinkQuery("SELECT add_note(@text)")]
        public static partial Task<string> NoteAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT add_note(@text)")]
        public static partial Task<List<string>> NotesAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT add_note(@text)", FetchSize = 0)]
        public static partial IAsyncEnumerable<string> NoteStreamAsync(NpgsqlDataSource dataSource, string text, CancellationToken cancellationToken = default);

        [DblinkQuery("SELECT add_note(@text) AS note, convert_from('\\x8ff5a1', 'EUC_JP') AS there")]
        public static partial Task<List<(string Note, string There)>> UnknownCharactersAsync(NpgsqlDataSource dataSource, string text);

        [DblinkQuery("SELECT add_note(@text) AS note, 1 AS number")]
        [DblinkColumn("note", "no_such_type")]
        [DblinkColumn("number", "int4")]
        public static partial Task<List<(NpgsqlLogSequenceNumber Note, int Number)>> UnknownTypeAsync(NpgsqlDataSource dataSource, string text);

        [DblinkRowSource("texts", "SELECT @text AS there", Columns = "there text")]
        [DblinkLocalQuery("SELECT t.there FROM @texts AS t")]
        public static partial Task<string> InRowSourceAsync(DblinkSession session, string text);
    }
}
