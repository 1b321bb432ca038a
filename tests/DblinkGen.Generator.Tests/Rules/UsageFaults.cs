namespace DblinkGen.Generator.Tests.Rules;

internal static class UsageFaults
{
    public static readonly Fault[] All =
    [
        Server("""[|"host=db2"|]""", "\"db2\""),
        Server("""[|"äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü"|]""", "\"äöü\""),
        Server("""
            "db2", Connection = [|""|]
            """, """
            "db2", Connection = "link"
            """),
    ];

    private static Fault Server(string wrong, string right) => new("DBL3001", Code(wrong), Code(right));

    private static string Code(string server) => $$"""
        [DblinkServer({{server}})]
        public static partial class Shop
        {
            [DblinkQuery("SELECT 1")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }
        """;
}
