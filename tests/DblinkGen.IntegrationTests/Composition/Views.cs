using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[DblinkServer(TwoDatabases.Server, Connection = "views")]
public static partial class Views
{
    [DblinkRowSource("a", "SELECT name, id FROM item WHERE name <> '%'", Columns = "id int4, name text")]
    [DblinkRowSource("b", "SELECT * FROM two.item", Columns = "id int4, name text", Server = SecondRemote.Server)]
    [DblinkLocalCommand("CREATE OR REPLACE VIEW app.all_items AS SELECT 'a' AS shard, a.* FROM @a AS a UNION ALL SELECT 'b', b.* FROM @b AS b")]
    public static partial Task CreateAsync(NpgsqlDataSource dataSource);
}
