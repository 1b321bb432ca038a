using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[DblinkServer(TwoDatabases.Server, Connection = "fault")]
public static partial class Faulty
{
    [DblinkRowSource("one", "SELECT 1 / @first AS n", Columns = "n int4")]
    [DblinkRowSource("two", "SELECT 1 / @second AS n", Columns = "n int4", Server = SecondRemote.Server, Connection = "fault two")]
    [DblinkLocalQuery("SELECT f.n / @third AS n FROM @one AS f JOIN @two AS s USING (n)")]
    public static partial Task<int> DivideAsync(NpgsqlConnection connection, int first, int second, int third);

    [DblinkRowSource("one", "SELECT 1 AS n", Columns = "n int4", Server = "granted")]
    [DblinkLocalQuery("SELECT o.n FROM @one AS o")]
    public static partial Task<int> GrantedAsync(DblinkSession session);

    [DblinkRowSource("here", "SELECT 1 AS n", Columns = "n int4")]
    [DblinkRowSource("there", "SELECT 1 / @divisor AS n", Columns = "n int4")]
    [DblinkLocalQuery("SELECT h.n FROM @here AS h JOIN @there AS t USING (n)")]
    public static partial int OnOneLink(NpgsqlConnection connection, int divisor);

    [DblinkRowSource("items", "SELECT q.* FROM (SELECT id AS no, name FROM item) AS q", Columns = "id int4, name text")]
    [DblinkLocalQuery("SELECT i.id FROM @items AS i")]
    public static partial Task<int> MissingRemotelyAsync(NpgsqlConnection connection);

    [DblinkRowSource("items", "SELECT q.* FROM (SELECT id, name FROM item) AS q", Columns = "id int4")]
    [DblinkLocalQuery("SELECT i.id FROM @items AS i")]
    public static partial Task<int> TooManyAsync(NpgsqlConnection connection);

    [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
    [DblinkLocalQuery("SELECT q.* FROM (SELECT i.id, 'x' AS label FROM @items AS i) AS q")]
    public static partial Task<List<(int Id, string Name)>> MissingLocallyAsync(NpgsqlConnection connection);

    [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
    [DblinkLocalQuery("SELECT i.id, i.id AS name FROM @items AS i")]
    public static partial Task<List<(int Id, string Name)>> OtherTypeAsync(NpgsqlConnection connection);

    [DblinkRowSource("items", "SELECT id, price FROM item", Columns = "id int4, price numeric")]
    [DblinkLocalQuery("SELECT i.id, i.price FROM @items AS i ORDER BY id")]
    public static partial Task<List<(int Id, decimal Price)>> NullAsync(NpgsqlConnection connection);

    [DblinkRowSource("die", "SELECT pg_terminate_backend(pg_backend_pid()) AS gone", Columns = "gone bool")]
    [DblinkLocalCommand("INSERT INTO app.kept SELECT 1 FROM @die AS d")]
    public static partial Task<int> DieAsync(NpgsqlConnection connection);
}
