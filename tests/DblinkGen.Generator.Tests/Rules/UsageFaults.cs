namespace DblinkGen.Generator.Tests.Rules;

internal static class UsageFaults
{
    public static readonly Fault[] All =
    [
        Server("DBL3001", """[|"db=2"|]""", "\"db2\""),
        Server("DBL3001", """[|"äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü"|]""", "\"äöü\""),
        Server("DBL3001", """
            "db2", Connection = [|""|]
            """, """
            "db2", Connection = "link"
            """),
        Server("DBL3002", """[|"host=db2"|]""", "\"db2\""),
        Server("DBL3002", "[|\"host=db2\"|], Connection = \"link\"", "\"db2\", Connection = \"link\""),
        Server("DBL3002", """
            "db2", Connection = [|"postgresql://app:secret@db2/shop"|]
            """, """
            "db2", Connection = "link"
            """),
        Option("DBL3003", "INSERT INTO item (name) VALUES ('x') RETURNING name", "Prepare = [|true|]", "Prepare = false"),
        Option("DBL3003", "SHOW work_mem", "Prepare = [|true|]", "TimeoutSeconds = 1"),
        Option("DBL3004", "SELECT 1", "TimeoutSeconds = [|-1|]", "TimeoutSeconds = 0"),
        Fault.InClass(
            "DBL3007",
            """[DblinkQuery("SELECT 1", FetchSize = [|10|])] public partial Task<List<int>> ReadAsync();""",
            """[DblinkQuery("SELECT 1", FetchSize = 10)] public partial IEnumerable<int> Read();"""),
        Fault.OfCommand("DBL3008", "\"ALTER ROLE app PASSWORD [|'secret'|]\"", "\"ALTER ROLE app PASSWORD NULL\""),
        Fault.OfQuery("DBL3008", "\"SELECT length(far_call([|'host=db3 password=secret'|], 'x'))\"", "\"SELECT length(far_call('host=db3', 'x'))\""),
        Fault.OfCommand("DBL3009", "\"[|SET|] search_path = app\"", "\"SET LOCAL search_path = app\""),
        Fault.OfCommand("DBL3009", "\"/* x */ [|LISTEN|] channel\"", "\"NOTIFY channel\""),
        Fault.OfCommand("DBL3009", "\"[|CREATE|] TEMP TABLE note ON COMMIT DELETE ROWS AS SELECT 1 AS id\"", "\"CREATE TEMP TABLE note ON COMMIT DROP AS SELECT 1 AS id\""),
        Fault.OfCommand("DBL3009", "\"[|CREATE|] TEMP TABLE note (id int)\"", "\"DO 'BEGIN SET ROLE guest; END'\""),
        Fault.OfCommand("DBL3009", "\"[|SELECT|] set_config('a.b', 'c', false)\"", "\"SELECT set_config('a.b', 'c', true)\""),
        Fault.InClass(
            "DBL3009",
            """[DblinkCommand("[|SELECT|] pg_advisory_lock(1)")] public partial Task LockAsync();""",
            """[DblinkCommand("SELECT pg_advisory_lock(1)")] public partial Task LockAsync(NpgsqlConnection connection); public string Name => dataSource.ConnectionString;"""),
    ];

    private static Fault Option(string rule, string sql, string wrong, string right) => Fault.InClass(
        rule,
        $"""[DblinkQuery("{sql}", {wrong})] public partial Task<string> ReadAsync();""",
        $"""[DblinkQuery("{sql}", {right})] public partial Task<string> ReadAsync();""");

    private static Fault Server(string rule, string wrong, string right) => new(rule, Code(wrong), Code(right));

    private static string Code(string server) => $$"""
        [DblinkServer({{server}})]
        public static partial class Shop
        {
            [DblinkQuery("SELECT 1")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }
        """;
}
