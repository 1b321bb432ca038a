namespace DblinkGen.Generator.Tests.Rules;

internal static class ColumnFaults
{
    private const string LongName = "a_name_that_postgresql_would_cut_because_it_has_more_than_63_bytes";

    public static readonly Fault[] All =
    [
        Returning("DBL1001", "Task<object>", "Task<int>"),
        Columns("DBL1002", """[DblinkColumn("id"), DblinkColumn([|"id"|]), DblinkColumn("name")]""", """[DblinkColumn("id"), DblinkColumn("name")]"""),
        Columns("DBL1003", """[DblinkColumn("id"), DblinkColumn("name"), DblinkColumn([|"price"|])]""", """[DblinkColumn("id"), DblinkColumn("name")]"""),
        Fault.InClass(
            "DBL1004",
            """[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("id")] public partial [|Task<Item>|] ReadAsync();""",
            """[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("id"), DblinkColumn("name")] public partial Task<Item> ReadAsync();"""),
        Row("DBL1016", "int [|Id|] { get; }", "int Id { get; private set; }"),
        Row("DBL1016", "int Id { get; set; } public readonly int [|No|]", "int Id { get; set; } public int No => 0"),
        Row("DBL1016", "int Id { get; set; } public string [|No|] { get; } = \"0\"", "int Id { get; set; } public string No => \"0\""),
        Row("DBL1016", "int Id { get; set; } [DblinkColumn(\"no\")] public int [|No|] => Id", "int Id { get; set; } public int No => Id"),
        Fault.InClass(
            "DBL1016",
            """
            public class Card { public int Id { get; } public int No { get; set; } }
            [DblinkQuery("SELECT id FROM item"), DblinkColumn([|"id"|])] public partial Task<Card> ReadAsync();
            """,
            """
            public class Card { public int Id { get; } public int No { get; set; } }
            [DblinkQuery("SELECT no FROM item"), DblinkColumn("no")] public partial Task<Card> ReadAsync();
            """),
        Fault.InClass(
            "DBL1015",
            """
            public partial class Card { private int _id; }
            [DblinkQuery("SELECT id FROM item")] public partial [|Task<Card>|] ReadAsync();
            """,
            """
            public partial class Card { public int Id { get; set; } }
            [DblinkQuery("SELECT id FROM item")] public partial Task<Card> ReadAsync();
            """) with { Written = "partial class Shop { partial class Card { public int Id { get => _id; set => _id = value; } } }" },
        Fault.InClass(
            "DBL1005",
            """public abstract record Any(int Id); [DblinkQuery("SELECT id FROM item")] public partial [|Task<Any>|] ReadAsync();""",
            """public record Any(int Id); [DblinkQuery("SELECT id FROM item")] public partial Task<Any> ReadAsync();"""),
        Fault.InClass(
            "DBL1005",
            """public class Card { private Card() { } public int Id { get; set; } } [DblinkQuery("SELECT id FROM item")] public partial [|Task<Card>|] ReadAsync();""",
            """public class Card { internal Card() { } public int Id { get; set; } } [DblinkQuery("SELECT id FROM item")] public partial Task<Card> ReadAsync();"""),
        Fault.InClass(
            "DBL1005",
            """public class Card { [Obsolete("no", true)] public Card(int id) => Id = id; public int Id { get; } } [DblinkQuery("SELECT id FROM item")] public partial [|Task<Card>|] ReadAsync();""",
            """public class Card { [Obsolete("old")] public Card(int id) => Id = id; public int Id { get; } } [DblinkQuery("SELECT id FROM item")] public partial Task<Card> ReadAsync();"""),
        Returning("DBL1005", "Task<List<ValueTuple<int>>>", "Task<List<int>>"),
        Returning("DBL1001", "Task<List<ValueTuple>>", "Task<List<int>>"),
        Returning("DBL1001", "Task<List<HashSet<int>>>", "Task<List<int[]>>"),
        Returning("DBL1008", "Task<List<nint>>", "Task<List<int>>"),
        Returning("DBL1008", "Task<CancellationToken>", "Task<bool>"),
        Returning("DBL1008", "Task<Index?>", "Task<int?>"),
        Returning("DBL1008", "Task<System.Text.Rune>", "Task<string>"),
        Returning("DBL1008", "Task<System.Text.StringBuilder>", "Task<string>"),
        Fault.InClass(
            "DBL1008",
            """[DblinkQuery("SELECT key, value FROM item")] public partial [|Task<Exception>|] ReadAsync();""",
            """[DblinkQuery("SELECT key, value FROM item")] public partial Task<KeyValuePair<int, string>> ReadAsync();"""),
        Fault.InClass(
            "DBL1008",
            """[DblinkQuery("SELECT real, imaginary FROM item")] public partial [|Task<List<Int128>>|] ReadAsync();""",
            """[DblinkQuery("SELECT real, imaginary FROM item")] public partial Task<List<System.Numerics.Complex>> ReadAsync();"""),
        Returning("DBL1008", "Task<Uri>", "Task<string>"),
        Returning("DBL1005", "Task<List<IDisposable>>", "Task<List<int>>"),
        Fault.InClass(
            "DBL1014",
            """[DblinkRowSource("items", "SELECT id FROM item", Columns = "id [|integr|]"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();""",
            """[DblinkRowSource("items", "SELECT id, kind FROM item", Columns = "id integer, kind app.integr"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();"""),
        Columns("DBL1014", """[DblinkColumn("id", [|"integr"|]), DblinkColumn("name")]""", """[DblinkColumn("id", "app.integr"), DblinkColumn("name")]"""),
        Columns("DBL1014", """[DblinkColumn("id"), DblinkColumn("name", [|"string"|])]""", """[DblinkColumn("id"), DblinkColumn("name", "citext")]"""),
        Columns("DBL1006", """[DblinkColumn("id", [|"int44x y"|]), DblinkColumn("name")]""", """[DblinkColumn("id", "int4"), DblinkColumn("name")]"""),
        Fault.InClass(
            "DBL1006",
            """[DblinkCommand("CALL p(@id)")] public partial Task RunAsync([DblinkParameter([|"numeric("|])] decimal id);""",
            """[DblinkCommand("CALL p(@id)")] public partial Task RunAsync([DblinkParameter("numeric")] decimal id);"""),
        Columns("DBL1007", """[DblinkColumn("id", type: [|"uuid"|]), DblinkColumn("name")]""", """[DblinkColumn("id", type: "int4"), DblinkColumn("name")]"""),
        Columns("DBL1007", """[DblinkColumn("id", [|"int8"|]), DblinkColumn("name")]""", """[DblinkColumn("id", "int2"), DblinkColumn("name")]"""),
        Fault.InClass(
            "DBL1007",
            """[DblinkCommand("CALL p(@id)")] public partial Task RunAsync([DblinkParameter([|"date"|])] int id);""",
            """[DblinkCommand("CALL p(@id)")] public partial Task RunAsync([DblinkParameter("date")] DateOnly id);"""),
        Fault.InClass(
            "DBL1007",
            """[DblinkQuery("SELECT amount FROM bill"), DblinkColumn("amount", [|"money"|])] public partial Task<decimal> ReadAsync();""",
            """[DblinkQuery("SELECT amount::numeric FROM bill"), DblinkColumn("amount", "numeric")] public partial Task<decimal> ReadAsync();"""),
        Fault.InClass(
            "DBL1007",
            """[DblinkCommand("INSERT INTO bill VALUES (@amount)")] public partial Task PayAsync([DblinkParameter([|"money"|])] decimal amount);""",
            """[DblinkCommand("INSERT INTO bill VALUES (@amount::money)")] public partial Task PayAsync(decimal amount);"""),
        Fault.InClass(
            "DBL1007",
            """
            public sealed record Line([property: DblinkColumn("no", [|"bool"|])] int No, int Count);
            [DblinkQuery("SELECT no, count FROM line")] public partial Task<Line> ReadAsync();
            """,
            """
            public sealed record Line([property: DblinkColumn("no", "int4")] int No, int Count);
            [DblinkQuery("SELECT no, count FROM line")] public partial Task<Line> ReadAsync();
            """),
        Fault.InClass(
            "DBL1008",
            """
            public sealed record Line(int No, Version Version);
            [DblinkQuery("SELECT no, version FROM line")] public partial [|Task<Line>|] ReadAsync();
            """,
            """
            public sealed record Line(int No, string Version);
            [DblinkQuery("SELECT no, version FROM line")] public partial Task<Line> ReadAsync();
            """),
        Fault.InClass(
            "DBL1008",
            """
            public enum Mood { Happy }
            public sealed record Line(int No, Mood[,] Moods);
            [DblinkQuery("SELECT no, moods FROM line")] public partial [|Task<Line>|] ReadAsync();
            """,
            """
            public enum Mood { Happy }
            public sealed record Line(int No, Mood[] Moods);
            [DblinkQuery("SELECT no, moods FROM line")] public partial Task<Line> ReadAsync();
            """),
        Fault.InClass(
            "DBL1008",
            """[DblinkCommand("CALL p(@version)")] public partial Task RunAsync(Version [|version|]);""",
            """[DblinkCommand("CALL p(@version)")] public partial Task RunAsync(string version);"""),
        Fault.InClass(
            "DBL1009",
            $"""[DblinkQuery("SELECT 1"), DblinkColumn([|"{LongName}"|])] public partial Task<int> ReadAsync();""",
            $"""[DblinkQuery("SELECT 1"), DblinkColumn("short")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL1010",
            """[DblinkQuery("SELECT 1 AS a, 2 AS b"), DblinkColumn("a"), [|DblinkColumn|]("b")] public partial Task<int> ReadAsync();""",
            """[DblinkQuery("SELECT 1 AS a, 2 AS b"), DblinkColumn("a"), DblinkColumn("b")] public partial Task<(int A, int B)> ReadAsync();"""),
        Fault.InClass(
            "DBL1011",
            """[DblinkCommand("DELETE FROM item WHERE false"), [|DblinkColumn|]("id")] public partial Task<int> ClearAsync();""",
            """[DblinkCommand("DELETE FROM item WHERE false")] public partial Task<int> ClearAsync();"""),
        Fault.OfQuery("DBL1012", "\"SELECT [|NULL|]\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL1012", "\"SELECT [|max(id)|] FROM item\"", "\"SELECT coalesce(max(id), 0) FROM item\""),
        Fault.InClass(
            "DBL1012",
            """[DblinkQuery("SELECT i.id, [|s.name|] FROM item i LEFT JOIN shop s ON s.id = i.shop")] public partial Task<Item> ReadAsync();""",
            """[DblinkQuery("SELECT i.id, s.name FROM item i LEFT JOIN shop s ON s.id = i.shop")] public partial Task<(int Id, string? Name)> ReadAsync();"""),
        Fault.InClass(
            "DBL1007",
            """[DblinkQuery("SELECT now()"), DblinkColumn("now", [|"timestamp"|])] public partial Task<DateTimeOffset> ReadAsync();""",
            """[DblinkQuery("SELECT now()"), DblinkColumn("now", "timestamp")] public partial Task<DateTime> ReadAsync();"""),
        Fault.InClass(
            "DBL1003",
            """[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("id"), DblinkColumn([|"title"|])] public partial Task<Item> ReadAsync();""",
            """[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("id"), DblinkColumn("name")] public partial Task<Item> ReadAsync();"""),
        Fault.InClass(
            "DBL1010",
            """[DblinkQuery("SELECT 1 AS a, 'x' AS b"), DblinkColumn("a", "int4"), [|DblinkColumn|]("b", "text")] public partial Task<int> ReadAsync();""",
            """[DblinkQuery("SELECT 1"), DblinkColumn("a", "int4")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL1008",
            """[DblinkCommand("CALL p(@id)")] public unsafe partial void Run(int* [|id|]);""",
            """[DblinkCommand("CALL p(@id)")] public partial void Run(int id);"""),
        Fault.InClass(
            "DBL1013",
            """[DblinkQuery("SELECT id, 2", Match = [|DblinkMatch.ByPosition|])] public partial Task<(int Id, int Count)> ReadAsync();""",
            """[DblinkQuery("SELECT id, 2 AS count", Match = DblinkMatch.ByPosition)] public partial Task<(int Id, int Count)> ReadAsync();"""),
    ];

    private static Fault Returning(string rule, string wrong, string right) => Fault.InClass(
        rule,
        $"""[DblinkQuery("SELECT 1")] public partial [|{wrong}|] ReadAsync();""",
        $"""[DblinkQuery("SELECT 1")] public partial {right} ReadAsync();""");

    private static Fault Row(string rule, string wrong, string right) => Fault.InClass(rule, Card(wrong), Card(right));

    private static string Card(string members) => $$"""
        public class Card { public {{members}}; public int Rank { get; set; } }
        [DblinkQuery("SELECT id, rank FROM item")] public partial Task<List<Card>> ReadAsync();
        """.Replace("};", "}", StringComparison.Ordinal);

    private static Fault Columns(string rule, string wrong, string right) => Fault.InClass(
        rule,
        $"""{wrong} [DblinkQuery("SELECT id, name FROM item")] public partial Task<Item> ReadAsync();""",
        $"""{right} [DblinkQuery("SELECT id, name FROM item")] public partial Task<Item> ReadAsync();""");
}
