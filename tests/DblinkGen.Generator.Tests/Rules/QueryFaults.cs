namespace DblinkGen.Generator.Tests.Rules;

/// <summary>What the text of a query tells of its tables, groups and windows.</summary>
internal static class QueryFaults
{
    public static readonly Fault[] All =
    [
        Fault.OfQuery("DBL2070", "\"SELECT [|array_agg(id)|] FROM item\"", "\"SELECT (array_agg(id))[1] FROM item HAVING true\""),
        Fault.OfQuery("DBL2070", "\"SELECT [|ARRAY(SELECT id FROM item) AS id|]\"", "\"SELECT cardinality(ARRAY(SELECT id FROM item)) AS id\""),
        Fault.OfQuery("DBL2054", "\"SELECT [|i|].id FROM item\"", "\"SELECT public.item.id FROM public.item\""),
        Fault.OfQuery("DBL2054", "\"SELECT id FROM item i WHERE [|item|].id = 1\"", "\"SELECT id FROM item i WHERE (i.size).length = 1\""),
        Fault.OfQuery("DBL2054", "\"SELECT [|s|].* FROM item i\"", "\"SELECT i.id FROM item i, LATERAL (SELECT i.no) AS s WHERE EXISTS (SELECT FROM old o WHERE o.id = i.id AND o.no = s.no)\""),
        Fault.OfQuery("DBL2054", "\"SELECT id FROM item UNION SELECT id FROM old ORDER BY [|item|].id\"", "\"SELECT item.id FROM item UNION SELECT old.id FROM old ORDER BY id\""),
        Fault.OfQuery("DBL2054", "\"WITH a AS (SELECT [|i|].id FROM item) SELECT id FROM a\"", "\"WITH a AS (SELECT i.id FROM item i) SELECT a.id FROM a\""),
        Fault.OfCommand("DBL2054", "\"UPDATE item SET name = 'a' WHERE [|i|].id = 1\"", "\"UPDATE item SET name = o.name FROM old o WHERE item.id = o.id\""),
        Fault.OfCommand(
            "DBL2054",
            "\"INSERT INTO item AS i (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET n = [|item|].n + 1\"",
            "\"INSERT INTO item AS i (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET n = i.n + excluded.n\""),
        Fault.OfCommand("DBL2054", "\"CREATE VIEW v AS SELECT [|i|].id FROM item\"", "\"CREATE VIEW v AS SELECT i.id FROM item i WITH CHECK OPTION\""),
        Fault.InClass(
            "DBL2054",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT [|j|].id FROM @items AS i")] public partial Task<int> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        Fault.OfQuery("DBL2055", "\"SELECT [|id|] FROM item HAVING count(*) > 1\"", "\"SELECT id FROM item GROUP BY id HAVING count(*) > 1\""),
        Fault.OfQuery("DBL2055", "\"SELECT count(*) FROM item ORDER BY [|id|]\"", "\"SELECT count(*) FROM item ORDER BY count\""),
        Fault.OfQuery("DBL2060", "\"SELECT max(price) + [|id|] FROM item\"", "\"SELECT (SELECT max(price) + i.id FROM old) FROM item i\""),
        Fault.OfQuery("DBL2055", "\"SELECT sum(DISTINCT [|count(*)|]) FROM item GROUP BY name\"", "\"SELECT count(DISTINCT id) FROM item GROUP BY name\""),
        Fault.OfQuery("DBL2060", "\"SELECT sum([|count(*)|]) FROM item GROUP BY name\"", "\"SELECT sum(count(*)) OVER () FROM item GROUP BY name\""),
        Fault.OfQuery("DBL2055", "\"SELECT [|count()|] FROM item\"", "\"SELECT count(*) FROM item\""),
        Fault.OfQuery("DBL2056", "\"SELECT sum(id) OVER [|w|] FROM item\"", "\"SELECT sum(id) OVER w FROM item WINDOW w AS (ORDER BY id)\""),
        Fault.OfQuery("DBL2056", "\"SELECT sum(id) OVER ([|w|] ORDER BY id) FROM item\"", "\"SELECT sum(id) OVER (ORDER BY id) FROM item\""),
        Fault.OfQuery("DBL2056", "\"SELECT [|rank()|]::int FROM item\"", "\"SELECT rank() OVER (ORDER BY id)::int FROM item\""),
        Fault.OfQuery("DBL2060", "\"SELECT id - [|lag(id)|] FROM item\"", "\"SELECT id - lag(id, 1, 0) OVER (ORDER BY id) FROM item\""),
        Fault.OfQuery("DBL2060", "\"SELECT [|ntile(4)|] AS id FROM item\"", "\"SELECT app.ntile(4) AS id FROM item\""),
        Fault.OfQuery("DBL2057", "\"SELECT DISTINCT id FROM item [|FOR UPDATE|]\"", "\"SELECT id FROM item WHERE id IN (SELECT DISTINCT id FROM old) FOR UPDATE\""),
        Fault.OfQuery("DBL2057", "\"SELECT count(*) FROM item [|FOR SHARE|]\"", "\"SELECT count(*) FROM (SELECT id FROM item FOR SHARE) AS i\""),
        Fault.OfQuery("DBL2057", "\"SELECT id FROM item UNION SELECT 1 [|FOR UPDATE|]\"", "\"SELECT id FROM item FOR READ ONLY\""),
        Fault.OfQuery("DBL2057", "\"SELECT id FROM item FETCH FIRST 3 ROWS [|WITH TIES|]\"", "\"SELECT id FROM item ORDER BY id FETCH FIRST 3 ROWS WITH TIES\""),
        Fault.OfQuery("DBL2057", "\"SELECT id FROM item UNION SELECT 1 ORDER BY [|id + 1|]\"", "\"SELECT id FROM item UNION SELECT 1 ORDER BY id::int DESC\""),
        Fault.OfQuery("DBL2057", "\"SELECT DISTINCT id FROM item ORDER BY [|price|]\"", "\"SELECT DISTINCT abs(id) FROM item ORDER BY abs\""),
        Fault.OfCommand("DBL2058", "\"UPDATE item SET price = price + [|DEFAULT|] WHERE true\"", "\"UPDATE item SET price = (DEFAULT), (a, b) = ROW (1, DEFAULT) WHERE true\""),
        Fault.OfCommand("DBL2058", "\"INSERT INTO item (id) SELECT [|DEFAULT|]\"", "\"INSERT INTO item (id, name) VALUES (1, DEFAULT), (DEFAULT, 'a')\""),
        Fault.OfQuery("DBL2058", "\"SELECT coalesce(id, [|DEFAULT|]) FROM item\"", "\"SELECT coalesce(id, 0) FROM item\""),
        Fault.OfQuery("DBL2059", "\"SELECT [|TOP (10)|] id FROM item\"", "\"SELECT top(10) AS id FROM item\""),
        Fault.OfQuery("DBL2041", "\"SELECT [|TOP (@n)|] i.id FROM item i\"", "\"SELECT i.id FROM item i LIMIT @n\"", "int n"),
        Fault.OfQuery("DBL2041", "\"SELECT [|[Order Id]|] FROM item\"", "\"SELECT tags[1] FROM item\""),
        Fault.OfCommand(
            "DBL2041",
            "\"INSERT INTO item (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = [|VALUES(name)|]\"",
            "\"INSERT INTO item (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = excluded.name\""),
        Fault.OfQuery("DBL2043", "\"SELECT id FROM item WHERE id = [|(SELECT id, name FROM old)|]\"", "\"SELECT id FROM item WHERE (id, name) = (SELECT id, name FROM old)\""),
        Fault.OfQuery("DBL2043", "\"SELECT id FROM item WHERE id = ANY [|(SELECT id, name FROM old)|]\"", "\"SELECT id FROM item WHERE id = ANY (SELECT old.* FROM old)\""),
        Fault.OfQuery("DBL2043", "\"SELECT id FROM item WHERE ((id, name)) IN [|(SELECT id FROM old)|]\"", "\"SELECT id FROM item WHERE ((id, name)) = (SELECT id, name FROM old) AND (ROW(1, 2)) = (SELECT 1, 2)\""),
        Fault.OfQuery("DBL2043", "\"SELECT [|ARRAY(SELECT id, name FROM old)|]\"", "\"SELECT (ARRAY(SELECT id FROM old))[1]\""),
        Fault.OfCommand(
            "DBL2043",
            "\"MERGE INTO item i USING old o ON o.id = i.id WHEN NOT MATCHED THEN INSERT (id, name) VALUES [|(o.id)|]\"",
            "\"MERGE INTO item i USING old o ON o.id = i.id WHEN NOT MATCHED THEN INSERT (id, name) VALUES (o.id, DEFAULT)\""),
        Fault.OfCommand(
            "DBL2046",
            "\"MERGE INTO item i USING old o ON o.id = i.id WHEN MATCHED THEN UPDATE SET [|i.name|] = 'a'\"",
            "\"MERGE INTO item i USING old o ON o.id = i.id WHEN MATCHED AND o.no = 1 THEN UPDATE SET name = 'a' WHEN MATCHED THEN UPDATE SET name = 'b'\""),
        Fault.OfCommand("DBL2046", "\"INSERT INTO item (id, [|item.name|]) VALUES (1, 'a')\"", "\"INSERT INTO item (id, size.length) VALUES (1, 2)\""),
        Fault.OfCommand("DBL2052", "\"MERGE INTO item USING [|item|] ON true WHEN MATCHED THEN DELETE\"", "\"MERGE INTO item USING item AS o ON o.id = item.id WHEN MATCHED THEN DELETE\""),
        Fault.OfQuery("DBL2040", "\"EXPLAIN SELECT id [|FORM|] item\"", "\"EXPLAIN (COSTS off) SELECT id FROM item\""),
        Fault.OfCommand("DBL2040", "\"CREATE TABLE t AS SELECT id [|FORM|] item WITH DATA\"", "\"CREATE TABLE t AS SELECT id FROM item WITH NO DATA\""),
        Fault.OfQuery("DBL2040", "\"SELECT id FROM item WHERE id = ANY [|@ids|]\"", "\"SELECT id FROM item WHERE id = ANY (@ids)\"", "int[] ids"),
    ];
}
