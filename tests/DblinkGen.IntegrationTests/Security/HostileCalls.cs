namespace DblinkGen.IntegrationTests.Security;

/// <summary>Every shape of call. Their own SQL names the schema of whatever it uses, so that a twin is called by ours alone.</summary>
[DblinkServer(HostileServer.Far)]
internal static partial class HostileCalls
{
    private const string Ids = "SELECT id FROM app.item ORDER BY id";
    private const string One = "SELECT name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id";
    private const string Two = "SELECT id, name FROM app.item WHERE id OPERATOR(pg_catalog.=) @id";
    private const string Columns = "id int4, name text";
    private const string Sleep = "SELECT pg_catalog.concat(i, pg_catalog.pg_sleep(0.1)) AS slept FROM pg_catalog.generate_series(1, 100) AS g(i)";

    [DblinkQuery(Ids)]
    public static partial Task<List<int>> ListAsync(DblinkSession session);

    [DblinkQuery(Ids)]
    public static partial List<int> List(DblinkSession session);

    [DblinkQuery(Two)]
    public static partial Task<List<(int Id, string Name)>> FindAsync(DblinkSession session, int id);

    [DblinkQuery("SELECT id, pg_catalog.concat('0/', id)::pg_catalog.pg_lsn AS at FROM app.item WHERE id OPERATOR(pg_catalog.=) @id")]
    public static partial Task<List<Placed>> PlaceAsync(DblinkSession session, int id);

    [DblinkQuery(One)]
    public static partial Task<string> NameAsync(DblinkSession session, int id);

    [DblinkQuery(One)]
    public static partial Task<string?> NameOrNullAsync(DblinkSession session, int id);

    [DblinkQuery(One)]
    public static partial string Name(DblinkSession session, int id);

    [DblinkQuery("SELECT id FROM app.item WHERE id OPERATOR(pg_catalog.=) ANY (@ids) ORDER BY id")]
    public static partial Task<List<int>> AmongAsync(DblinkSession session, int[] ids);

    [DblinkQuery("SELECT 1 OPERATOR(pg_catalog./) @divisor AS quotient")]
    public static partial Task<int> DivideAsync(DblinkSession session, int divisor);

    [DblinkQuery(Ids)]
    public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, CancellationToken cancellationToken = default);

    [DblinkQuery(Ids, FetchSize = 1)]
    public static partial IAsyncEnumerable<int> FetchAsync(DblinkSession session, CancellationToken cancellationToken = default);

    [DblinkQuery(Ids)]
    public static partial IEnumerable<int> Stream(DblinkSession session);

    [DblinkQuery(Sleep)]
    public static partial Task<List<string>> SleepingListAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkQuery(Sleep, FetchSize = 1)]
    public static partial IAsyncEnumerable<string> SleepingStreamAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkCommand("DO $$ BEGIN PERFORM pg_catalog.pg_sleep(10); END $$")]
    public static partial Task SleepAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkCommand("UPDATE app.item SET name = @name WHERE id OPERATOR(pg_catalog.=) @id")]
    public static partial Task<int> RenameAsync(DblinkSession session, int id, string name);

    [DblinkCommand("UPDATE app.item SET name = @name WHERE id OPERATOR(pg_catalog.=) @id")]
    public static partial int Rename(DblinkSession session, int id, string name);

    [DblinkQuery("UPDATE app.item SET name = name WHERE id OPERATOR(pg_catalog.=) @id RETURNING name")]
    public static partial Task<string> TouchAsync(DblinkSession session, int id);

    [DblinkQuery("CALL app.double(@n)")]
    public static partial Task<int> DoubleAsync(DblinkSession session, int n);

    [DblinkQuery(Ids)]
    public static partial Task<List<int>> EverywhereAsync(DblinkSession session, [DblinkFanOut] string[] servers);

    [DblinkQuery(Ids)]
    public static partial int[] Everywhere(DblinkSession session, [DblinkFanOut] string[] servers);

    [DblinkQuery(Ids, FetchSize = 1)]
    public static partial IAsyncEnumerable<int> StreamEverywhereAsync(DblinkSession session, [DblinkFanOut] string[] servers);

    [DblinkQuery(Ids, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> MergeAsync(DblinkSession session, [DblinkFanOut(OrderBy = "id")] string[] servers);

    [DblinkQuery(Sleep)]
    public static partial Task<List<string>> SleepingEverywhereAsync(DblinkSession session, [DblinkFanOut] string[] servers, CancellationToken cancellationToken);

    [DblinkQuery(Ids)]
    public static partial Task<DblinkFanOutResult<int>> CollectAsync(DblinkSession session, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers);

    [DblinkRowSource("items", Two, Columns = Columns)]
    [DblinkLocalQuery("SELECT i.name FROM @items AS i")]
    public static partial Task<List<string>> ComposedAsync(DblinkSession session, int id);

    [DblinkRowSource("items", Two, Columns = Columns)]
    [DblinkLocalQuery("SELECT i.name FROM @items AS i")]
    public static partial IAsyncEnumerable<string> StreamComposedAsync(DblinkSession session, int id);

    [DblinkRowSource("near", "SELECT id, name FROM app.item", Columns = Columns)]
    [DblinkRowSource("other", "SELECT id, name FROM app.item", Columns = Columns, Server = HostileServer.Farther)]
    [DblinkLocalCommand("INSERT INTO app.copy (id, name) SELECT a.id, b.name FROM @near AS a, @other AS b")]
    public static partial Task<int> CopyAsync(DblinkSession session);

    [DblinkRowSource("slow", Sleep, Columns = "slept text")]
    [DblinkLocalQuery("SELECT s.slept FROM @slow AS s")]
    public static partial Task<List<string>> SleepingComposedAsync(DblinkSession session, CancellationToken cancellationToken);
}

/// <summary>With a column that only Npgsql reads.</summary>
public sealed record Placed(int Id, [property: DblinkColumn("at", "pg_lsn")] NpgsqlTypes.NpgsqlLogSequenceNumber At);
