namespace DblinkGen.Generator.Tests.CodeFixes;

internal static class SqlFixes
{
    public static readonly FixCase[] All =
    [
        OfArray("DBL2004", "id = @Idz", "id = ANY (@ids)"),
        OfArray("DBL2004", "tags = @tag", "tags = @tags", "string[] tags"),
        OfArray("DBL2005", "id <> '@ids'", "id <> ALL (@ids)"),
        OfArray("DBL2005", "id =@ ids", "id =ANY (@ids)"),
        OfArray("DBL2006", "id=?", "id=ANY (@ids)"),
        OfArray("DBL2006", "id IN (?)", "id = ANY (@ids)"),
        OfArray("DBL2006", "id NOT IN (:ids)", "id <> ALL (@ids)"),
        OfArray("DBL2006", "ids IN ($1)", "ids IN (@ids)"),
        Parameters("SELECT id, name FROM item WHERE id = @id", "", "int id"),
        Parameters("SELECT id, name FROM item WHERE id = ANY(@ids) AND name LIKE @pattern LIMIT @rows", "", "int[] ids, string pattern, int rows"),
        Parameters("SELECT id, name FROM item WHERE age(@born::timestamp with time zone) > @age::interval AND id = @ID", "int id, ", "int id, DateTime born, TimeSpan age"),
        Parameters("SELECT id, name FROM item WHERE name BETWEEN @low AND @high OR name NOT IN (@first, 'b', @last)", "", "string low, string high, string first, string last"),
        Parameters("SELECT id, name FROM item ORDER BY id OFFSET @skip ROWS FETCH FIRST @rows ROWS ONLY", "", "int skip, int rows"),
        Parameters("SELECT id, name FROM item WHERE NOT @all OR @low <= id AND name = @name", "", "bool all, int low, string name"),
        Parameters("SELECT id, name FROM item WHERE (@all OR id = 1) AND name LIKE '%' || @part || '%'", "", "bool all, string part"),
        Parameters("SELECT id, name FROM item WHERE added > now() - @days * interval '1 day' AND (@name IS NULL OR name = @name)", "", "int days, string name"),
        FixCase.InClass(
            "DBL2004",
            """[DblinkQuery("SELECT price FROM item WHERE price BETWEEN @low AND @high")] public partial Task<List<decimal>> ReadAsync();""",
            """[DblinkQuery("SELECT price FROM item WHERE price BETWEEN @low AND @high")] public partial Task<List<decimal>> ReadAsync(decimal low, decimal high);"""),
        Write("DBL2004", "string name", "name = ‘@name’ AND id = 1", "name = @name AND id = 1"),
        Parameters("SELECT id, name FROM item WHERE day = CAST(@class AS date)", "", "DateOnly @class"),
        FixCase.InClass(
            "DBL2004",
            """[DblinkCommand("CALL p(@first, @second::text)")] public partial void Run(long first);""",
            """[DblinkCommand("CALL p(@first, @second::text)")] public partial void Run(long first, string second);"""),
        FixCase.InClass(
            "DBL2005",
            """[DblinkCommand("CALL p(@second)")] public partial void Run(long first, int second, string third);""",
            """[DblinkCommand("CALL p(@second)")] public partial void Run(int second);"""),
        FixCase.InClass(
            "DBL2004",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE price > @low::numeric", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i WHERE i.id = @id")] public partial Task<int> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE price > @low::numeric", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i WHERE i.id = @id")] public partial Task<int> ReadAsync(int id, decimal low);"""),
        FixCase.InClass(
            "DBL2004",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @itmes AS i")] public partial Task<int> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        FixCase.InClass(
            "DBL2005",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id > @low", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int low, int high);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id > @low", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int low);"""),
        FixCase.InClass(
            "DBL2006",
            """[DblinkCommand("CALL p($2, $1, $1)")] public partial void Run(NpgsqlConnection connection, int one, int two);""",
            """[DblinkCommand("CALL p(@two, @one, @one)")] public partial void Run(NpgsqlConnection connection, int one, int two);"""),
        FixCase.InClass(
            "DBL2004",
            """[DblinkQuery("SELECT id, name FROM item WHERE id NOT IN @ids AND name IN @names")] public partial Task<List<Item>> ReadAsync();""",
            """[DblinkQuery("SELECT id, name FROM item WHERE id NOT IN @ids AND name IN @names")] public partial Task<List<Item>> ReadAsync(int[] ids, string[] names);"""),
        Write("DBL2004", "decimal minPrice", "price > @lowest OR cost > @lowest", "price > @minPrice OR cost > @minPrice"),
        Write("DBL2005", "string part", "name LIKE '%@part%' AND id = 1", "name LIKE '%' || @part || '%' AND id = 1"),
        Write("DBL2005", "string part", "name LIKE '@part'", "name LIKE @part"),
        Write("DBL2005", "string part", "name LIKE '@part%'", "name LIKE @part || '%'"),
        Write("DBL2005", "string part", @"name LIKE E'%@part\\_%'", @"name LIKE E'%' || @part || E'\\_%'"),
        Write("DBL2005", "string a", "name LIKE 'it''s @a-@b' AND no = 0", "name LIKE 'it''s ' || @a || '-@b' AND no = 0"),
        Write("DBL2005", "string a", "name = '@a'", "name = @a"),
        Write("DBL2005", "string x", "data?@x", "data? @x"),
        Write("DBL2005", "string x", "data@@@x", "data@@ @x"),
        Write("DBL2005", "int id", "id = @ id OR no =@ id", "id = @id OR no =@id"),
        Write("DBL2005", "int id", @"id = @\""ID\""", "id = @id"),
        Write("DBL2005", "int id", "id = ?id AND no =?id", "id = @id AND no =@id"),
        Write("DBL2005", "int id, int no", "id = ?1 AND no = @2", "id = @id AND no = @no"),
        Write("DBL2005", "int id, int no", "id IN (#id) AND no = &no", "id IN (@id) AND no = @no"),
        Write("DBL2005", "string key", "data ->> '.@key' = '[@key]'::text", "data ->> ('.' || @key) = ('[' || @key || ']')::text"),
        Write("DBL2005", "string[] filter", "tags <@filter", "tags <@ @filter"),
        Write("DBL2005", "int id", @"id = \""@id\""", "id = @id"),
        Write("DBL2005", "string part", @"name LIKE \""%@part%\""", "name LIKE '%' || @part || '%'"),
        Write("DBL2005", "int days", "added > now() - interval '@days days'", "added > now() - @days * interval '1 day'"),
        Write("DBL2005", "string days", "added > now() - interval '@days days'", "added > now() - (@days || ' days')::interval"),
        Write("DBL2005", "DateOnly day", "day = date '@day'", "day = @day"),
        Write("DBL2005", "[DblinkParameter(\"timestamp\")] DateTime day", "day = DATE '@day'", "day = @day::date"),
        Write("DBL2005", "int id", "id = @@id", "id = @id"),
        Write("DBL2005", "decimal minPrice", "price >= minPrice * 2 AND id > 1", "price >= @minPrice * 2 AND id > 1"),
        Write("DBL2005", "int low", "id IN (low) OR id BETWEEN low AND 5", "id IN (@low) OR id BETWEEN @low AND 5"),
        Write("DBL2005", "int id", "id = @(id) OR no =@(id)", "id = @id OR no =@id"),
        Write("DBL2005", "int id", "id = <id> AND name = 'a'", "id = @id AND name = 'a'"),
        Write("DBL2005", "int id", "id = [id]", "id = @id"),
        Write("DBL2005", "int id", "id = %id%", "id = @id"),
        Write("DBL2005", "int id", "id = ::id", "id = @id"),
        Write("DBL2005", "int id", "id = #id#", "id = @id"),
        OfArray("DBL2005", "id = [ids]", "id = ANY (@ids)"),
        Command("INSERT INTO item (id, name) VALUES (@id, name), (2, name)", "INSERT INTO item (id, name) VALUES (@id, @name), (2, @name)", "int id, string name"),
        Command("UPDATE item SET name = 'a', price = price WHERE id = 1", "UPDATE item SET name = 'a', price = @price WHERE id = 1", "decimal price"),
        Command("CALL restock(item_id => id, 1)", "CALL restock(item_id => @id, 1)", "int id"),
        Write("DBL2006", "int id, int no", "id = {id} AND no = #{No}", "id = @id AND no = @no"),
        Write("DBL2006", "int id, int no", "id = @{0} AND no = ${1}", "id = @id AND no = @no"),
        Write("DBL2006", "int id, int no", "id = %s AND no =%s", "id = @id AND no =@no"),
        Write("DBL2006", "int id, int no", "id = %(id)s AND no = :'no'", "id = @id AND no = @no"),
        Write("DBL2021", "int? id", "id = @id.Value", "id = @id"),
        FixCase.InClass(
            "DBL2005",
            """[DblinkQuery("SELECT 1 -- @id")] public partial Task<int> ReadAsync(int id);""",
            """[DblinkQuery("SELECT 1 -- @id")] public partial Task<int> ReadAsync();"""),
        Write("DBL2006", "string name, int id", "name = ? AND id=?", "name = @name AND id=@id"),
        Write("DBL2006", "string name, int id", "name = @name AND id IN (?)", "name = @name AND id IN (@id)"),
        Write("DBL2006", "string name, int id", "name = :NAME AND id = :id", "name = @name AND id = @id"),
        FixCase.InClass(
            "DBL2006",
            """[DblinkQuery("SELECT name FROM item WHERE item_id = $1 AND price > ANY ($2::numeric[]) AND name = :name")] public partial Task<List<string>> ReadAsync(CancellationToken stop);""",
            """[DblinkQuery("SELECT name FROM item WHERE item_id = @itemId AND price > ANY (@price::numeric[]) AND name = @name")] public partial Task<List<string>> ReadAsync(int itemId, decimal[] price, string name, CancellationToken stop);"""),
        Write("DBL2021", "int id, string name", "id = @row.Id AND name = @name", "id = @id AND name = @name"),
        Write("DBL2022", "int[] ids", "id IN @ids AND name = 'a'", "id = ANY (@ids) AND name = 'a'"),
        Write("DBL2022", "List<int> ids", "lower(x) NOT IN @ids", "lower(x) <> ALL (@ids)"),
        Write("DBL2022", "int id", "id NOT IN @id", "id NOT IN (@id)"),
        Write("DBL2022", "int[] ids", "id IN @ids::int[] AND name = 'a'", "id = ANY (@ids::int[]) AND name = 'a'"),
        Write("DBL2022", "int[] ids", "id NOT IN @ids :: int4[]", "id <> ALL (@ids :: int4[])"),
        Write("DBL2022", "int id", "id IN @id::bigint", "id IN (@id::bigint)"),
        Write("DBL2023", "int[] ids", "id IN (@ids)", "id = ANY (@ids)"),
        Write("DBL2023", "int[] ids", "a = 1 AND id not in ( @ids )", "a = 1 AND id <> ALL (@ids)"),
        FixCase.InClass(
            "DBL2022",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id IN @ids", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int[] ids);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id = ANY (@ids)", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int[] ids);"""),
        FixCase.InClass(
            "DBL2005",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE name LIKE '@part%'", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(string part);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE name LIKE @part || '%'", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(string part);"""),
        Unpack(
            "SELECT * FROM dblink('remote', 'SELECT id, name FROM item WHERE name = ''a''') AS t(id int, name text)",
            "SELECT id, name FROM item WHERE name = 'a'"),
        Unpack(
            "SELECT id, t.name FROM dblink('SELECT no, name FROM item') t(id integer, name text);",
            "SELECT id, name FROM (SELECT no, name FROM item) AS t(id, name)"),
        FixCase.InClass(
            "DBL2024",
            """
            [DblinkQuery("SELECT id, name FROM dblink('remote', $$SELECT id, name FROM item$$) AS t(id int, name varchar(10))")]
                public partial Task<List<Item>> ReadAsync();
            """,
            """
            [DblinkQuery("SELECT id, name FROM item")]
                [DblinkColumn("id", "int4")]
                [DblinkColumn("name", "varchar(10)")]
                public partial Task<List<Item>> ReadAsync();
            """),
        FixCase.InClass(
            "DBL2024",
            """"
            [DblinkQuery("""
                    SELECT *
                    FROM public.dblink('remote', 'SELECT id, name
                      FROM item') AS t(id int, name text)
                    """)]
                public partial Task<List<Item>> ReadAsync();
            """",
            """"
            [DblinkQuery("""
                    SELECT id, name
                      FROM item
                    """)]
                public partial Task<List<Item>> ReadAsync();
            """"),
        FixCase.InClass(
            "DBL2024",
            """[DblinkCommand("SELECT dblink_exec('remote', 'DELETE FROM item WHERE true', false)")] public partial Task RunAsync();""",
            """[DblinkCommand("DELETE FROM item WHERE true")] public partial Task RunAsync();"""),
        FixCase.InClass(
            "DBL2024",
            """[DblinkRowSource("items", "SELECT id FROM dblink('far', 'SELECT id FROM item') AS t(id int)", Columns = "id int4", Server = "far"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4", Server = "far"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        FixCase.InClass(
            "DBL2005",
            """[DblinkQuery("SELECT name FROM dblink('remote', 'SELECT name FROM item WHERE id = @id') AS t(name text)")] public partial Task<string> ReadAsync(int id);""",
            """[DblinkQuery("SELECT name FROM item WHERE id = @id")] public partial Task<string> ReadAsync(int id);"""),
        FixCase.InClass(
            "DBL2009",
            """[DblinkCommand("DELETE FROM item WHERE true RETURNING id", Prepare = false)] public partial Task<int> RunAsync();""",
            """[DblinkQuery("DELETE FROM item WHERE true RETURNING id", Prepare = false)] public partial Task<List<int>> RunAsync();"""),
        FixCase.InClass(
            "DBL2009",
            """[DblinkCommand("DELETE FROM item WHERE true RETURNING name")] public partial long Run();""",
            """[DblinkQuery("DELETE FROM item WHERE true RETURNING name")] public partial List<string> Run();"""),
        FixCase.InClass(
            "DBL2009",
            """[DblinkCommand("DELETE FROM item WHERE true RETURNING id, name")] public partial Task RunAsync();""",
            """[DblinkQuery("DELETE FROM item WHERE true RETURNING id, name")] public partial Task<List<(int Id, string Name)>> RunAsync();"""),
        FixCase.InClass(
            "DBL2010",
            """
            [DblinkGen.DblinkQuery("DELETE FROM item WHERE true", Match = DblinkMatch.ByName, TimeoutSeconds = 1, FetchSize = 0)]
                [DblinkColumn("id")]
                public partial ValueTask<List<int>> RunAsync();
            """,
            """
            [DblinkGen.DblinkCommand("DELETE FROM item WHERE true", TimeoutSeconds = 1)]
                public partial ValueTask<int> RunAsync();
            """),
        FixCase.InClass(
            "DBL2010",
            """[DblinkQuery("DELETE FROM item WHERE true")] public partial IAsyncEnumerable<Item> RunAsync(CancellationToken stop = default);""",
            """[DblinkCommand("DELETE FROM item WHERE true")] public partial Task<int> RunAsync(CancellationToken stop = default);"""),
        FixCase.OfQuery("DBL2014", "\"SELECT id, name FROM item; -- all;\"", "\"SELECT id, name FROM item -- all;\""),
        FixCase.OfQuery("DBL2014", "@\"SELECT id, name AS \"\"name\"\" FROM item;;\"", "@\"SELECT id, name AS \"\"name\"\" FROM item\""),
        FixCase.OfQuery(
            "DBL2014",
            "\"\"\"\n        SELECT id, name\n        FROM item;\n        \"\"\"",
            "\"\"\"\n        SELECT id, name\n        FROM item\n        \"\"\""),
        FixCase.OfQuery("DBL2015", "\"SELECT * FROM item\"", "\"SELECT id, name FROM item\""),
        FixCase.OfQuery("DBL2015", "\"\"\"SELECT name, i.* FROM item i\"\"\"", "\"\"\"SELECT name, i.id FROM item i\"\"\""),
        FixCase.OfQuery(
            "DBL2015",
            "\"SELECT * FROM item\"), DblinkColumn(\"Id\"), DblinkColumn(\"name\"",
            "\"SELECT \\\"Id\\\", name FROM item\"), DblinkColumn(\"Id\"), DblinkColumn(\"name\""),
        FixCase.OfQuery(
            "DBL2015",
            "@\"SELECT * FROM item\"), DblinkColumn(\"Id\"), DblinkColumn(\"name\"",
            "@\"SELECT \"\"Id\"\", name FROM item\"), DblinkColumn(\"Id\"), DblinkColumn(\"name\""),
        FixCase.OfQuery(
            "DBL2015",
            "\"\"\"\n        SELECT *\n        FROM item\n        \"\"\"), DblinkColumn(\"user\"), DblinkColumn(\"name\"",
            "\"\"\"\n        SELECT \"user\", name\n        FROM item\n        \"\"\"), DblinkColumn(\"user\"), DblinkColumn(\"name\"",
            "Task<(int User, string Name)>"),
        FixCase.OfQuery("DBL2016", "\"DELETE FROM item USING old RETURNING id, name\"", "\"DELETE FROM item USING old WHERE true RETURNING id, name\""),
        FixCase.OfQuery(
            "DBL2016",
            "\"WITH gone AS (DELETE FROM item RETURNING id, name) SELECT id, name FROM gone WHERE true\"",
            "\"WITH gone AS (DELETE FROM item WHERE true RETURNING id, name) SELECT id, name FROM gone WHERE true\""),
        FixCase.InClass(
            "DBL2016",
            """[DblinkCommand(@"UPDATE item SET name = 'a""b' -- all")] public partial void Run();""",
            """[DblinkCommand(@"UPDATE item SET name = 'a""b' WHERE true -- all")] public partial void Run();"""),
    ];

    private static FixCase OfArray(string rule, string before, string after, string parameter = "int[] ids") => FixCase.InClass(
        rule,
        $"""[DblinkQuery("SELECT id FROM item WHERE {before}")] public partial Task<List<int>> ReadAsync({parameter});""",
        $"""[DblinkQuery("SELECT id FROM item WHERE {after}")] public partial Task<List<int>> ReadAsync({parameter});""");

    private static FixCase Parameters(string sql, string before, string after) => FixCase.InClass(
        "DBL2004",
        $"""[DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync({before}CancellationToken cancellationToken = default);""",
        $"""[DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync({after}, CancellationToken cancellationToken = default);""");

    private static FixCase Write(string rule, string parameters, string before, string after) => FixCase.InClass(
        rule,
        $"""[DblinkQuery("SELECT id, name FROM item WHERE {before}")] public partial Task<List<Item>> ReadAsync({parameters});""",
        $"""[DblinkQuery("SELECT id, name FROM item WHERE {after}")] public partial Task<List<Item>> ReadAsync({parameters});""");

    private static FixCase Command(string before, string after, string parameters) => FixCase.InClass(
        "DBL2005", $"""[DblinkCommand("{before}")] public partial Task RunAsync({parameters});""", $"""[DblinkCommand("{after}")] public partial Task RunAsync({parameters});""");

    private static FixCase Unpack(string before, string after) => FixCase.OfQuery("DBL2024", $"\"{before}\"", $"\"{after}\"");
}
