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
            "DBL0017",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(CancellationToken request, CancellationToken [|shutdown|]);""",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(CancellationToken request);"""),
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
        new(
            "DBL0001",
            """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                extension(NpgsqlConnection connection)
                {
                    [DblinkQuery("SELECT 1")]
                    public partial Task<int> [|ReadAsync|]();
                }
            }
            """,
            """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(this NpgsqlConnection connection);
            }
            """) { HasNoLegalBody = true },
        new(
            "DBL0001",
            """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                extension(NpgsqlConnection connection)
                {
                    [DblinkQuery("SELECT 1")]
                    public Task<int> [|ReadAsync|]() => throw new InvalidOperationException();
                }
            }
            """,
            """
            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 1")]
                public static partial Task<int> ReadAsync(this NpgsqlConnection connection);
            }
            """),
        new(
            "DBL0001",
            """
            public interface IShop
            {
                Task<int> ReadAsync();
            }

            [DblinkServer("remote")]
            public sealed partial class Shop(NpgsqlDataSource dataSource) : IShop
            {
                [DblinkQuery("SELECT 1")]
                partial Task<int> IShop.[|ReadAsync|]();

                public string? Name => dataSource.ConnectionString;
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
                private partial Task<int> ReadCoreAsync();

                Task<int> IShop.ReadAsync() => ReadCoreAsync();
            }
            """) { HasNoLegalBody = true },
        NotPartial(
            """[DblinkQuery("SELECT 1")] public static extern partial Task<int> [|ReadAsync|](NpgsqlConnection connection);""",
            """[DblinkQuery("SELECT 1")] public static partial Task<int> ReadAsync(NpgsqlConnection connection);"""),
        NotPartial(
            """public int Count { [[|DblinkQuery|]("SELECT 1")] get => 1; }""",
            """[DblinkQuery("SELECT 1")] public partial int Count();"""),
        NotPartial(
            """[[|DblinkQuery|]("SELECT 1")] public static int operator +(Shop a, Shop b) => 1;""",
            """[DblinkQuery("SELECT 1")] public partial int Count();"""),
        NotPartial(
            """[[|DblinkQuery|]("SELECT 1")] public static explicit operator int(Shop shop) => 1;""",
            """[DblinkQuery("SELECT 1")] public partial int Count();"""),
        NotPartial(
            """[[|DblinkCommand|]("CALL p()")] ~Shop() { }""",
            """[DblinkCommand("CALL p()")] public partial void Close();"""),
        NotPartial(
            """[method: [|DblinkCommand|]("CALL p()")] public event Action? Changed; public void Change() => Changed?.Invoke();""",
            """[DblinkCommand("CALL p()")] public partial void Change();"""),
        NotPartial(
            """public static int Count() { return Read(); [[|DblinkQuery|]("SELECT 1")] static int Read() => 1; }""",
            """[DblinkQuery("SELECT 1")] public partial int Read();"""),
        NotPartial(
            """public static Func<int> Count => [[|DblinkQuery|]("SELECT 1")] () => 1;""",
            """[DblinkQuery("SELECT 1")] public partial int Read();"""),
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
        FileLocal("file sealed record [|Card|](int Id);", "Card"),
        FileLocal("file enum [|Card|] { Green }", "List<Card>"),
        FileLocal("file enum [|Card|] { Green }", "int", "Card id"),
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

    private static Fault NotPartial(string wrong, string right) =>
        Fault.InClass("DBL0001", wrong + " public string? Name => dataSource.ConnectionString;", right + " public string? Name => dataSource.ConnectionString;") with { HasNoLegalBody = true };

    private static Fault FileLocal(string type, string rows, string parameter = "int id")
    {
        return new("DBL0010", Code(type), Code(type.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("file", "internal", StringComparison.Ordinal))) { HasNoLegalBody = true };

        string Code(string declared) => $$"""
            [DblinkServer("remote")]
            internal static partial class Shop
            {
                [DblinkQuery("SELECT id FROM item WHERE id = @id")]
                internal static partial Task<{{rows}}> ReadAsync(NpgsqlConnection connection, {{parameter}});
            }

            {{declared}}
            """;
    }

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
