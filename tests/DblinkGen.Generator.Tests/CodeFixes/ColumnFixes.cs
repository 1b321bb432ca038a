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
                [DblinkQuery("SELECT id, ordered_at, total, tags FROM orders")]
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
                [DblinkQuery("SELECT id, ordered_at, total, tags FROM orders")]
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
        Columns("DBL1006", """[DblinkColumn("id", "integr x"), DblinkColumn("name")]""", """[DblinkColumn("id", "integer"), DblinkColumn("name")]"""),
        Columns("DBL1014", """[DblinkColumn("id", "integr"), DblinkColumn("name")]""", """[DblinkColumn("id", "integer"), DblinkColumn("name")]"""),
        Columns("DBL1014", """[DblinkColumn("id"), DblinkColumn("name", "string")]""", """[DblinkColumn("id"), DblinkColumn("name", "text")]"""),
        Columns("DBL1006", """[DblinkColumn("id"), DblinkColumn("name", @"varchar(zero)")]""", """[DblinkColumn("id"), DblinkColumn("name", @"varchar")]"""),
        Columns("DBL1007", """[DblinkColumn("id", type: "uuid"), DblinkColumn("name")]""", """[DblinkColumn("id", type: "int4"), DblinkColumn("name")]"""),
        FixCase.InClass(
            "DBL1007",
            """[DblinkCommand("CALL p(@day)")] public partial Task RunAsync([DblinkParameter("bool")] DateOnly day);""",
            """[DblinkCommand("CALL p(@day)")] public partial Task RunAsync([DblinkParameter("date")] DateOnly day);"""),
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
