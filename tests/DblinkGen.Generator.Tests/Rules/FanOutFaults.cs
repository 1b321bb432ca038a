namespace DblinkGen.Generator.Tests.Rules;

internal static class FanOutFaults
{
    private const string Servers = "\"a\", \"b\"";

    public static readonly Fault[] All =
    [
        Fault.InClass(
            "DBL0020",
            """[[|DblinkFanOut|]("a", "b")] [DblinkCommand("DELETE FROM item WHERE true")] public partial Task RunAsync();""",
            """[DblinkCommand("DELETE FROM item WHERE true")] public partial Task RunAsync();"""),
        Fault.InClass(
            "DBL0020",
            """[[|DblinkFanOut|]("a", "b")] [DblinkQuery("DELETE FROM item WHERE true RETURNING id")] public partial Task<List<int>> RunAsync();""",
            """[DblinkFanOut("a", "b")] [DblinkQuery("SELECT id FROM item")] public partial Task<List<int>> RunAsync();"""),
        Returning("DBL0020", "", "Task<int>", "Task<List<int>>"),
        Returning("DBL0020", "", "int?", "int?[]"),
        Attribute("DBL0021", "[[|DblinkFanOut|]]"),
        Attribute("DBL0021", """[DblinkFanOut("a", [|""|])]"""),
        Attribute("DBL0021", """[DblinkFanOut("a", [|null!|])]"""),
        Attribute("DBL0021", """[DblinkFanOut("a", "b", [|"a"|])]"""),
        Attribute("DBL3001", """[DblinkFanOut("a", [|"a=b"|])]"""),
        Attribute("DBL3002", """[DblinkFanOut("a", [|"host=b"|])]"""),
        Parameter("DBL0022", "[DblinkFanOut] string [|servers|]"),
        Parameter("DBL0022", "[DblinkFanOut] List<int> [|servers|]"),
        Parameter("DBL0022", "[DblinkFanOut] string[]? [|servers|]"),
        Parameter("DBL0024", """[DblinkFanOut([|"a"|])] string[] servers"""),
        Parameter("DBL0024", "[DblinkFanOut] string[] servers, [DblinkFanOut] string[] [|others|]"),
        Returning("DBL0023", ", Failures = DblinkFanOutFailures.Collect", "Task<List<int>>", "Task<DblinkFanOutResult<int>>"),
        Returning("DBL0023", ", Failures = DblinkFanOutFailures.Collect", "int[]", "IEnumerable<int>"),
        Attribute("DBL0023", """[[|DblinkFanOut|]("a", "b")]""", "DblinkFanOutResult<int>", "List<int>"),
        Fault.InClass(
            "DBL0023",
            """[DblinkQuery("SELECT id FROM item")] public partial [|Task<DblinkFanOutResult<int>>|] ReadAsync();""",
            """[DblinkQuery("SELECT id FROM item")] public partial Task<List<int>> ReadAsync();"""),
        OrderBy("DBL1020", "id[|,|]", "id"),
        OrderBy("DBL1020", "id [|DOWN|]", "id DESC"),
        OrderBy("DBL1020", "id [|NULLS|]", "id ASC NULLS FIRST"),
        OrderBy("DBL1020", "name, [|price|]", "name"),
        OrderBy("DBL1020", "\\\"Id\\\"", "ID"),
        OrderBy("DBL1020", "hidden", "price", "public sealed class Row(int hidden) { public int Price { get; set; } public string Text => hidden.ToString(); }"),
        OrderBy("DBL1021", "tag", "id", "public sealed record Row(int Id, [property: DblinkColumn(\"tag\", \"bpchar\")] string Tag);"),
        OrderBy("DBL1021", "tags", "id", "public sealed record Row(int Id, string[] Tags);"),
        OrderBy("DBL1021", "mood", "id", "public enum Mood { Happy } public sealed record Row(int Id, Mood Mood);"),
        OrderBy("DBL1021", "tag", "id", "public sealed record Row(int Id, [property: DblinkColumn(\"tag\", \"app.tag\")] string Tag);"),
        Fault.InClass(
            "DBL1022",
            """[DblinkFanOut("a", "b", OrderBy = "[|id|]")] [DblinkQuery("SELECT id, name FROM item")] public partial Task<List<Item>> ReadAsync();""",
            """[DblinkFanOut("a", "b", OrderBy = "id")] [DblinkQuery("SELECT id, name FROM item ORDER BY id")] public partial Task<List<Item>> ReadAsync();"""),
        Fault.InClass(
            "DBL1022",
            """[DblinkFanOut("a", "b", OrderBy = "[|id|]")] [DblinkQuery("(SELECT id, name FROM item ORDER BY id) UNION ALL (SELECT id, name FROM old ORDER BY id)")] public partial Task<List<Item>> ReadAsync();""",
            """[DblinkFanOut("a", "b", OrderBy = "id")] [DblinkQuery("WITH x AS (SELECT id, name FROM item) ((SELECT id, name FROM x ORDER BY id) LIMIT 10)")] public partial Task<List<Item>> ReadAsync();"""),
        ServerName("[[|DblinkServerName|]] public int Server", "[DblinkServerName] public string Server"),
        ServerName("""[DblinkColumn("server"), [|DblinkServerName|]] public string Server""", """[DblinkColumn("server")] public string Server"""),
    ];

    private static Fault Attribute(string rule, string wrong, string wrongType = "List<int>", string type = "List<int>") => Fault.InClass(
        rule,
        $"""{wrong} [DblinkQuery("SELECT id FROM item")] public partial {wrongType} Read();""",
        $"""[DblinkFanOut({Servers})] [DblinkQuery("SELECT id FROM item")] public partial {type} Read();""");

    private static Fault Parameter(string rule, string wrong) => Fault.InClass(
        rule,
        $"""[DblinkQuery("SELECT id FROM item")] public partial List<int> Read({wrong});""",
        """[DblinkQuery("SELECT id FROM item")] public partial List<int> Read([DblinkFanOut] string[] servers);""");

    private static Fault Returning(string rule, string options, string wrong, string right) => Fault.InClass(
        rule,
        $"""[DblinkFanOut({Servers}{options})] [DblinkQuery("SELECT id FROM item")] public partial [|{wrong}|] Read();""",
        $"""[DblinkFanOut({Servers}{options})] [DblinkQuery("SELECT id FROM item")] public partial {right} Read();""");

    private static Fault OrderBy(string rule, string wrong, string right, string row = "public sealed record Row(int Id, string? Name);")
    {
        return Fault.InClass(rule, Code(wrong.Contains("[|", StringComparison.Ordinal) ? $"\"{wrong}\"" : $"\"[|{wrong}|]\"", "id"), Code($"\"{right}\"", right));

        string Code(string order, string sql) => $"""
            {row}
            [DblinkFanOut({Servers}, OrderBy = {order})] [DblinkQuery("TABLE item ORDER BY {sql}")] public partial Task<List<Row>> ReadAsync();
            """;
    }

    private static Fault ServerName(string wrong, string right)
    {
        return Fault.InClass("DBL1023", Code(wrong), Code(right));

        static string Code(string member) => $$"""
            public sealed class Row { public int Id { get; set; } {{member}} { get; set; } = default!; }
            [DblinkQuery("TABLE item")] public partial List<Row> Read();
            """;
    }
}
