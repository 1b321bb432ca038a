using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

/// <summary>Rows that would all be lost if a source without a link passed for one without rows.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "kept")]
public static partial class Kept
{
    private const string Prune = "DELETE FROM app.kept WHERE id NOT IN (SELECT i.id FROM @items AS i)";
    private const string Pids = "SELECT p.pid FROM @pids AS p UNION ALL SELECT t.pid FROM @others AS t";

    [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
    [DblinkLocalCommand(Prune)]
    public static partial Task<int> PruneAsync(NpgsqlDataSource dataSource);

    [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
    [DblinkLocalCommand(Prune)]
    public static partial Task<int> PruneAsync(NpgsqlConnection connection);

    [DblinkRowSource("pids", "SELECT pg_backend_pid() AS pid", Columns = "pid int4")]
    [DblinkRowSource("others", "SELECT pg_backend_pid() AS pid", Columns = "pid int4", Server = SecondRemote.Server)]
    [DblinkLocalQuery(Pids)]
    public static partial Task<int[]> PidsAsync(NpgsqlDataSource dataSource);

    [DblinkRowSource("pids", "SELECT pg_backend_pid() AS pid", Columns = "pid int4")]
    [DblinkRowSource("others", "SELECT pg_backend_pid() AS pid", Columns = "pid int4", Server = SecondRemote.Server)]
    [DblinkLocalQuery(Pids)]
    public static partial Task<int[]> PidsAsync(NpgsqlConnection connection);

    [DblinkRowSource("written", "SELECT id FROM written WHERE note = @note", Columns = "id int4")]
    [DblinkLocalQuery("SELECT coalesce(sum(w.id), 0) AS value FROM @written AS w")]
    public static partial Task<long> SumAsync(DblinkSession session, string note);

    [DblinkCommand("INSERT INTO written VALUES (@id, @note)")]
    public static partial Task WriteAsync(DblinkSession session, int id, string note);

    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial Task<int> PidAsync(DblinkSession session);
}
