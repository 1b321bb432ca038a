namespace DblinkGen.Generator.Tests.CodeFixes;

internal static class ColumnFixes
{
    public static readonly FixCase[] All =
    [
        new(
            "CS0246",
            """
            namespace App;

            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id, ordered_at, total, tags, note FROM orders")]
                [DblinkColumn("id", "uuid")]
                [DblinkColumn("ordered_at", "timestamptz")]
                [DblinkColumn("total", "numeric(10,2)")]
                [DblinkColumn("tags", "text[]")]
                [DblinkColumn("note")]
                public static partial Task<Order> FindAsync(NpgsqlConnection connection);
            }
            """,
            """
            namespace App;

            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id, ordered_at, total, tags, note FROM orders")]
                [DblinkColumn("id", "uuid")]
                [DblinkColumn("ordered_at", "timestamptz")]
                [DblinkColumn("total", "numeric(10,2)")]
                [DblinkColumn("tags", "text[]")]
                [DblinkColumn("note")]
                public static partial Task<Order> FindAsync(NpgsqlConnection connection);
            }

            public sealed record Order(Guid Id, DateTime OrderedAt, decimal Total, string[] Tags, string Note);
            """),
        FixCase.InClass(
            "DBL1001",
            """
            public sealed record Line;
                [DblinkQuery("SELECT no, text FROM line"), DblinkColumn("no", "int4"), DblinkColumn("text")] public partial Task<List<Line>> ReadAsync();
            """,
            """
            public sealed record Line(int No, string Text);
                [DblinkQuery("SELECT no, text FROM line"), DblinkColumn("no", "int4"), DblinkColumn("text")] public partial Task<List<Line>> ReadAsync();
            """),
        Columns("DBL1002", """[DblinkColumn("id"), DblinkColumn("id"), DblinkColumn("name")]""", """[DblinkColumn("id"), DblinkColumn("name")]"""),
        Columns("DBL1002", """
            [DblinkColumn("id")] [DblinkColumn("id")]
                [DblinkColumn("name")]
            """, """
            [DblinkColumn("id")]
                [DblinkColumn("name")]
            """),
        FixCase.InClass(
            "DBL1002",
            """
            public sealed record Line(int No, [property: DblinkColumn("no", "text")] string LineText);
                [DblinkQuery("SELECT no, line_text FROM line")] public partial Task<List<Line>> ReadAsync();
            """,
            """
            public sealed record Line(int No, [property: DblinkColumn("line_text", "text")] string LineText);
                [DblinkQuery("SELECT no, line_text FROM line")] public partial Task<List<Line>> ReadAsync();
            """),
        Columns("DBL1003", """[DblinkColumn("id"), DblinkColumn("title")]""", """[DblinkColumn("id"), DblinkColumn("name")]"""),
        Columns("DBL1003", """
            [DblinkColumn("price")]
                [DblinkColumn("id")]
                [DblinkColumn("name")]
            """, """
            [DblinkColumn("id")]
                [DblinkColumn("name")]
            """),
        Columns("DBL1004", """[DblinkColumn("id", "int4")]""", """
            [DblinkColumn("id", "int4")]
                [DblinkColumn("name", "text")]
            """),
        FixCase.OfQuery(
            "DBL1004",
            "\"SELECT i.id FROM item i\"), DblinkColumn(\"id\"",
            "\"SELECT i.id, name FROM item i\"), DblinkColumn(\"id\"), DblinkColumn(\"name\""),
        Columns("DBL1006", """[DblinkColumn("id", "integr x"), DblinkColumn("name")]""", """[DblinkColumn("id", "integer"), DblinkColumn("name")]"""),
        Columns("DBL1003", """[DblinkColumn("int4", "id"), DblinkColumn("name")]""", """[DblinkColumn("id", "int4"), DblinkColumn("name")]"""),
        Columns("DBL1003", """[DblinkColumn("id"), DblinkColumn("text", @"name")]""", """[DblinkColumn("id"), DblinkColumn(@"name", "text")]"""),
        FixCase.InClass(
            "DBL1014",
            """[DblinkQuery("SELECT id FROM item"), DblinkColumn("int4", "id")] public partial Task<List<int>> ReadAsync();""",
            """[DblinkQuery("SELECT id FROM item"), DblinkColumn("id", "int4")] public partial Task<List<int>> ReadAsync();"""),
        Columns("DBL1006", """[DblinkColumn("id", ""), DblinkColumn("name")]""", """[DblinkColumn("id", "int4"), DblinkColumn("name")]"""),
        Columns("DBL1014", """[DblinkColumn("id", "integr"), DblinkColumn("name")]""", """[DblinkColumn("id", "integer"), DblinkColumn("name")]"""),
        Columns("DBL1014", """[DblinkColumn("id"), DblinkColumn("name", "string")]""", """[DblinkColumn("id"), DblinkColumn("name", "text")]"""),
        Columns("DBL1006", """[DblinkColumn("id"), DblinkColumn("name", @"varchar(zero)")]""", """[DblinkColumn("id"), DblinkColumn("name", @"varchar")]"""),
        FixCase.InClass(
            "DBL1007",
            """
            public sealed record Line(int No, int? Count);
                [DblinkQuery("SELECT no, count FROM line"), DblinkColumn("no", type: "uuid"), DblinkColumn("count")] public partial Task<List<Line>> ReadAsync();
            """,
            """
            public sealed record Line(Guid No, int? Count);
                [DblinkQuery("SELECT no, count FROM line"), DblinkColumn("no", type: "uuid"), DblinkColumn("count")] public partial Task<List<Line>> ReadAsync();
            """),
        FixCase.InClass(
            "DBL1007",
            """
            public sealed class Line(int no) { public int No { get; } = no; [DblinkColumn("at", "timestamptz")] public int? At { get; set; } }
                [DblinkQuery("SELECT no, at FROM line")] public partial Task<List<Line>> ReadAsync();
            """,
            """
            public sealed class Line(int no) { public int No { get; } = no; [DblinkColumn("at", "timestamptz")] public DateTime? At { get; set; } }
                [DblinkQuery("SELECT no, at FROM line")] public partial Task<List<Line>> ReadAsync();
            """),
        FixCase.InClass(
            "DBL1007",
            """[DblinkQuery("SELECT no, tags FROM line"), DblinkColumn("no"), DblinkColumn("tags", "text[]")] public partial Task<List<(int No, string Tags)>> ReadAsync();""",
            """[DblinkQuery("SELECT no, tags FROM line"), DblinkColumn("no"), DblinkColumn("tags", "text[]")] public partial Task<List<(int No, string[] Tags)>> ReadAsync();"""),
        FixCase.InClass(
            "DBL1007",
            """[DblinkQuery("SELECT count(*) FROM line"), DblinkColumn("count", "int8")] public partial Task<int> CountAsync();""",
            """[DblinkQuery("SELECT count(*) FROM line"), DblinkColumn("count", "int8")] public partial Task<long> CountAsync();"""),
        FixCase.InClass(
            "DBL1007",
            """[DblinkCommand("CALL p(@day)")] public partial Task RunAsync([DblinkParameter("bool")] DateOnly day);""",
            """[DblinkCommand("CALL p(@day)")] public partial Task RunAsync([DblinkParameter("bool")] bool day);"""),
        FixCase.InClass(
            "DBL1010",
            """[DblinkQuery("SELECT 1 AS a, now() AS b"), DblinkColumn("a"), DblinkColumn("b", "timestamptz")] public partial Task<List<int?>> ReadAsync();""",
            """[DblinkQuery("SELECT 1 AS a, now() AS b"), DblinkColumn("a"), DblinkColumn("b", "timestamptz")] public partial Task<List<(int A, DateTime B)?>> ReadAsync();"""),
        FixCase.InClass(
            "DBL1011",
            """
            [DblinkCommand("DELETE FROM item WHERE id = 1")]
                [DblinkColumn("id")]
                [DblinkColumn("name")]
                public partial Task<int> ClearAsync();
            """,
            """
            [DblinkCommand("DELETE FROM item WHERE id = 1")]
                public partial Task<int> ClearAsync();
            """),
        FixCase.InClass(
            "DBL1012",
            """
            public sealed record Line(int No, string Text);
                [DblinkQuery("SELECT no, NULL AS text FROM line")] public partial Task<List<Line>> ReadAsync();
            """,
            """
            public sealed record Line(int No, string? Text);
                [DblinkQuery("SELECT no, NULL AS text FROM line")] public partial Task<List<Line>> ReadAsync();
            """),
        FixCase.InClass(
            "DBL1012",
            """
            public sealed class Line { public int No { get; set; } public required string Text; }
                [DblinkQuery("SELECT NULL AS no, text FROM line")] public partial IEnumerable<Line> Read();
            """,
            """
            public sealed class Line { public int? No { get; set; } public required string Text; }
                [DblinkQuery("SELECT NULL AS no, text FROM line")] public partial IEnumerable<Line> Read();
            """),
        FixCase.InClass(
            "DBL1012",
            """[DblinkQuery("SELECT 1 AS id, NULL AS name")] public partial Task<(int Id, string Name)[]> ReadAsync();""",
            """[DblinkQuery("SELECT 1 AS id, NULL AS name")] public partial Task<(int Id, string? Name)[]> ReadAsync();"""),
        FixCase.InClass(
            "DBL1012",
            """[DblinkQuery("SELECT NULL")] public partial System.Threading.Tasks.Task<List<int>> ReadAsync();""",
            """[DblinkQuery("SELECT NULL")] public partial System.Threading.Tasks.Task<List<int?>> ReadAsync();"""),
    ];

    private static FixCase Columns(string rule, string before, string after) => FixCase.InClass(
        rule,
        $"""
        [DblinkQuery("SELECT id, name FROM item")]
            {before}
            public partial Task<Item> ReadAsync();
        """,
        $"""
        [DblinkQuery("SELECT id, name FROM item")]
            {after}
            public partial Task<Item> ReadAsync();
        """);
}
