namespace DblinkGen.Generator.Tests.Rules;

internal static class SqlFaults
{
    public static readonly Fault[] All =
    [
        Fault.OfQuery("DBL2001", "\" -- nothing\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2001", "null!", "\"SELECT 1\""),
        Fault.OfCommand("DBL2002", "\"DELETE FROM a; [|DELETE|] FROM b\"", "\"DELETE FROM a WHERE true\""),
        Fault.OfQuery("DBL2003", "\"SELECT [|'x|]\"", "\"SELECT 'x'\""),
        Fault.OfQuery("DBL2003", "\"[|SELEKT|] 1\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2004", "\"SELECT [|@id|]\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2004", "\"SELECT [|@id|] + @id\"", "\"SELECT 1 + 1\""),
        Fault.InClass(
            "DBL2005",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(int [|id|]);""",
            """[DblinkQuery("SELECT @id")] public partial Task<int> ReadAsync(int id);"""),
        Fault.OfQuery("DBL2004", "\"SELECT [|@lowest|]\"", "\"SELECT @minPrice\"", "decimal minPrice"),
        Fault.OfQuery("DBL2004", "\"SELECT [|@nmae|] + @nmae\"", "\"SELECT @name\"", "int name"),
        Fault.OfQuery("DBL2004", "\"SELECT @name || [|@nmae|]\"", "\"SELECT @name\"", "string name"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE name LIKE '%[|@part|]%'\"", "\"SELECT 1 WHERE name LIKE '%' || @part || '%'\"", "string part"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE tags <[|@tags|]\"", "\"SELECT 1 WHERE tags <@ @tags\"", "string[] tags"),
        Fault.OfQuery("DBL2005", "@\"SELECT 1 WHERE id = \"\"[|@id|]\"\"\"", "@\"SELECT 1 WHERE id = @id AND mail = 'me@id'\"", "int id"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE id = [|?id|]\"", "\"SELECT 1 WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE id = [|@ id|]\"", "\"SELECT 1 WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE name LIKE '%[|:name|]%'\"", "\"SELECT 1 WHERE name LIKE '%:name%' OR name = @name\"", "string name"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE name = '[|@nmae|]'\"", "\"SELECT 1 WHERE name = @name\"", "string name"),
        Fault.OfQuery("DBL2005", "\"SELECT 1 WHERE id = [|id|]\"", "\"SELECT 1 WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2005", "\"SELECT $$[|@id|]$$\"", "\"SELECT $$@id$$ || @id\"", "int id"),
        Fault.InClass(
            "DBL2005",
            """[DblinkQuery("SELECT 1 -- @id")] public partial Task<int> ReadAsync(int [|id|]);""",
            """[DblinkQuery("SELECT @id -- @id")] public partial Task<int> ReadAsync(int id);"""),
        Fault.OfCommand("DBL2006", "\"CREATE FUNCTION f(int) RETURNS int RETURN [|:id|]\"", "\"CREATE OR REPLACE FUNCTION f(int) RETURNS int RETURN $1 + 1\""),
        Fault.OfCommand("DBL2006", "\"CREATE TABLE t AS SELECT [|$1|]\"", "\"CREATE FUNCTION f(int, int) RETURNS int BEGIN ATOMIC SELECT $1 + $2; END\""),
        Fault.OfQuery("DBL2006", "\"SELECT [|$1|] + @id\"", "\"SELECT @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|:id|]\"", "\"SELECT a[1:x] FROM t WHERE id = @id::int\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT json_object([|:id|] : 1)\"", "\"SELECT json_object('k' :v, 'l':1) FROM t WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|:1|]\"", "\"SELECT 1 WHERE f(a := @id)\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|?|] AND no = ?\"", "\"SELECT 1 WHERE data ? 'key' AND data ?| @ids\"", "string[] ids"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id=[|?|]\"", "\"SELECT 1 WHERE ?- path AND data @? '$.a' AND a =@ids\"", "string[] ids"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id BETWEEN [|?|] AND 3 LIMIT ?\"", "\"SELECT data ? key FROM t\""),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|{id}|]\"", "\"SELECT 1 WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|#{id}|]\"", "\"SELECT id # 1 WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id =[|@{0}|]\"", "\"SELECT 1 WHERE id =@id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|%s|] AND no = %s\"", "\"SELECT id %s FROM t WHERE id %(s) = @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|%(id)s|]\"", "\"SELECT 7 %(id) AS s FROM t WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2006", "\"SELECT 1 WHERE id = [|:'id'|]\"", "\"SELECT json_object('k' :'id') WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2005", "@\"SELECT 1 WHERE name = E'a\\n[|@name|]'\"", "@\"SELECT 1 WHERE name = E'a\\\\n@name' OR name = @name\"", "string name"),
        Fault.OfQuery("DBL2005", "@\"SELECT 1 WHERE name = U&'\\0041[|@name|]'\"", "@\"SELECT 1 WHERE name = U&'\\0041' || @name\"", "string name"),
        Fault.OfQuery("DBL2005", "\"SELECT id FROM dblink('a', $q$SELECT id FROM item WHERE id = [|@id|]$q$) AS t(id int)\"", "\"SELECT id FROM item WHERE id = @id\"", "int id"),
        Fault.OfQuery("DBL2023", "\"SELECT 1 WHERE id [|IN (SELECT @ids)|]\"", "\"SELECT 1 WHERE id IN (SELECT unnest(@ids))\"", "int[] ids"),
        Fault.InClass(
            "DBL2025",
            """[DblinkQuery("SELECT [|@iD|] + @id + @ID")] public partial Task<int> ReadAsync(int id, int ID);""",
            """[DblinkQuery("SELECT @id + @ID + @No")] public partial Task<int> ReadAsync(int id, int ID, int no);"""),
        Fault.OfCommand("DBL2007", "\"[|COPY|] item TO STDOUT\"", "\"INSERT INTO copy SELECT * FROM item\""),
        Fault.OfCommand("DBL2008", "\"[|BEGIN|]\"", "\"SELECT pg_sleep(1) INTO x\""),
        Fault.OfCommand("DBL2009", "\"[|DELETE|] FROM item WHERE true RETURNING id\"", "\"DELETE FROM item WHERE true\""),
        Fault.OfCommand("DBL2009", "\"[|SHOW|] work_mem\"", "\"SELECT noop()\""),
        Fault.OfCommand("DBL2009", "\"WITH gone AS (DELETE FROM item WHERE true RETURNING id) [|INSERT|] INTO old SELECT id FROM gone RETURNING id\"", "\"WITH gone AS (DELETE FROM item WHERE true RETURNING id) TABLE gone\""),
        Fault.OfQuery("DBL2010", "\"[|DO|] 'BEGIN END'\"", "\"CALL restock(1, NULL)\""),
        Fault.OfQuery("DBL2010", "\"[|DELETE|] FROM item WHERE true\"", "\"DELETE FROM item WHERE true RETURNING id\""),
        Fault.InClass(
            "DBL2011",
            """[DblinkQuery("SHOW work_mem", Match = [|DblinkMatch.ByName|])] public partial Task<string> ReadAsync();""",
            """[DblinkQuery("SHOW work_mem", Match = DblinkMatch.ByPosition)] public partial Task<string> ReadAsync();"""),
        Fault.InClass(
            "DBL2011",
            """[[|DblinkQuery|]("CALL restock(1, NULL, NULL)")] public partial Task<Item> ReadAsync();""",
            """[DblinkQuery("CALL restock(1, NULL, NULL)", Match = DblinkMatch.ByPosition)] public partial Task<Item> ReadAsync();"""),
        Fault.InClass(
            "DBL2013",
            """[DblinkQuery("CALL restock(1, NULL)", FetchSize = [|10|])] public partial Task<int> ReadAsync();""",
            """[DblinkQuery("CALL restock(1, NULL)")] public partial Task<int> ReadAsync();"""),
        FetchSize("SELECT 1", "[|-1|]", "1"),
        FetchSize("DELETE FROM item WHERE true RETURNING id", "[|100|]", "0"),
        FetchSize("SHOW work_mem", "[|100|]", "0"),
        FetchSize("WITH gone AS (DELETE FROM item WHERE true RETURNING id) SELECT id FROM gone", "[|100|]", "0"),
        Utility("SET work_mem = [|@value|]", "SET LOCAL work_mem = '1MB'"),
        Utility("NOTIFY channel, [|@value|]", "NOTIFY channel, 'text'"),
        Utility("LISTEN [|@value|]", "NOTIFY channel"),
        Utility("GRANT SELECT ON item TO [|@value|]", "GRANT SELECT ON item TO public"),
        Utility("ALTER ROLE app PASSWORD [|@value|]", "ALTER ROLE app NOLOGIN"),
        Utility("CREATE DATABASE [|@value|]", "CREATE DATABASE shop"),
        Fault.OfQuery("DBL2012", "\"SHOW [|@name|]\"", "\"SELECT length(current_setting(@name))\"", "string name"),
        Fault.OfQuery("DBL2012", "\"FETCH [|@count|] FROM cur\"", "\"EXPLAIN SELECT @count\"", "int count"),
        Taken("CALL restock(@value)"),
        Taken("CREATE TABLE copy AS SELECT * FROM item WHERE name = @value"),
        Taken("CREATE UNLOGGED TABLE note (body text DEFAULT @value)"),
        Taken("ALTER TABLE note ALTER COLUMN body SET DEFAULT @value"),
        Taken("CREATE OR REPLACE VIEW some AS SELECT * FROM item WHERE name = @value"),
        Taken("SELECT * INTO copy FROM item WHERE name = @value"),
        Taken("DECLARE cur CURSOR FOR SELECT * FROM item WHERE name = @value"),
        Fault.OfQuery("DBL2014", "\"SELECT 1[|;|] -- one\"", "\"SELECT 1 -- one\""),
        Fault.OfQuery("DBL2015", "\"SELECT [|*|] FROM item\"", "\"SELECT count(*) FROM item\""),
        Fault.OfQuery("DBL2015", "\"SELECT [|item.*|] FROM item\"", "\"SELECT item.id FROM item\""),
        Fault.OfCommand("DBL2016", "\"[|UPDATE|] item SET price = 1\"", "\"UPDATE item SET price = 1 WHERE true\""),
        Fault.OfCommand("DBL2016", "\"WITH old AS (SELECT 1) [|delete|] FROM item\"", "\"TRUNCATE item\""),
        Stream("DBL2017", "SELECT id FROM item [|LIMIT|] 10", "SELECT id FROM item ORDER BY id LIMIT 10"),
        Stream("DBL2017", "(SELECT id FROM item) [|LIMIT|] 10", "(SELECT id FROM item ORDER BY id) LIMIT 10"),
        Stream("DBL2017", "(SELECT id FROM item [|LIMIT|] 10)", "SELECT id FROM item LIMIT ALL"),
        Stream("DBL2017", "SELECT max(id) FROM item GROUP BY name [|LIMIT|] 1", "SELECT coalesce(max(id), 0) AS id FROM item LIMIT 1"),
        Stream("DBL2017", "VALUES (1), (2) [|LIMIT|] 1", "VALUES (1), (2) LIMIT NULL"),
        Stream("DBL2017", "SELECT id FROM item [|FETCH|] FIRST ROW ONLY", "SELECT id FROM item ORDER BY id FETCH FIRST ROW ONLY"),
        Fault.OfQuery("DBL2018", "\"SELECT [|1, 2|]\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2018", "\"[|SELECT|] FROM item\"", "\"SELECT 1 FROM item\""),
        Items("DBL2018", "[|SELECT|] FROM item", "SELECT id, name FROM item"),
        Items("DBL2018", "[|DELETE|] FROM item WHERE true RETURNING", "DELETE FROM item WHERE true RETURNING id, name"),
        Items("DBL2018", "SELECT [|id, title|] FROM item", "SELECT id, title AS name FROM item"),
        Items("DBL2020", "SELECT id, [|title|], name FROM item", "SELECT id, name FROM item"),
        Items("DBL2020", "DELETE FROM item WHERE true RETURNING id, name, [|price AS cost|]", "DELETE FROM item WHERE true RETURNING id, name"),
        Fault.OfQuery("DBL2021", "\"SELECT [|@row.Id|]\"", "\"SELECT @id\"", "int id"),
        Fault.OfQuery("DBL2021", "\"SELECT [|@id.value|]\"", "\"SELECT @id\"", "int id"),
        Fault.InClass(
            "DBL2021",
            """[DblinkQuery("SELECT [|@item.Id|]")] public partial Task<int> ReadAsync(Item item);""",
            """[DblinkQuery("SELECT @item.id")] public partial Task<int> ReadAsync([DblinkParameter("shop.item")] string item);"""),
        Fault.OfQuery("DBL2022", "\"SELECT 1 WHERE id [|IN @ids|]\"", "\"SELECT 1 WHERE id = ANY (@ids)\"", "int[] ids"),
        Fault.OfQuery("DBL2022", "\"SELECT 1 WHERE id [|NOT IN @ids|]\"", "\"SELECT 1 WHERE id <> ALL (@ids)\"", "List<int> ids"),
        Fault.OfQuery("DBL2022", "\"SELECT 1 WHERE name [|IN @name|]\"", "\"SELECT position('a' IN @name)\"", "string name"),
        Fault.OfQuery("DBL2023", "\"SELECT 1 WHERE id [|IN (@ids)|]\"", "\"SELECT 1 WHERE tags IN (@ids, @ids)\"", "int[] ids"),
        Fault.OfQuery("DBL2023", "\"SELECT 1 WHERE id [|NOT IN (@ids)|]\"", "\"SELECT 1 WHERE id <> ALL (@ids)\"", "IReadOnlyList<int> ids"),
        Fault.OfQuery("DBL2024", "\"SELECT id FROM [|dblink|]('remote', 'SELECT id FROM item') AS t(id int)\"", "\"SELECT id FROM item\""),
        Fault.OfQuery("DBL2024", "\"SELECT public.[|dblink_connect|]('a', 'far')\"", "\"SELECT count(dblink) AS dblink FROM item AS dblink(a, b), item dblink_exec(a, b)\""),
        Fault.OfCommand("DBL2024", "\"SELECT [|dblink_exec|]('remote', 'DELETE FROM item WHERE true')\"", "\"CREATE VIEW v AS SELECT id FROM dblink('far', 'SELECT 1') AS t(id int)\""),
        Items("DBL2019", "SELECT i.id, name, [|o.id|] FROM item i, old o", "SELECT i.id, name FROM item i, old o"),
    ];

    private static Fault Stream(string rule, string wrong, string right) => Fault.InClass(
        rule, $"""[DblinkQuery("{wrong}")] public partial IEnumerable<int> Read();""", $"""[DblinkQuery("{right}")] public partial IEnumerable<int> Read();""");

    private static Fault Items(string rule, string wrong, string right) => Fault.InClass(
        rule, $"""[DblinkQuery("{wrong}")] public partial Task<Item> ReadAsync();""", $"""[DblinkQuery("{right}")] public partial Task<Item> ReadAsync();""");

    private static Fault FetchSize(string sql, string wrong, string right) => Fault.InClass(
        "DBL2013",
        $"""[DblinkQuery("{sql}", FetchSize = {wrong})] public partial IEnumerable<string> Read();""",
        $"""[DblinkQuery("{sql}", FetchSize = {right})] public partial IEnumerable<string> Read();""");

    private static Fault Utility(string wrong, string right) => Fault.InClass(
        "DBL2012",
        $"""[DblinkCommand("{wrong}")] public partial Task RunAsync(string value);""",
        $"""[DblinkCommand("{right}")] public partial Task RunAsync();""");

    /// <summary>A statement that does take values, beside one that does not.</summary>
    private static Fault Taken(string right) => Fault.OfCommand("DBL2012", "\"COMMENT ON TABLE item IS [|@value|]\"", $"\"{right}\"", "string value");
}
