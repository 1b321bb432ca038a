namespace DblinkGen.Generator.Tests.Rules;

internal static class SqlFaults
{
    public static readonly Fault[] All =
    [
        Fault.OfQuery("DBL2001", "\" -- nothing\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2001", "null!", "\"SELECT 1\""),
        Fault.OfCommand("DBL2002", "\"DELETE FROM a; DELETE FROM b\"", "\"DELETE FROM a;\""),
        Fault.OfQuery("DBL2003", "\"SELECT 'x\"", "\"SELECT 'x'\""),
        Fault.OfQuery("DBL2003", "\"SELEKT 1\"", "\"SELECT 1\""),
        Fault.OfQuery("DBL2004", "\"SELECT @id\"", "\"SELECT 1\""),
        Fault.InClass(
            "DBL2005",
            """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(int [|id|]);""",
            """[DblinkQuery("SELECT @id")] public partial Task<int> ReadAsync(int id);"""),
        Fault.OfQuery("DBL2006", "\"SELECT $1 + @id\"", "\"SELECT @id\"", "int id"),
        Fault.OfCommand("DBL2007", "\"COPY item TO STDOUT\"", "\"INSERT INTO copy SELECT * FROM item\""),
        Fault.OfCommand("DBL2008", "\"BEGIN\"", "\"SELECT pg_sleep(1) INTO x\""),
        Fault.OfCommand("DBL2009", "\"DELETE FROM item RETURNING id\"", "\"DELETE FROM item\""),
        Fault.OfQuery("DBL2010", "\"DELETE FROM item\"", "\"DELETE FROM item RETURNING id\""),
        Fault.InClass(
            "DBL2011",
            """[DblinkQuery("SHOW work_mem", Match = [|DblinkMatch.ByName|])] public partial Task<string> ReadAsync();""",
            """[DblinkQuery("SHOW work_mem", Match = DblinkMatch.ByPosition)] public partial Task<string> ReadAsync();"""),
        FetchSize("SELECT 1", "[|-1|]", "1"),
        FetchSize("DELETE FROM item RETURNING id", "[|100|]", "0"),
        FetchSize("SHOW work_mem", "[|100|]", "0"),
        FetchSize("WITH gone AS (DELETE FROM item RETURNING id) SELECT id FROM gone", "[|100|]", "0"),
        Utility("SET work_mem = @value", "SET work_mem = '1MB'"),
        Utility("NOTIFY channel, @value", "NOTIFY channel, 'text'"),
        Utility("LISTEN @value", "LISTEN channel"),
        Utility("GRANT SELECT ON item TO @value", "GRANT SELECT ON item TO public"),
        Utility("ALTER ROLE app PASSWORD @value", "ALTER ROLE app NOLOGIN"),
        Utility("CREATE DATABASE @value", "CREATE DATABASE shop"),
        Fault.OfQuery("DBL2012", "\"SHOW @name\"", "\"SELECT length(current_setting(@name))\"", "string name"),
        Fault.OfQuery("DBL2012", "\"FETCH @count FROM cur\"", "\"EXPLAIN SELECT @count\"", "int count"),
        Taken("CALL restock(@value)"),
        Taken("CREATE TABLE copy AS SELECT * FROM item WHERE name = @value"),
        Taken("CREATE UNLOGGED TABLE note (body text DEFAULT @value)"),
        Taken("ALTER TABLE note ALTER COLUMN body SET DEFAULT @value"),
        Taken("CREATE OR REPLACE TEMP VIEW some AS SELECT * FROM item WHERE name = @value"),
        Taken("SELECT * INTO copy FROM item WHERE name = @value"),
        Taken("DECLARE cur CURSOR WITH HOLD FOR SELECT * FROM item WHERE name = @value"),
    ];

    private static Fault FetchSize(string sql, string wrong, string right) => Fault.InClass(
        "DBL2013",
        $"""[DblinkQuery("{sql}", FetchSize = {wrong})] public partial Task<List<string>> ReadAsync();""",
        $"""[DblinkQuery("{sql}", FetchSize = {right})] public partial Task<List<string>> ReadAsync();""");

    private static Fault Utility(string wrong, string right) => Fault.InClass(
        "DBL2012",
        $"""[DblinkCommand([|"{wrong}"|])] public partial Task RunAsync(string value);""",
        $"""[DblinkCommand("{right}")] public partial Task RunAsync();""");

    /// <summary>A statement that does take values, beside one that does not.</summary>
    private static Fault Taken(string right) => Fault.OfCommand("DBL2012", "\"COMMENT ON TABLE item IS @value\"", $"\"{right}\"", "string value");
}
