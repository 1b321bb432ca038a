namespace DblinkGen.Generator.Tests.Rules;

/// <summary>What the text of a statement tells.</summary>
internal static class TextFaultForms
{
    public static readonly Fault[] All =
    [
        Fault.OfQuery("DBL2012", "\"SELECT id FROM [|@table|]\"", "\"SELECT id FROM item WHERE name = @table\"", "string table"),
        Fault.OfQuery("DBL2012", "\"SELECT id FROM item ORDER BY id [|@dir|]\"", "\"SELECT id FROM item ORDER BY CASE WHEN @dir = 'down' THEN -id ELSE id END\"", "string dir"),
        Fault.OfQuery("DBL2012", "\"SELECT id FROM item WHERE now() - added > INTERVAL [|@age|]\"", "\"SELECT id FROM item WHERE now() - added > @age::interval\"", "string age"),
        Fault.OfQuery("DBL2012", "\"SELECT extract([|@field|] FROM now())\"", "\"SELECT date_part(@field, now())\"", "string field"),
        Fault.OfQuery("DBL2012", "\"SELECT price::[|@type|] FROM item\"", "\"SELECT price::int FROM item WHERE name = @type\"", "string type"),
        Fault.OfCommand("DBL2012", "\"INSERT INTO [|@table|] (id) VALUES (1)\"", "\"INSERT INTO item (name) VALUES (@table)\"", "string table"),
        Fault.OfQuery("DBL2040", "\"SELECT id[|,|] FROM item\"", "\"SELECT id FROM item\""),
        Fault.OfQuery("DBL2040", "\"SELECT id [|FORM|] item\"", "\"SELECT id FROM item\""),
        Fault.OfQuery("DBL2040", "\"SELECT id FROM item [|WEHRE|] id = 1\"", "\"SELECT id FROM item WHERE id = 1\""),
        Fault.OfQuery("DBL2040", "\"SELECT id FROM item [|WHERE|]\"", "\"SELECT id FROM item WHERE id = 1\""),
        Fault.OfQuery("DBL2040", "\"SELECT id FROM item [|WHERE|] ORDER BY id\"", "\"SELECT id FROM item WHERE id = 1 ORDER BY id\""),
        Fault.OfQuery("DBL2040", "\"SELECT id FROM item WHERE id = 1 [|AND|]\"", "\"SELECT id FROM item WHERE id = 1 AND true\""),
        Fault.OfQuery("DBL2040", "\"WITH a AS (SELECT 1 [|2|]) SELECT 1\"", "\"WITH a AS (SELECT 1) SELECT 1\""),
        Fault.OfCommand("DBL2040", "\"UPDATE item name [|=|] 'a' WHERE true\"", "\"UPDATE item SET name = 'a' WHERE true\""),
        Fault.OfQuery("DBL2041", "\"SELECT [|TOP 10|] id FROM item\"", "\"SELECT id FROM item LIMIT 10\""),
        Fault.OfQuery("DBL2041", "\"SELECT [|[id]|] FROM item\"", "\"SELECT id FROM item\""),
        Fault.OfQuery("DBL2041", "\"SELECT id FROM [|[Order]|]\"", "\"SELECT id FROM \\\"Order\\\"\""),
        Fault.OfQuery("DBL2041", "\"SELECT [|`id`|] FROM item\"", "\"SELECT id FROM item\""),
        Fault.OfQuery("DBL2041", "\"SELECT id FROM item LIMIT [|20, 10|]\"", "\"SELECT id FROM item LIMIT 10 OFFSET 20\""),
        Fault.OfQuery("DBL2042", "\"SELECT id FROM item ORDER BY [|@column|]\"", "\"SELECT id FROM item ORDER BY CASE WHEN @column = 'a' THEN a ELSE b END\"", "string column"),
        Fault.OfQuery("DBL2042", "\"SELECT id FROM item GROUP BY id, [|@column|]\"", "\"SELECT id FROM item WHERE name = @column GROUP BY id\"", "string column"),
        Fault.OfCommand("DBL2043", "\"INSERT INTO item (id, name) VALUES [|(1)|]\"", "\"INSERT INTO item (id, name) VALUES (1, DEFAULT)\""),
        Fault.OfCommand("DBL2043", "\"INSERT INTO item (id) SELECT [|id, name|] FROM old\"", "\"INSERT INTO item (id) SELECT old.* FROM old\""),
        Fault.OfCommand("DBL2043", "\"INSERT INTO item VALUES (1, 'a'), [|(2)|]\"", "\"INSERT INTO item VALUES (1, 'a'), (2, 'b')\""),
        Fault.OfCommand("DBL2043", "\"UPDATE item SET (id, name) = [|(1, 'a', 2)|] WHERE true\"", "\"UPDATE item SET (id, name) = (1, 'a') WHERE true\""),
        Fault.OfQuery("DBL2043", "\"SELECT 1 [|UNION|] SELECT 1, 2\"", "\"SELECT 1 UNION SELECT 2\""),
        Fault.OfCommand("DBL2044", "\"INSERT INTO item (id) VALUES (1) ON [|CONFLICT|] DO UPDATE SET id = 2\"", "\"INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = 2\""),
        Fault.OfQuery("DBL2045", "\"SELECT DISTINCT ON (name) id FROM item ORDER BY [|price|]\"", "\"SELECT DISTINCT ON (name) id FROM item ORDER BY name, price\""),
        Fault.OfCommand("DBL2046", "\"UPDATE item AS i SET [|i.name|] = 'a' WHERE true\"", "\"UPDATE item AS i SET name = 'a' WHERE true\""),
        Fault.OfQuery("DBL2047", "\"SELECT id FROM item WHERE [|count(*)|] > 1 GROUP BY id\"", "\"SELECT id FROM item GROUP BY id HAVING count(*) > 1\""),
        Fault.OfQuery("DBL2047", "\"SELECT id FROM item WHERE [|row_number() OVER (ORDER BY id)|] = 1\"", "\"SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM item) AS i WHERE n = 1\""),
        Fault.OfCommand("DBL2047", "\"DELETE FROM item WHERE price < [|avg(price)|]\"", "\"DELETE FROM item WHERE price < (SELECT avg(price) FROM item)\""),
        Fault.OfQuery("DBL2048", "\"SELECT id FROM item WHERE id = ANY ([|@id|])\"", "\"SELECT id FROM item WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2049", "\"SELECT id FROM item ORDER BY id LIMIT [|@n|]\"", "\"SELECT id FROM item ORDER BY id LIMIT @n::int8\"", "string n"),
        Fault.OfQuery("DBL2049", "\"SELECT id FROM item ORDER BY id OFFSET [|@n|] ROWS\"", "\"SELECT id FROM item ORDER BY id OFFSET @n::int8 ROWS\"", "decimal n"),
        Fault.InClass(
            "DBL2050",
            """[DblinkQuery("INSERT INTO item (name) VALUES ('a') ON [|CONFLICT|] DO NOTHING RETURNING id")] public partial Task<int> AddAsync();""",
            """[DblinkQuery("INSERT INTO item (name) VALUES ('a') ON CONFLICT DO NOTHING RETURNING id")] public partial Task<int?> AddAsync();"""),
        Order("name", "id"),
        Order("id DESC", "id"),
        Order("id", "id, name"),
        Order("id NULLS FIRST", "id"),
        Order("2", "id"),
    ];

    private static Fault Order(string sql, string orderBy) => Fault.InClass(
        "DBL1024",
        $"""[DblinkFanOut("a", "b", OrderBy = [|"{orderBy}"|])] [DblinkQuery("SELECT id, name FROM item ORDER BY {sql}")] public partial Task<List<Item>> ReadAsync();""",
        $"""[DblinkFanOut("a", "b", OrderBy = "{orderBy}")] [DblinkQuery("SELECT id, name FROM item ORDER BY {orderBy}, 2")] public partial Task<List<Item>> ReadAsync();""");
}
