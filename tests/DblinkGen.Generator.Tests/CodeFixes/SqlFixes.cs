namespace DblinkGen.Generator.Tests.CodeFixes;

internal static class SqlFixes
{
    public static readonly FixCase[] All =
    [
        Parameters("SELECT id, name FROM item WHERE id = @id", "", "int id"),
        Parameters("SELECT id, name FROM item WHERE id = ANY(@ids) AND name LIKE @pattern LIMIT @rows", "", "int[] ids, string pattern, int rows"),
        Parameters("SELECT id, name FROM item WHERE age(@born::timestamp with time zone) > @age AND id = @ID", "int id, ", "int id, DateTime born, int age"),
        Parameters("SELECT id, name FROM item WHERE day = CAST(@class AS date)", "", "DateOnly @class"),
        FixCase.InClass(
            "DBL2004",
            """[DblinkCommand("CALL p(@first, @second)")] public partial void Run(long first);""",
            """[DblinkCommand("CALL p(@first, @second)")] public partial void Run(long first, string second);"""),
        FixCase.InClass(
            "DBL2005",
            """[DblinkCommand("CALL p(@second)")] public partial void Run(long first, int second, string third);""",
            """[DblinkCommand("CALL p(@second)")] public partial void Run(int second);"""),
        FixCase.InClass(
            "DBL2006",
            """[DblinkCommand("CALL p($2, $1, $1)")] public partial void Run(NpgsqlConnection connection, int one, int two);""",
            """[DblinkCommand("CALL p(@two, @one, @one)")] public partial void Run(NpgsqlConnection connection, int one, int two);"""),
        FixCase.InClass(
            "DBL2009",
            """[DblinkCommand("DELETE FROM item WHERE true RETURNING id", Prepare = false)] public partial Task<int> RunAsync();""",
            """[DblinkQuery("DELETE FROM item WHERE true RETURNING id", Prepare = false)] public partial Task<int> RunAsync();"""),
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

    private static FixCase Parameters(string sql, string before, string after) => FixCase.InClass(
        "DBL2004",
        $"""[DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync({before}CancellationToken cancellationToken = default);""",
        $"""[DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync({after}, CancellationToken cancellationToken = default);""");
}
