namespace DblinkGen.Generator.Tests.CodeFixes;

internal static class TextFixes
{
    public static readonly FixCase[] All =
    [
        Query("DBL2012", "SELECT id FROM item WHERE now() - added > INTERVAL @age", "SELECT id FROM item WHERE now() - added > @age::interval", "TimeSpan age"),
        Query("DBL2040", "SELECT id, FROM item", "SELECT id FROM item"),
        Query("DBL2040", "select id form item", "select id from item"),
        Query("DBL2040", "SELECT id FROM item ODER BY id", "SELECT id FROM item ORDER BY id"),
        Query("DBL2040", "SELECT id FROM item WHERE id = @id:int", "SELECT id FROM item WHERE id = @id::int", "int id"),
        Query("DBL2041", "SELECT TOP 10 id FROM item ORDER BY id;", "SELECT id FROM item ORDER BY id LIMIT 10;"),
        Query("DBL2041", "SELECT id FROM (SELECT TOP 10 id FROM item) AS i WHERE id > 1", "SELECT id FROM (SELECT id FROM item LIMIT 10) AS i WHERE id > 1"),
        Query("DBL2041", "SELECT [id] FROM [Order] WHERE [user] = 1", "SELECT id FROM \\\"Order\\\" WHERE \\\"user\\\" = 1"),
        Query("DBL2041", "SELECT `id` FROM `item`", "SELECT id FROM item"),
        Query("DBL2041", "SELECT id FROM item LIMIT 20, 10", "SELECT id FROM item LIMIT 10 OFFSET 20"),
        Query("DBL2041", "SELECT id FROM item WHERE id = 1&&name = 'x'", "SELECT id FROM item WHERE id = 1 AND name = 'x'"),
        Query("DBL2041", "SELECT id FROM item WHERE id = 1 && name = 'x' && id + 1 < 5", "SELECT id FROM item WHERE id = 1 AND name = 'x' AND id + 1 < 5"),
        Query("DBL2041", "SELECT id FROM item WHERE id = 1 && id = 2 AND ids && ids", "SELECT id FROM item WHERE id = 1 AND id = 2 AND ids && ids"),
        Query("DBL2041", "SELECT id FROM item WHERE id = 1 && no = 2 && NOT sold&&gone", "SELECT id FROM item WHERE id = 1 AND no = 2 AND NOT sold AND gone"),
        Query("DBL2041", "SELECT id FROM item WHERE id = 1 && no = 2 && !sold", "SELECT id FROM item WHERE id = 1 AND no = 2 AND NOT sold"),
        Query("DBL2061", "SELECT id FROM item WHERE no = 2 && NOT sold", "SELECT id FROM item WHERE no = 2 AND NOT sold"),
        Query("DBL2061", "SELECT id FROM item WHERE no = 2&&sold", "SELECT id FROM item WHERE no = 2 AND sold"),
        Query("DBL2061", "SELECT id FROM item WHERE !sold OR (! gone)", "SELECT id FROM item WHERE NOT sold OR (NOT gone)"),
        Query("DBL2041", "SELECT id FROM item LIMIT @skip, @take", "SELECT id FROM item LIMIT @take OFFSET @skip", "int skip, int take"),
        FixCase.InClass(
            "DBL2046",
            """[DblinkCommand("UPDATE item i SET i.name = 'a', price = 1 WHERE i.id = 1")] public partial void Run();""",
            """[DblinkCommand("UPDATE item i SET name = 'a', price = 1 WHERE i.id = 1")] public partial void Run();"""),
        Query("DBL2012", "SELECT id FROM item WHERE added > now() - INTERVAL @days day", "SELECT id FROM item WHERE added > now() - @days * interval '1 day'", "int days"),
        Query("DBL2012", "SELECT id FROM item WHERE added > now() - interval @n hours", "SELECT id FROM item WHERE added > now() - @n * interval '1 hour'", "double n"),
        Query("DBL2040", "SELECT id FROM item WHERE id = ANY @ids", "SELECT id FROM item WHERE id = ANY (@ids)", "int[] ids"),
        Query("DBL2041", "SELECT TOP (@n) i.id FROM item i", "SELECT i.id FROM item i LIMIT @n", "int n"),
        Query("DBL2041", "SELECT [Order Id] FROM [item]", "SELECT \\\"Order Id\\\" FROM item"),
        FixCase.InClass(
            "DBL2041",
            """[DblinkCommand("INSERT INTO item (id, n) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET n = VALUES(n)")] public partial void Run();""",
            """[DblinkCommand("INSERT INTO item (id, n) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n")] public partial void Run();"""),
        FixCase.InClass(
            "DBL2046",
            """[DblinkCommand("INSERT INTO item (item.id) VALUES (1)")] public partial void Run();""",
            """[DblinkCommand("INSERT INTO item (id) VALUES (1)")] public partial void Run();"""),
        Query("DBL2054", "SELECT item.id FROM item AS i", "SELECT i.id FROM item AS i"),
        Query("DBL2054", "SELECT itm.id FROM item", "SELECT item.id FROM item"),
        Query("DBL2054", "SELECT item.id FROM item AS i WHERE item.id > 1 AND EXISTS (SELECT 1 FROM old WHERE old.id = item.id)", "SELECT i.id FROM item AS i WHERE i.id > 1 AND EXISTS (SELECT 1 FROM old WHERE old.id = i.id)"),
        Query("DBL2059", "SELECT DISTINCT TOP (5) id FROM item;", "SELECT DISTINCT id FROM item LIMIT 5;"),
        Query("DBL2023", "SELECT id FROM item WHERE id = @ids", "SELECT id FROM item WHERE id = ANY (@ids)", "int[] ids"),
        Query("DBL2023", "SELECT id FROM item WHERE item_id <> @items", "SELECT id FROM item WHERE item_id <> ALL (@items)", "int[] items"),
        Query("DBL2061", "SELECT id FROM item WHERE name LIKE '%' + @part + '%'", "SELECT id FROM item WHERE name LIKE '%' || @part || '%'", "string part"),
        Query("DBL2061", "SELECT id FROM item WHERE name NOT ILIKE code + '%' AND id = 1", "SELECT id FROM item WHERE name NOT ILIKE code || '%' AND id = 1"),
        Query("DBL2061", "SELECT id FROM item WHERE id==1", "SELECT id FROM item WHERE id=1"),
        Query("DBL2062", "SELECT id FROM item WHERE name = NULL OR id = 1", "SELECT id FROM item WHERE name IS NULL OR id = 1"),
        Query("DBL2062", "SELECT id FROM item WHERE null<>name", "SELECT id FROM item WHERE name IS NOT NULL"),
        FixCase.InClass(
            "DBL2063",
            """[DblinkCommand("UPDATE item SET name = @name AND n = 1 and no = 2 WHERE id = 1")] public partial void Run(string name);""",
            """[DblinkCommand("UPDATE item SET name = @name, n = 1, no = 2 WHERE id = 1")] public partial void Run(string name);"""),
        Query("DBL2064", "SELECT max(price, tax) AS id FROM item", "SELECT greatest(price, tax) AS id FROM item"),
        Query("DBL2064", "SELECT id FROM item WHERE MIN(price, tax) > 1", "SELECT id FROM item WHERE LEAST(price, tax) > 1"),
        FixCase.InClass(
            "DBL2063",
            """[DblinkCommand("UPDATE item SET price = NULL AND in_stock = NULL AND qty = 1 WHERE id = 1")] public partial void Run();""",
            """[DblinkCommand("UPDATE item SET price = NULL, in_stock = NULL, qty = 1 WHERE id = 1")] public partial void Run();"""),
        FixCase.InClass(
            "DBL2063",
            """[DblinkCommand("INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x' AND price = NULL")] public partial void Run();""",
            """[DblinkCommand("INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x', price = NULL")] public partial void Run();"""),
        Local("DBL2009", "Command(\"SELECT i.id FROM @items AS i\")] public partial Task RunAsync();", "Query(\"SELECT i.id FROM @items AS i\")] public partial Task<List<int>> RunAsync();"),
        Local("DBL2016", "Command(\"DELETE FROM item USING @items AS i\")] public partial Task RunAsync();", "Command(\"DELETE FROM item USING @items AS i WHERE true\")] public partial Task RunAsync();"),
        Local("DBL1012", "Query(\"SELECT nullif(i.id, 1) AS id FROM @items AS i\")] public partial Task<List<int>> ReadAsync();", "Query(\"SELECT nullif(i.id, 1) AS id FROM @items AS i\")] public partial Task<List<int?>> ReadAsync();"),
        LocalQuery("DBL2006", "SELECT i.id FROM :items AS i", "SELECT i.id FROM @items AS i"),
        LocalQuery("DBL2006", "SELECT i.id FROM {items} AS i", "SELECT i.id FROM @items AS i"),
        LocalQuery("DBL2014", "SELECT i.id FROM @items AS i;", "SELECT i.id FROM @items AS i"),
        LocalQuery("DBL2040", "SELECT i.id FROM @items AS i ODER BY i.id", "SELECT i.id FROM @items AS i ORDER BY i.id"),
        LocalQuery("DBL2054", "SELECT item.id FROM @items AS i JOIN item AS t ON t.id = i.id", "SELECT t.id FROM @items AS i JOIN item AS t ON t.id = i.id"),
        LocalQuery("DBL2062", "SELECT i.id FROM @items AS i WHERE i.id = NULL", "SELECT i.id FROM @items AS i WHERE i.id IS NULL"),
        Source("DBL2014", "SELECT id FROM item;", "SELECT id FROM item"),
        Source("DBL2040", "SELECT id FORM item", "SELECT id FROM item"),
        Source("DBL2041", "SELECT id FROM item LIMIT 5, 6", "SELECT id FROM item LIMIT 6 OFFSET 5"),
        Source("DBL2054", "SELECT item.id FROM item x", "SELECT x.id FROM item x"),
        Source("DBL2061", "SELECT id FROM item WHERE id == 3", "SELECT id FROM item WHERE id = 3"),
        Query("DBL2054", "SELECT i.id FROM item AS i FOR UPDATE OF item", "SELECT i.id FROM item AS i FOR UPDATE OF i"),
        Query("DBL2054", "SELECT id FROM app.item FOR UPDATE OF app.item", "SELECT id FROM app.item FOR UPDATE OF item"),
        Query("DBL2061", "SELECT id FROM item WHERE id=<1", "SELECT id FROM item WHERE id<=1"),
        Query("DBL2061", "SELECT id FROM item WHERE id !> 1", "SELECT id FROM item WHERE id <= 1"),
        Query("DBL2061", "SELECT id FROM item WHERE parent <=> @id", "SELECT id FROM item WHERE parent IS NOT DISTINCT FROM @id", "int? id"),
        Query("DBL2040", "SELECT id FROM item WHERE id => 1", "SELECT id FROM item WHERE id >= 1"),
        Query("DBL2040", "SELECT id FROM item WHERE id < > 1", "SELECT id FROM item WHERE id <> 1"),
        Query("DBL2040", "SELECT id FROM item # all of them", "SELECT id FROM item -- all of them"),
        Query("DBL2071", "SELECT x.id FROM (SELECT id, name FROM item) AS x WHERE x.nam = '' OR x.nam = 'a'", "SELECT x.id FROM (SELECT id, name FROM item) AS x WHERE x.name = '' OR x.name = 'a'"),
        Query("DBL2071", "WITH x AS (SELECT id, item_name FROM item) SELECT id FROM x WHERE itemName = ''", "WITH x AS (SELECT id, item_name FROM item) SELECT id FROM x WHERE item_name = ''"),
        Query("DBL2071", "SELECT cod FROM (SELECT id, code FROM item) x GROUP BY cod ORDER BY cod DESC", "SELECT code FROM (SELECT id, code FROM item) x GROUP BY code ORDER BY code DESC"),
        FixCase.InClass(
            "DBL2071",
            """[DblinkQuery("SELECT x.nam, x.id FROM (SELECT id, name FROM item) x")] public partial Task<List<(string Nam, int Id)>> ReadAsync();""",
            """[DblinkQuery("SELECT x.name AS nam, x.id FROM (SELECT id, name FROM item) x")] public partial Task<List<(string Nam, int Id)>> ReadAsync();"""),
        LocalQuery("DBL2071", "SELECT i.idd AS id FROM @items AS i (ide)", "SELECT i.ide AS id FROM @items AS i (ide)"),
        Query("DBL2072", "SELECT id FROM item WHERE id != any(@ids)", "SELECT id FROM item WHERE id != all(@ids)", "int[] ids"),
        Query("DBL2074", "SELECT id FROM item WHERE name = ‘a b’ OR name = ’c’", "SELECT id FROM item WHERE name = 'a b' OR name = 'c'"),
        Query("DBL2074", "SELECT id\u00a0FROM item\u200b", "SELECT id FROM item"),
        Query("DBL2074", "SELECT id − 1 AS id FROM item WHERE id > 3 – 1", "SELECT id - 1 AS id FROM item WHERE id > 3 - 1"),
        Query("DBL2040", "select id from item order id", "select id from item order by id"),
        Query("DBL2040", "SELECT id FROM item ORDER BY id\\n WHERE id > 1 LIMIT 3", "SELECT id FROM item WHERE id > 1 ORDER BY id LIMIT 3"),
        Query("DBL2040", "SELECT id FROM (SELECT id FROM item LIMIT 3 ORDER BY id, name) AS x", "SELECT id FROM (SELECT id FROM item ORDER BY id, name LIMIT 3) AS x"),
        Query("DBL2040", "SELECT id FROM item WHERE name IS NOT 'a' AND id = 1", "SELECT id FROM item WHERE name <> 'a' AND id = 1"),
        Query("DBL2041", "SELECT i.id FROM item i WITH (NOLOCK) JOIN old WITH(nolock) ON old.id = i.id", "SELECT i.id FROM item i JOIN old ON old.id = i.id"),
        Query("DBL2041", "SELECT id FROM item MINUS SELECT id FROM old", "SELECT id FROM item EXCEPT SELECT id FROM old"),
        Query("DBL2075", "SELECT id FROM item WHERE name NOT LIKE \\\"it's %\\\"", "SELECT id FROM item WHERE name NOT LIKE 'it''s %'"),
        Query("DBL2076", "SELECT id FROM item WHERE added > getDate() AND id > 1", "SELECT id FROM item WHERE added > now() AND id > 1"),
        Query("DBL2077", "SELECT id FROM item WHERE CAST(id AS nvarchar(10)) = '1'", "SELECT id FROM item WHERE CAST(id AS text) = '1'"),
        Query("DBL2077", "SELECT id FROM item WHERE price > 1::number(10, 2)", "SELECT id FROM item WHERE price > 1::numeric(10, 2)"),
        Query("DBL2041", "SELECT id FROM item WHERE CAST(id AS varchar(max)) = '1'", "SELECT id FROM item WHERE CAST(id AS text) = '1'"),
        Query("DBL2048", "SELECT id FROM item WHERE id = ANY(@id)", "SELECT id FROM item WHERE id = @id", "int id"),
    ];

    private static FixCase LocalQuery(string rule, string before, string after) =>
        Local(rule, $"Query(\"{before}\")] public partial Task<List<int>> ReadAsync();", $"Query(\"{after}\")] public partial Task<List<int>> ReadAsync();");

    private static FixCase Source(string rule, string before, string after) => FixCase.InClass(
        rule,
        $"""[DblinkRowSource("items", "{before}", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<List<int>> ReadAsync();""",
        $"""[DblinkRowSource("items", "{after}", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<List<int>> ReadAsync();""");

    private static FixCase Local(string rule, string before, string after) => FixCase.InClass(
        rule,
        $"""[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocal{before}""",
        $"""[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocal{after}""");

    private static FixCase Query(string rule, string before, string after, string parameters = "") => FixCase.InClass(
        rule,
        $"""[DblinkQuery("{before}")] public partial Task<List<int>> ReadAsync({parameters});""",
        $"""[DblinkQuery("{after}")] public partial Task<List<int>> ReadAsync({parameters});""");
}
