using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Rules;

internal static class DeclarationFaults
{
    public static readonly Fault[] All =
    [
        Fault.InClass(
            "DBL0014",
            """[DblinkQuery("SELECT id FROM item")] public partial Task<Card> [|ReadAsync|]();""",
            """[DblinkQuery("SELECT id FROM item")] public partial Task<int> ReadAsync();""") with { Written = "public sealed record Card(int Id);" },
        Fault.InClass(
            "DBL0001",
            """[DblinkQuery("SELECT 1")] public Task<int> [|ReadAsync|]() => Task.FromResult(1);""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();""") with { HasNoLegalBody = true },
        Fault.InClass(
            "DBL0001",
            """
            [DblinkQuery("SELECT 1")] public partial Task<int> [|ReadAsync|]();
            public partial Task<int> ReadAsync() => Task.FromResult(1);
            """,
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();""") with { HasNoLegalBody = true },
        new(
            "DBL0002",
            """
            [DblinkServer("remote")]
            public static class [|Shop|]
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """,
            """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """) { HasNoLegalBody = true },
        new(
            "DBL0003",
            """
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> [|ReadAsync|](NpgsqlConnection connection);
            }
            """,
            """
            public static partial class Shop
            {
                [DblinkServer("remote")]
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """),
        Fault.InClass(
            "DBL0004",
            """[DblinkQuery("SELECT 1"), [|DblinkCommand|]("SELECT 1")] public partial Task<int> ReadAsync();""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();"""),
        new(
            "DBL0001",
            """
            [DblinkServer("remote")]
            public interface IShop
            {
                [DblinkQuery("SELECT 1")]
                Task<int> [|ReadAsync|]();
            }
            """,
            """
            public interface IShop
            {
                Task<int> ReadAsync();
            }

            [DblinkServer("remote")]
            public sealed partial class Shop(NpgsqlDataSource dataSource) : IShop
            {
                [DblinkQuery("SELECT 1")]
                public partial Task<int> ReadAsync();
            }
            """) { HasNoLegalBody = true },
        Returning("Task<IList<int>>", "Task<List<int>>"),
        Returning("Task<Dictionary<int, string>>", "Task<List<(int Id, string Name)>>", "SELECT id, name FROM item"),
        Returning("Task<HashSet<int>>", "Task<List<int>>"),
        Returning("System.Collections.Immutable.ImmutableArray<int>", "int[]"),
        Returning("Task<Array>", "Task<int[]>"),
        Returning("Task", "Task<int>"),
        Returning("void", "int"),
        Returning("Task<List<int>?>", "Task<List<int>>"),
        Returning("Task<IAsyncEnumerable<int>>", "IEnumerable<int>"),
        Returning("ref int", "int"),
        Returning("dynamic", "int"),
        Fault.InClass(
            "DBL0005",
            """[DblinkQuery("CALL restock(1, NULL)")] public partial [|IEnumerable<int>|] ReadAsync();""",
            """[DblinkQuery("CALL restock(1, NULL)")] public partial Task<int?> ReadAsync();"""),
        Fault.InClass(
            "DBL0005",
            """[DblinkQuery("SELECT noop()")] public partial [|Task|] RunAsync();""",
            """[DblinkCommand("SELECT noop()")] public partial Task RunAsync();"""),
        Fault.InClass(
            "DBL0005",
            """[DblinkCommand("DELETE FROM item WHERE true")] public partial [|Task<bool>|] ClearAsync();""",
            """[DblinkCommand("DELETE FROM item WHERE true")] public partial Task<int> ClearAsync();"""),
        new(
            "DBL0006",
            """
            [DblinkServer("remote")]
            public sealed partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public partial Task<int> [|ReadAsync|]();
            }
            """,
            """
            [DblinkServer("remote")]
            public sealed partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public partial Task<int> ReadAsync(DblinkSession session);
            }
            """),
        Connection("[|System.Data.Common.DbConnection|] connection", "NpgsqlConnection connection"),
        Connection("[|System.Data.IDbConnection|] connection", "NpgsqlConnection connection"),
        new(
            "DBL0006",
            """
            [DblinkServer("remote")]
            public sealed partial class Shop(System.Data.Common.DbDataSource source)
            {
                [DblinkQuery("SELECT 1")]
                public partial Task<int> [|ReadAsync|]();
            }
            """,
            """
            [DblinkServer("remote")]
            public sealed partial class Shop(NpgsqlDataSource source)
            {
                [DblinkQuery("SELECT 1")]
                public partial Task<int> ReadAsync();
            }
            """),
        Fault.InClass(
            "DBL1008",
            """[DblinkQuery("SELECT 1 WHERE @other IS NULL")] public partial Task<int> ReadAsync(System.Data.Common.DbConnection [|other|]);""",
            """[DblinkQuery("SELECT 1 WHERE @other IS NULL")] public partial Task<int> ReadAsync(string? other);"""),
        Fault.InClass(
            "DBL0007",
            """
            public required NpgsqlConnection First { get; init; }
            public required NpgsqlConnection Second { get; init; }
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public partial Task<int> [|ReadAsync|]();
            """,
            """
            public required NpgsqlConnection First { get; init; }
            public required NpgsqlConnection Second { get; init; }
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(NpgsqlConnection connection);
            """),
        Fault.InClass(
            "DBL0008",
            """[DblinkQuery("SELECT 1 WHERE 1 = @id")] public partial Task<int> ReadAsync(in int [|id|]);""",
            """[DblinkQuery("SELECT 1 WHERE 1 = @id")] public partial Task<int> ReadAsync(int id);"""),
        Fault.InClass(
            "DBL0009",
            """[DblinkQuery("SELECT 1")] public partial Task<int> [|ReadAsync|]<T>() where T : class, IEnumerable<int>, new();""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();"""),
        Fault.InClass(
            "DBL0009",
            """[DblinkQuery("SELECT id FROM item WHERE id = @id")] public partial Task<List<T>> [|ReadAsync|]<T>(T id);""",
            """[DblinkQuery("SELECT id FROM item WHERE id = @id")] public partial Task<List<int>> ReadAsync(int id);"""),
        new(
            "DBL0010",
            """
            [DblinkServer("remote")]
            file static partial class [|Shop|]
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
            """) { HasNoLegalBody = true },
        Fault.InClass(
            "DBL0011",
            """[DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> [|StreamAsync|]();""",
            """[DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> StreamAsync(CancellationToken cancellationToken = default);"""),
        Language(LanguageVersion.CSharp11),
        Language(LanguageVersion.CSharp10),
        Language(LanguageVersion.CSharp9) with { HasNoLegalBody = true },
        Fault.InClass(
            "DBL0013",
            """
            public required NpgsqlConnection Connection { get; init; }
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public [|static|] partial Task<int> ReadAsync();
            """,
            """
            public required NpgsqlConnection Connection { get; init; }
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync();
            """),
        Fault.InClass(
            "DBL0013",
            """
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public [|static|] partial Task<int> ReadAsync();
            """,
            """
            public string? Name => dataSource.ConnectionString;
            [DblinkQuery("SELECT 1")] public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            """),
    ];

    private static Fault Language(LanguageVersion version) => new(
        "DBL0012",
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT 1")]
            public static partial Task<int> [|ReadAsync|](NpgsqlConnection connection);
        }
        """,
        """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkQuery("SELECT 1")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }
        """)
    { WrongLanguage = version };

    private static Fault Returning(string wrong, string right, string sql = "SELECT 1") => Fault.InClass(
        "DBL0005",
        $"""[DblinkQuery("{sql}")] public partial [|{wrong}|] ReadAsync();""",
        $"""[DblinkQuery("{sql}")] public partial {right} ReadAsync();""");

    private static Fault Connection(string wrong, string right)
    {
        return new("DBL0006", Code(wrong), Code(right));

        static string Code(string parameter) => $$"""
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync({{parameter}});
            }
            """;
    }
}
