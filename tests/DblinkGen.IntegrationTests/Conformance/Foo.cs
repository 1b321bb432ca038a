namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>The suite's statements, as a user declares them.</summary>
[DblinkServer(RegressionSchema.Server, Connection = "myconn")]
public static partial class Foo
{
    [DblinkQuery("SELECT * FROM foo WHERE f1 > @f1 ORDER BY f1")]
    public static partial Task<List<FooRow>> AboveAsync(DblinkSession session, int f1, CancellationToken cancellationToken = default);

    [DblinkServer(RegressionSchema.Server, Connection = "myconn2")]
    [DblinkQuery("SELECT * FROM foo WHERE f1 > @f1 ORDER BY f1")]
    public static partial Task<List<FooRow>> AboveOnSecondLinkAsync(DblinkSession session, int f1);

    [DblinkQuery("SELECT * FROM foo WHERE f1 = @f1")]
    public static partial Task<FooRow?> FindAsync(DblinkSession session, int f1);

    [DblinkQuery("SELECT * FROM foobar")]
    public static partial Task<List<FooRow>> FromNoTableAsync(DblinkSession session);

    [DblinkQuery("SELECT * FROM (SELECT f1, f2 FROM foo) AS f", Match = DblinkMatch.ByPosition)]
    public static partial Task<List<FooRow>> WithTooFewColumnsAsync(DblinkSession session);

    [DblinkQuery("SELECT * FROM foo ORDER BY f1", FetchSize = 4)]
    public static partial IAsyncEnumerable<FooRow> InFoursAsync(DblinkSession session);

    [DblinkQuery("SELECT * FROM foobar", FetchSize = 4)]
    public static partial IAsyncEnumerable<FooRow> FromNoTableInFoursAsync(DblinkSession session);

    [DblinkQuery("FETCH 4 FROM rmt_foobar_cursor")]
    public static partial Task<List<FooRow>> FromNoCursorAsync(DblinkSession session);

    [DblinkQuery("FETCH 4 FROM rmt_foo_cursor")]
    public static partial Task<List<FooRow>> FromOwnCursorAsync(DblinkSession session);

    [DblinkQuery("SELECT tags FROM tagged WHERE tags = @tags")]
    public static partial Task<List<string[]>> TagsAsync(DblinkSession session, string[] tags);

    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial Task<int> RemotePidAsync(DblinkSession session);

    [DblinkQuery("SELECT count(*) FROM foo, pg_sleep(60)")]
    [DblinkColumn("count")]
    public static partial Task<long> SlowlyAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkCommand("INSERT INTO foo VALUES (@f1, @f2, @f3)")]
    public static partial Task<int> InsertAsync(DblinkSession session, int f1, string f2, string[] f3);

    [DblinkCommand("UPDATE foo SET f3[2] = @element WHERE f1 = @f1")]
    public static partial Task<int> UpdateAsync(DblinkSession session, int f1, string element);

    [DblinkCommand("UPDATE foobar SET f3[2] = 'b99' WHERE f1 = 11")]
    public static partial Task<int> UpdateNoTableAsync(DblinkSession session);

    [DblinkCommand("DELETE FROM foo WHERE f1 = @f1")]
    public static partial Task<int> DeleteAsync(DblinkSession session, int f1);
}

public sealed record FooRow(int F1, string F2, string[] F3);
