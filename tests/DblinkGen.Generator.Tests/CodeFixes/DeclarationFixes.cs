namespace DblinkGen.Generator.Tests.CodeFixes;

internal static class DeclarationFixes
{
    public static readonly FixCase[] All =
    [
        new(
            "DBL0001",
            """
            [DblinkServer("remote")]
            public static class Outer
            {
                internal static class Inner // one
                {
                    [DblinkQuery("SELECT 1")]
                    static async Task<int> ReadAsync(NpgsqlConnection connection) // two
                    {
                        throw new InvalidOperationException();
                    }
                }
            }
            """,
            """
            [DblinkServer("remote")]
            public static partial class Outer
            {
                internal static partial class Inner // one
                {
                    [DblinkQuery("SELECT 1")]
                    private static partial Task<int> ReadAsync(NpgsqlConnection connection); // two
                }
            }
            """),
        FixCase.InClass(
            "DBL0001",
            """[DblinkQuery("SELECT 1")] public Task<int> ReadAsync() => throw new InvalidOperationException();""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();"""),
        FixCase.InClass(
            "DBL0001",
            """
            [DblinkQuery("SELECT 1")]
                int Read();
            """,
            """
            [DblinkQuery("SELECT 1")]
                private partial int Read();
            """),
        new(
            "DBL0002",
            """
            [DblinkServer("remote")]
            public static class Outer
            {
                /// <summary>Reads.</summary>
                public static class Inner
                {
                    [DblinkQuery("SELECT 1")]
                    public static partial Task<int> ReadAsync(NpgsqlConnection connection);
                }
            }
            """,
            """
            [DblinkServer("remote")]
            public static partial class Outer
            {
                /// <summary>Reads.</summary>
                public static partial class Inner
                {
                    [DblinkQuery("SELECT 1")]
                    public static partial Task<int> ReadAsync(NpgsqlConnection connection);
                }
            }
            """),
        FixCase.InClass(
            "DBL0004",
            """
            [DblinkQuery("SELECT 1"), DblinkCommand("SELECT 1")]
                public partial Task<int> ReadAsync();
            """,
            """
            [DblinkQuery("SELECT 1")]
                public partial Task<int> ReadAsync();
            """),
        FixCase.InClass(
            "DBL0004",
            """
            [DblinkQuery("DELETE FROM item WHERE id = 1")]
                [DblinkCommand("DELETE FROM item WHERE id = 1")]
                public partial Task<int> RunAsync();
            """,
            """
            [DblinkCommand("DELETE FROM item WHERE id = 1")]
                public partial Task<int> RunAsync();
            """),
        Returns("Query", "SELECT id, name FROM item", "Task<IList<Item>?>", "Task<List<Item>>"),
        Returns("Query", "SELECT id, name FROM item", "Task<Item[]?>", "Task<Item[]>"),
        Returns("Query", "SELECT id, name FROM item", "System.Threading.Tasks.Task<IEnumerable<Item>>", "System.Threading.Tasks.Task<IReadOnlyList<Item>>"),
        Returns("Query", "SELECT id, name FROM item", "Task<IAsyncEnumerable<Item>>", "IAsyncEnumerable<Item>"),
        Returns("Query", "SELECT id, name FROM item", "ValueTask", "ValueTask<List<(int Id, string Name)>>"),
        Returns("Query", "SELECT name FROM item", "void", "List<string>"),
        Returns("Query", "SELECT 1", "ref int", "int"),
        Returns("Command", "DELETE FROM item WHERE true", "Task<Item>", "Task<int>"),
        Returns("Command", "DELETE FROM item WHERE true", "bool", "int"),
        FixCase.InClass(
            "DBL0008",
            """
            [DblinkQuery("SELECT @id")] public partial Task<int> ReadAsync(in int id);
                public Task<int> OneAsync() { var one = 1; return ReadAsync(in one); }
            """,
            """
            [DblinkQuery("SELECT @id")] public partial Task<int> ReadAsync(int id);
                public Task<int> OneAsync() { var one = 1; return ReadAsync(one); }
            """),
        new(
            "DBL0010",
            """
            [DblinkServer("remote")]
            file static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                internal static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """,
            """
            [DblinkServer("remote")]
            internal static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                internal static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """),
        FixCase.InClass(
            "DBL0011",
            """[DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> StreamAsync();""",
            """[DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> StreamAsync(CancellationToken cancellationToken = default);"""),
        FixCase.InClass(
            "DBL0011",
            """
            [DblinkQuery("SELECT @first + @cancellationToken")]
                public partial IAsyncEnumerable<int> StreamAsync(
                    int first,
                    int cancellationToken = 1);
            """,
            """
            [DblinkQuery("SELECT @first + @cancellationToken")]
                public partial IAsyncEnumerable<int> StreamAsync(
                    int first,
                    int cancellationToken = 1,
                    CancellationToken token = default);
            """),
        FixCase.InClass(
            "DBL0013",
            """
            public required NpgsqlConnection Connection { get; init; }
                [DblinkQuery("SELECT 1")] public static partial Task<int> ReadAsync();
            """,
            """
            public required NpgsqlConnection Connection { get; init; }
                [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();
            """),
        FixCase.OfQuery("DBL2011", "\"SHOW work_mem\", Match = DblinkMatch.ByName, TimeoutSeconds = 1", "\"SHOW work_mem\", TimeoutSeconds = 1", "Task<string>"),
        FixCase.OfQuery("DBL2013", "\"SELECT id, name FROM item\", FetchSize = -1", "\"SELECT id, name FROM item\""),
        FixCase.OfQuery("DBL3003", "\"SHOW work_mem\", Prepare = true", "\"SHOW work_mem\"", "Task<string>"),
        FixCase.OfQuery("DBL3004", "\"SELECT 1\", TimeoutSeconds = -1, Prepare = false", "\"SELECT 1\", Prepare = false", "Task<int>"),
    ];

    private static FixCase Returns(string kind, string sql, string before, string after) => FixCase.InClass(
        "DBL0005",
        $"""[Dblink{kind}("{sql}")] public partial {before} RunAsync(CancellationToken token = default);""",
        $"""[Dblink{kind}("{sql}")] public partial {after} RunAsync(CancellationToken token = default);""");
}
