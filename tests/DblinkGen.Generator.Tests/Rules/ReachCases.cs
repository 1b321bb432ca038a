namespace DblinkGen.Generator.Tests.Rules;

/// <summary>One fault of an SQL text, at each place where SQL can be.</summary>
/// <param name="Plain">The declaration; the fault is to be reported where it is marked, and nothing at all where it is not. Null where PostgreSQL has no such form.</param>
/// <param name="Main">In the main statement behind a WITH clause.</param>
/// <param name="Cte">In a common table expression.</param>
/// <param name="Source">In a row source.</param>
/// <param name="Local">In a local statement.</param>
internal sealed record Reach(string Rule, string? Plain, string? Main, string? Cte, string? Source, string? Local)
{
    public IEnumerable<(string Place, string Code)> Places => new[] { (nameof(Plain), Plain), (nameof(Main), Main), (nameof(Cte), Cte), (nameof(Source), Source), (nameof(Local), Local) }
        .Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));
}

internal static class ReachCases
{
    private const string Items = """DblinkRowSource("items", "SELECT id, name FROM item", typeof(Item))""";

    public static readonly Reach[] All =
    [
        new("DBL2002",
            Command("DELETE FROM a WHERE true; [|DELETE|] FROM b WHERE true"), Command("WITH w AS (SELECT 1) DELETE FROM a WHERE true; [|DELETE|] FROM b WHERE true"), null,
            Source("SELECT id, name FROM item; [|SELECT|] 1"), LocalCommand("DELETE FROM a USING @items AS i; [|DELETE|] FROM b")),
        new("DBL2003",
            Query("SELECT id, name FROM item [|{|]"), Query("WITH w AS (SELECT 1) SELECT id, name FROM item [|{|]"), Query("WITH w AS (SELECT [|{|]) SELECT id, name FROM item"),
            Source("SELECT id, name FROM item [|{|]"), LocalQuery("SELECT id, name FROM @items AS i [|{|]")),
        new("DBL2004",
            Query("SELECT id, name FROM item WHERE id = [|@id|]"), Query("WITH w AS (SELECT 1) SELECT id, name FROM item WHERE id = [|@id|]"), Query("WITH w AS (SELECT [|@id|]) SELECT id, name FROM item"),
            Source("SELECT id, name FROM item WHERE id = [|@id|]"), LocalQuery("SELECT id, name FROM @items AS i WHERE id = [|@id|]")),
        new("DBL2006",
            Query("SELECT id, name FROM item WHERE id = [|$1|]"), Query("WITH w AS (SELECT 1) SELECT id, name FROM item WHERE id = [|$1|]"), Query("WITH w AS (SELECT [|$1|]) SELECT id, name FROM item"),
            Source("SELECT id, name FROM item WHERE id = [|$1|]"), LocalQuery("SELECT id, name FROM @items AS i WHERE id = [|$1|]")),
        // Neither COPY nor transaction control can be behind WITH or in it.
        new("DBL2007", Command("[|COPY|] item TO STDOUT"), null, null, Source("[|COPY|] item TO STDOUT"), null),
        new("DBL2008", Command("[|COMMIT|]"), null, null, Source("[|COMMIT|]"), null),
        new("DBL2009",
            Command("[|DELETE|] FROM item WHERE true RETURNING id"), Command("WITH w AS (SELECT 1) [|DELETE|] FROM item WHERE true RETURNING id"), Command("WITH w AS (DELETE FROM item WHERE true RETURNING id) SELECT id FROM w"),
            null, LocalCommand("WITH w AS (SELECT 1) [|SELECT|] id FROM @items AS i")),
        new("DBL2010",
            Query("[|DELETE|] FROM item WHERE true"), Query("WITH w AS (SELECT 1) [|DELETE|] FROM item WHERE true"), Query("WITH w AS (DELETE FROM item WHERE true) SELECT id, name FROM old"),
            null, LocalQuery("WITH w AS (SELECT 1) [|DELETE|] FROM item USING @items AS i WHERE true")),
        // WITH begins no statement that takes constants only.
        new("DBL2012", Parameter("SHOW [|@value|]"), null, null, SourceWithParameter("SHOW [|@value|]"), null),
        new("DBL2013",
            Fetched("DELETE FROM item WHERE true RETURNING id, name", "[|10|]"), Fetched("WITH w AS (SELECT 1) DELETE FROM item WHERE true RETURNING id, name", "[|10|]"),
            Fetched("WITH w AS (DELETE FROM item WHERE true RETURNING id, name) SELECT id, name FROM w", "[|10|]"), null, null),
        new("DBL2014",
            Query("SELECT id, name FROM item[|;|]"), Query("WITH w AS (SELECT 1) SELECT id, name FROM item[|;|]"), null,
            Source("SELECT id, name FROM item[|;|]"), LocalQuery("SELECT id, name FROM @items AS i[|;|]")),
        // What a common table expression returns is not what the statement returns.
        new("DBL2015",
            Query("SELECT [|*|] FROM item"), Query("WITH w AS (SELECT 1) SELECT [|item.*|] FROM item"), Query("WITH w AS (SELECT * FROM item) SELECT id, name FROM w"),
            Source("SELECT [|*|] FROM item"), LocalQuery("SELECT [|i.*|] FROM @items AS i")),
        new("DBL2016",
            Command("[|DELETE|] FROM item"), Command("WITH w AS (SELECT 1 WHERE true) [|UPDATE|] item SET price = 1"), Query("WITH w AS (SELECT 1 WHERE true), gone AS ([|DELETE|] FROM item RETURNING id, name) SELECT id, name FROM gone WHERE true"),
            null, LocalCommand("[|UPDATE|] item SET price = 1 FROM @items AS i")),
        new("DBL2017",
            Stream("SELECT id, name FROM item [|LIMIT|] 1"), Stream("WITH w AS (SELECT 1 ORDER BY 1) SELECT id, name FROM item [|LIMIT|] 1"), Stream("WITH w AS (SELECT id, name FROM item [|FETCH|] FIRST ROW ONLY) SELECT id, name FROM w ORDER BY id"),
            // A row source is no stream: as with a list, nobody is told.
            Source("SELECT id, name FROM item LIMIT 1"), LocalStream("SELECT id, name FROM @items AS i [|LIMIT|] 1")),
        new("DBL2018",
            Query("SELECT [|id, title|] FROM item"), Query("WITH w AS (SELECT id, name FROM item) SELECT [|id, title|] FROM item"), Query("WITH w AS (SELECT id, title FROM item) SELECT id, name FROM item"),
            Source("SELECT [|id, title|] FROM item"), LocalQuery("SELECT [|i.id, t.title|] FROM @items AS i, item AS t")),
        new("DBL2019",
            Query("SELECT id, name, [|item.id|] FROM item"), Query("WITH w AS (SELECT 1) SELECT id, name, [|item.id|] FROM item"), Query("WITH w AS (SELECT id, id AS id FROM item) SELECT id, name FROM item"),
            Source("SELECT id, name, [|item.id|] FROM item"), LocalQuery("SELECT id, name, [|i.id|] FROM @items AS i")),
        new("DBL2020",
            Query("SELECT id, name, [|price|] FROM item"), Query("WITH w AS (SELECT 1) SELECT id, name, [|1|] FROM item"), Query("WITH w AS (SELECT id, name, price FROM item) SELECT id, name FROM w"),
            Source("SELECT id, name, [|price|] FROM item"), LocalQuery("SELECT id, name, [|1 + 1|] FROM @items AS i")),
        // Whether the columns of a row source can be NULL is up to the local statement.
        new("DBL1012",
            Number("SELECT [|max(price)|] FROM item"), Number("WITH w AS (SELECT 1) SELECT [|max(price)|] FROM item"), Number("WITH w AS (SELECT max(price) FROM item) SELECT price FROM item"),
            Source("SELECT o.id, o.name FROM item i LEFT JOIN item o ON o.id = i.id"), LocalNumber("SELECT [|max(t.id)|] FROM item AS t, @items AS i")),
        // A common table expression may always have a row.
        new("DBL1012", Number("SELECT [|o.id|] FROM item i LEFT JOIN item o ON o.id = i.id"), Number("WITH w AS (SELECT 1 AS id) SELECT [|w.id|] FROM item i LEFT JOIN w ON w.id = i.id"), Number("WITH w AS (SELECT 1 AS id) SELECT max(id) FROM w"), null, null),
        new("DBL2034", null, null, null, Source("WITH w AS ([|DELETE|] FROM item RETURNING id, name) SELECT id, name FROM w"), null),
        new("DBL2034", null, null, null, Source("[|EXPLAIN|] ANALYZE DELETE FROM item"), null),
        new("DBL2034", null, null, null, Source("[|CALL|] restock()"), null),
        new("DBL0020",
            FannedOut("DELETE FROM item WHERE true RETURNING id, name", "[|", "|]"), FannedOut("WITH w AS (SELECT 1) DELETE FROM item WHERE true RETURNING id, name", "[|", "|]"),
            FannedOut("WITH w AS (DELETE FROM item WHERE true RETURNING id, name) SELECT id, name FROM w", "[|", "|]"), null, null),
        new("DBL3008",
            Command("ALTER ROLE app PASSWORD [|'secret'|]"), Query("WITH w AS (SELECT 1) SELECT id, name FROM item, f([|'host=a password=b'|])"), Query("WITH w AS (SELECT f([|'host=a password=b'|])) SELECT id, name FROM item"),
            Source("SELECT id, name FROM item, f([|'host=a password=b'|])"), LocalQuery("SELECT id, name FROM @items AS i, f([|'host=a password=b'|])")),
        new("DBL2040",
            Query("SELECT id, name [|FORM|] item"), Query("WITH w AS (SELECT 1) SELECT id, name [|FORM|] item"), Query("WITH w AS (SELECT 1 [|FORM|] item) SELECT id, name FROM item"),
            Source("SELECT id, name [|FORM|] item"), LocalQuery("SELECT i.id, i.name FROM @items AS i GROUP [|i|].id")),
        new("DBL2070",
            Query("SELECT [|ARRAY[id] AS id|], name FROM item"), Query("WITH w AS (SELECT 1) SELECT [|ARRAY[id] AS id|], name FROM item"), null,
            Source("SELECT [|ARRAY[id] AS id|], name FROM item"), LocalQuery("SELECT [|ARRAY[i.id] AS id|], name FROM @items AS i")),
        new("DBL2073",
            Number("VALUES (1), [|(2)|]"), Number("WITH w AS (SELECT 1) VALUES (1), [|(2)|]"), Number("WITH w AS (VALUES (1), (2)) SELECT column1 FROM w"),
            null, LocalNumber("WITH w AS (SELECT i.id FROM @items AS i) VALUES (1), [|(2)|]")),
        new("DBL2043",
            Command("INSERT INTO item (id, name) VALUES [|(1)|]"), Command("WITH w AS (SELECT 1) INSERT INTO item (id, name) VALUES [|(1)|]"), Query("WITH w AS (VALUES (1, 2), [|(1)|]) SELECT id, name FROM item"),
            Source("SELECT id, name FROM item [|UNION|] SELECT 1"), LocalQuery("SELECT i.id, i.name FROM @items AS i [|UNION|] SELECT 1")),
        // A query may use the state that it leaves.
        new("DBL3009",
            Command("[|SELECT|] set_config('a.b', 'c', false)"), Command("WITH w AS (SELECT 1) [|SELECT|] set_config('a.b', 'c', false)"), Command("WITH w AS (SELECT set_config('a.b', 'c', false)) [|SELECT|] 1 FROM w"),
            Source("SELECT id, name FROM item, set_config('a.b', 'c', false)"), LocalCommand("[|CREATE|] TEMP TABLE copy AS SELECT id FROM @items AS i")),
    ];

    private static string Query(string sql) => $"""[DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync();""";

    private static string Number(string sql) => $"""[DblinkQuery("{sql}")] public partial Task<int> ReadAsync();""";

    private static string Stream(string sql) => $"""[DblinkQuery("{sql}")] public partial IEnumerable<Item> Read();""";

    private static string Fetched(string sql, string size) => $"""[DblinkQuery("{sql}", FetchSize = {size})] public partial IEnumerable<Item> Read();""";

    private static string Parameter(string sql) => $"""[DblinkQuery("{sql}")] public partial Task<string> ReadAsync(string value);""";

    private static string Command(string sql) => $"""[DblinkCommand("{sql}")] public partial Task RunAsync();""";

    private static string FannedOut(string sql, string open, string close) => $"""[{open}DblinkFanOut{close}("a", "b"), DblinkQuery("{sql}")] public partial Task<List<Item>> ReadAsync();""";

    private static string Source(string sql) =>
        $"""[DblinkRowSource("items", "{sql}", typeof(Item)), DblinkLocalQuery("SELECT i.id, i.name FROM @items AS i")] public partial Task<List<Item>> ReadAsync();""";

    private static string SourceWithParameter(string sql) =>
        $"""[DblinkRowSource("items", "{sql}", typeof(string)), DblinkLocalQuery("SELECT value FROM @items AS i")] public partial Task<List<string>> ReadAsync(string value);""";

    private static string LocalQuery(string sql) => $"""[{Items}, DblinkLocalQuery("{sql}")] public partial Task<List<Item>> ReadAsync();""";

    private static string LocalNumber(string sql) => $"""[{Items}, DblinkLocalQuery("{sql}")] public partial Task<int> ReadAsync();""";

    private static string LocalStream(string sql) => $"""[{Items}, DblinkLocalQuery("{sql}")] public partial IEnumerable<Item> Read();""";

    private static string LocalCommand(string sql) => $"""[{Items}, DblinkLocalCommand("{sql}")] public partial Task RunAsync();""";
}
