namespace DblinkGen.Generator.Tests.Rules;

internal static class CompositionFaults
{
    private const string Rest = """("items", "SELECT id FROM item", Columns = "id int4")""";

    private const string Items = "DblinkRowSource" + Rest;

    public static readonly Fault[] All =
    [
        Fault.InClass(
            "DBL0030",
            """[[|DblinkLocalQuery|]("SELECT 1")] public partial Task<int> ReadAsync();""",
            $"""[{Items}, DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL0031",
            $"""[[|DblinkRowSource|]{Rest}, DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL0032",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i"), [|DblinkQuery|]("SELECT 1")] public partial Task<int> ReadAsync();""",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL0032",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i"), [|DblinkLocalCommand|]("DELETE FROM item")] public partial Task<int> ReadAsync();""",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL0020",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i"), [|DblinkFanOut|]("a", "b")] public partial Task<List<int>> ReadAsync();""",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i")] public partial Task<List<int>> ReadAsync();"""),
        Fault.InClass(
            "DBL1023",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i")] public partial [|Task<List<Placed>>|] ReadAsync(); public sealed record Placed([property: DblinkServerName] string Server, int Id);""",
            $"""[{Items}, DblinkLocalQuery("SELECT id FROM @items AS i")] public partial Task<List<Placed>> ReadAsync(); public sealed record Placed(int Id);"""),
        Name("\"\"", "FROM @items AS i"),
        Name("\"my items\"", "FROM @items AS i"),
        Name("\"limit\"", "FROM @items AS i LIMIT @limit", "int limit"),
        Fault.InClass(
            "DBL0033",
            $"""[{Items}, DblinkRowSource([|"ITEMS"|], "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i, @ITEMS AS j")] public partial Task<int> ReadAsync();""",
            $"""[{Items}, DblinkRowSource("others", "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i, @others AS j")] public partial Task<int> ReadAsync();"""),
        Source("DBL0034", """[|DblinkRowSource|]("items", "SELECT id FROM item")""", """DblinkRowSource("items", "SELECT id, name FROM item", typeof(Item))"""),
        Source("DBL0034", """DblinkRowSource("items", "SELECT id FROM item", typeof(Item), Columns = [|"id int4"|])""", """DblinkRowSource("items", "SELECT id FROM item", typeof(int))"""),
        Columns("\"\""),
        Columns("\"id\""),
        Columns("\"id int4,\""),
        Columns("\"id int4, id int8\""),
        Columns("\"id int4 primary key\""),
        Columns("\"id int4, 'x' text\""),
        Fault.InClass(
            "DBL0035",
            $"""[{Items}, DblinkRowSource("others", "SELECT id FROM item", Columns = "id int4", Server = "other", Connection = [|"remote"|]), DblinkLocalQuery("SELECT i.id FROM @items AS i, @others AS o")] public partial Task<int> ReadAsync();""",
            $"""[{Items}, DblinkRowSource("others", "SELECT id FROM item", Columns = "id int4", Server = "other"), DblinkLocalQuery("SELECT i.id FROM @items AS i, @others AS o")] public partial Task<int> ReadAsync();"""),
        new(
            "DBL0003",
            """
            public static partial class Shop
            {
                [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
                [DblinkLocalQuery("SELECT i.id FROM @items AS i")]
                public static partial Task<int> [|ReadAsync|](NpgsqlConnection connection);
            }
            """,
            """
            public static partial class Shop
            {
                [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4", Server = "remote")]
                [DblinkLocalQuery("SELECT i.id FROM @items AS i")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """),
        Source("DBL1001", """DblinkRowSource("items", "SELECT 1", [|typeof(object)|])""", """DblinkRowSource("items", "SELECT 1", typeof(int))"""),
        Source("DBL1008", """DblinkRowSource("items", "SELECT 1", [|typeof((int Id, Version Version))|])""", """DblinkRowSource("items", "SELECT 1 AS id, 'x' AS version", typeof((int Id, string Version)))"""),
        Remote("DBL2001", "", "SELECT id FROM item"),
        Remote("DBL2002", "SELECT 1; [|SELECT|] 2", "SELECT 1"),
        Remote("DBL2003", "SELECT [|'x|]", "SELECT 'x'"),
        Remote("DBL2004", "SELECT [|@id|]", "SELECT 1"),
        Remote("DBL2004", "SELECT [|@items|].id", "SELECT 1"),
        Fault.InClass(
            "DBL2004",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id > [|@lowest|]", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int least);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id > @least", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int least);"""),
        Fault.InClass(
            "DBL2005",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE name LIKE '[|@part|]%'", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(string part);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE name LIKE @part || '%'", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(string part);"""),
        Fault.InClass(
            "DBL2022",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id [|IN @ids|]", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int[] ids);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id = ANY (@ids)", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int[] ids);"""),
        Fault.InClass(
            "DBL2023",
            $"""[{Items}, DblinkLocalQuery("SELECT i.id FROM @items AS i WHERE i.id [|IN (@ids)|]")] public partial Task<int> ReadAsync(int[] ids);""",
            $"""[{Items}, DblinkLocalQuery("SELECT i.id FROM @items AS i WHERE i.id = ANY (@ids)")] public partial Task<int> ReadAsync(int[] ids);"""),
        Remote("DBL2021", "SELECT [|@row.id|]", "SELECT 1"),
        Remote("DBL2024", "SELECT id FROM [|dblink|]('SELECT id FROM item') AS t(id int)", "SELECT id FROM item"),
        Local("DBL2006", "SELECT i.id FROM @items AS i WHERE i.id = [|:id|]", "SELECT i.id FROM @items AS i, dblink('far', 'SELECT 1') AS t(id int)"),
        Fault.InClass(
            "DBL2030",
            """[DblinkRowSource("items", "SELECT 1", Columns = "id int4"), DblinkLocalCommand("DO $$ BEGIN PERFORM id FROM [|@items|] AS i; END $$")] public partial Task RunAsync();""",
            """[DblinkRowSource("items", "SELECT 1", Columns = "id int4"), DblinkLocalCommand("INSERT INTO copy SELECT id FROM @items AS i")] public partial Task RunAsync();"""),
        Remote("DBL2006", "SELECT [|$1|]", "SELECT 1"),
        Remote("DBL2007", "[|COPY|] item TO STDOUT", "TABLE item"),
        Remote("DBL2008", "[|COMMIT|]", "SHOW work_mem"),
        Remote("DBL2034", "[|DELETE|] FROM item RETURNING id", "SELECT id FROM item"),
        Remote("DBL2034", "WITH gone AS ([|DELETE|] FROM item RETURNING id) SELECT id FROM gone", "WITH all_of_it AS (SELECT id FROM item) SELECT id FROM all_of_it"),
        Remote("DBL2034", "[|ANALYZE|]", "VALUES (1)"),
        Fault.InClass(
            "DBL2005",
            $"""[{Items}, DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int [|id|]);""",
            """[DblinkRowSource("items", "SELECT id FROM item WHERE id = @id", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync(int id);"""),
        Local("DBL2004", "SELECT i.id FROM @items AS i, [|@others|] AS o", "SELECT i.id FROM @items AS i"),
        Local("DBL2007", "[|COPY|] (SELECT 1) TO STDOUT", "SELECT i.id FROM @items AS i"),
        Local("DBL2010", "[|DELETE|] FROM copy USING @items AS i WHERE true", "DELETE FROM copy USING @items AS i WHERE true RETURNING copy.id"),
        Fault.InClass(
            "DBL2009",
            $"""[{Items}, DblinkLocalCommand("[|SELECT|] id FROM @items AS i")] public partial Task RunAsync();""",
            $"""[{Items}, DblinkLocalCommand("SELECT id INTO copy FROM @items AS i")] public partial Task RunAsync();"""),
        Fault.InClass(
            "DBL2030",
            """[DblinkRowSource("items", "SELECT 1", Columns = "id int4"), DblinkLocalQuery("SELECT '[|@items|]'")] public partial Task<string> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT 1", Columns = "id int4"), DblinkLocalQuery("SELECT '@items' FROM @ITEMS AS i")] public partial Task<string> ReadAsync();"""),
        Local("DBL2043", "SELECT i.no FROM @items AS i (no, [|label|])", "SELECT i.no FROM @items AS i (no)"),
        Local("DBL2071", "SELECT i.[|no|] AS id FROM @items AS i", "SELECT i.id FROM @ITEMS AS i, item AS j WHERE no = 1"),
        Local("DBL2071", "SELECT [|no|] AS id FROM @items AS i", "SELECT id FROM @items AS i ORDER BY id"),
        Local("DBL2031", "SELECT [|@items|]", "SELECT (SELECT id FROM @items AS i)"),
        Local("DBL2031", "SELECT a.id, [|@items|] AS i FROM a", "SELECT a.id FROM a, @items AS i"),
        Local("DBL2031", "SELECT 1 WHERE 1 IN ([|@items|])", "SELECT 1 WHERE 1 IN (SELECT id FROM @items i)"),
        Local("DBL2031", "SELECT 1 WHERE 1 IN [|@items|]", "SELECT 1 WHERE 1 IN (SELECT i.id FROM @items AS i)"),
        Local("DBL2031", "DELETE FROM [|@items|] AS i WHERE true RETURNING 1", "DELETE FROM a USING b, @items AS i WHERE true RETURNING 1"),
        Local("DBL2031", "SELECT 1 WHERE 1 IS DISTINCT FROM [|@items|]", "SELECT 1 FROM a JOIN b ON a.x IS DISTINCT FROM 2, LATERAL @items \\\"my items\\\""),
        Local("DBL2032", "SELECT id FROM [|@items|]", "SELECT id FROM @items i"),
        Local("DBL2032", "SELECT id FROM [|@items|] WHERE id = 1", "SELECT id FROM (a JOIN b USING (x)) CROSS JOIN (@items AS i(id) JOIN c ON true) WHERE id = 1"),
        Local("DBL2032", "SELECT id FROM a JOIN [|@items|] ON true", "UPDATE a SET x = 1, y = 2 FROM b, @items AS i WHERE true RETURNING 1"),
        Fault.InClass(
            "DBL2033",
            $"""[{Items}, DblinkLocalCommand("CREATE VIEW v AS SELECT i.id FROM @items AS i WHERE i.id = [|@id|]")] public partial Task RunAsync(int id);""",
            $"""[{Items}, DblinkLocalCommand("CREATE VIEW v AS SELECT i.id FROM @items AS i")] public partial Task RunAsync();"""),
        Fault.InClass(
            "DBL2033",
            """[DblinkRowSource("items", "SELECT [|@id|]", Columns = "id int4"), DblinkLocalCommand("CREATE TABLE v AS SELECT i.id FROM @items AS i")] public partial Task RunAsync(int id);""",
            """[DblinkRowSource("items", "SELECT @id", Columns = "id int4"), DblinkLocalCommand("INSERT INTO v SELECT i.id FROM @items AS i")] public partial Task RunAsync(int id);"""),
        Source("DBL3001", """DblinkRowSource("items", "SELECT 1", Columns = "id int4", Connection = [|"a=b"|])""", """DblinkRowSource("items", "SELECT 1", Columns = "id int4", Connection = "b")"""),
    ];

    private static Fault Name(string wrong, string rest, string parameters = "") => Fault.InClass(
        "DBL0033",
        $"""[DblinkRowSource([|{wrong}|], "SELECT id FROM item", Columns = "id int4"), DblinkLocalQuery("SELECT i.id FROM @{(parameters.Length > 0 ? "limit AS i LIMIT @limit" : wrong.Trim('"').Split(' ')[0] + " AS i")}")] public partial Task<int> ReadAsync({parameters});""",
        $"""[{Items}, DblinkLocalQuery("SELECT i.id {rest}")] public partial Task<int> ReadAsync({parameters});""");

    private static Fault Source(string rule, string wrong, string right) => Fault.InClass(
        rule,
        $"""[{wrong}, DblinkLocalQuery("SELECT 1 FROM @items AS i")] public partial Task<int> ReadAsync();""",
        $"""[{right}, DblinkLocalQuery("SELECT 1 FROM @items AS i")] public partial Task<int> ReadAsync();""");

    private static Fault Columns(string wrong) => Source(
        "DBL0034",
        $"""DblinkRowSource("items", "SELECT 1", Columns = [|{wrong}|])""",
        """DblinkRowSource("items", "SELECT \"Id\", at, tags FROM item", Columns = "\"Id\" double precision, at timestamp(3) with time zone, tags text[]")""");

    private static Fault Remote(string rule, string wrong, string right) => Source(
        rule, $"""DblinkRowSource("items", {Marked(wrong)}, typeof(int))""", $"""DblinkRowSource("items", "{right}", typeof(int))""");

    private static Fault Local(string rule, string wrong, string right) => Fault.InClass(
        rule,
        $"""[{Items}, DblinkLocalQuery({Marked(wrong)})] public partial Task<int> ReadAsync();""",
        $"""[{Items}, DblinkLocalQuery("{right}")] public partial Task<int> ReadAsync();""");

    private static string Marked(string sql) => Fault.Marked($"\"{sql}\"");
}
