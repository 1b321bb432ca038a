using System.Globalization;
using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>One mistake has one report, which names what helps.</summary>
public sealed class OneReportTests
{
    [Theory]
    [InlineData("""[DblinkQuery("DELETE FROM item WHERE true")] public partial Task RunAsync();""", "DBL2010 DELETE")]
    [InlineData("""[DblinkQuery("DELETE FROM item WHERE id = @id"), DblinkCommand("DELETE FROM item WHERE id = @id")] public partial Task RunAsync();""", "DBL0004 DblinkCommand")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkQuery("SELECT id FROM @items AS i")] public partial Task<int> ReadAsync();""", "DBL0031 DblinkRowSource")]
    [InlineData("""[DblinkFanOut("a", "b", OrderBy = "id, name"), DblinkQuery("SELECT id FROM item ORDER BY id")] public partial Task<List<object>> ReadAsync();""", "DBL1001 Task<List<object>>")]
    [InlineData("""[DblinkFanOut("a"), DblinkCommand("DELETE FROM item WHERE true RETURNING id")] public partial Task<List<int>> RunAsync();""", "DBL2009 DELETE")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""", "DBL2040 IN")]
    [InlineData("""[DblinkQuery("SELECT now() AS id, now()::date AS id")] public partial Task<(int Id, string Name)> ReadAsync();""", "DBL2019 now()::date AS id")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FROM @itmes AS i")] public partial Task<int> ReadAsync();""", "DBL2004 @itmes")]
    [InlineData("""[DblinkCommand("UPDATE item SET price = NULL AND in_stock = NULL WHERE id = 1")] public partial Task RunAsync();""", "DBL2063 AND")]
    [InlineData("""[DblinkCommand("INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x' AND price = NULL")] public partial Task RunAsync();""", "DBL2063 AND")]
    [InlineData("""[DblinkCommand("DECLARE @x int")] public partial Task RunAsync();""", "DBL2041 DECLARE @x")]
    [InlineData("""[DblinkRowSource("items", "SELECT id, name FROM item", Columns = "int4 id, text name"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();""", "DBL0034 \"int4 id, text name\"")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("int4", "id"), DblinkColumn("name")] public partial Task<Item> ReadAsync();""", "DBL1003 \"int4\"")]
    [InlineData("""[DblinkQuery("SELECT array_agg(id) FROM item")] public partial Task<int[]> ReadAsync();""", "DBL2070 array_agg(id)")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FORM @items AS i")] public partial Task<int> ReadAsync();""", "DBL2040 FORM")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalCommand("UPDATE @items SET value = 1")] public partial Task<int> RunAsync();""", "DBL2031 @items")]
    [InlineData("""[DblinkQuery("CALL p()", FetchSize = 3)] public partial Task<List<int>> ReadAsync();""", "DBL2013 3")]
    [InlineData("""[DblinkRowSource("items", "SELECT id, name FROM item", typeof(Item)), DblinkLocalQuery("SELECT i.id, i.nmae FROM @items AS i")] public partial Task<List<Item>> ReadAsync();""", "DBL2071 nmae")]
    [InlineData("""[DblinkCommand("UPDATE item SET name = 'a' FROM item")] public partial Task RunAsync();""", "DBL2052 item")]
    [InlineData("""[DblinkCommand("DELETE FROM item USING item")] public partial Task RunAsync();""", "DBL2052 item")]
    [InlineData("""[DblinkQuery("SELECT shop.id FROM item WHERE shop.name = 'a' AND EXISTS (SELECT 1 FROM old WHERE old.id = shop.id)")] public partial Task<int> ReadAsync();""", "DBL2054 shop")]
    [InlineData("""public static partial class Book { [DblinkServer("a"), DblinkQuery("SELECT id FROM item WHERE id = @x")] public static partial Task<int> ReadAsync<T>(T x); }""", "DBL0009 ReadAsync")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial IAsyncEnumerable<int> ReadAsync(CancellationToken? token);""", "DBL1008 token")]
    public async Task What_follows_from_a_mistake_is_not_reported(string member, string report) => Assert.Equal([report], (await ReportsAsync(member)).Select(r => $"{r.Id} {r.Place}"));

    [Fact]
    public async Task Two_row_sources_without_a_server_lack_one() => Assert.Equal(["DBL0003"], (await GeneratorRun.Over("""
        public static partial class Shop
        {
            [DblinkRowSource("a", "SELECT 1", typeof(int)), DblinkRowSource("b", "SELECT 1", typeof(int))]
            [DblinkLocalQuery("SELECT a.value FROM @a AS a, @b AS b")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }
        """).Analyze()).Select(d => d.Id));

    [Theory]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<Dictionary<int, string>> ReadAsync();""", "DBL0005", "a list (List<T>, IReadOnlyList<T>, T[])")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<List<HashSet<int>>> ReadAsync();""", "DBL1001", "a tuple with named elements")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<Uri> ReadAsync();""", "DBL1008", "The C# type 'Uri' of 'ReadAsync'")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item")] public partial Task<(int, string)> ReadAsync();""", "DBL2018", "(int Id, string Name)")]
    [InlineData("""public class Card { private Card() { } public int Id { get; set; } } [DblinkQuery("SELECT id FROM item")] public partial Task<Card> ReadAsync();""", "DBL1005", "make one public or internal")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<List<IDisposable>> ReadAsync();""", "DBL1005", "it is an interface")]
    [InlineData("""public class Card { public int Id { get; set; } public ICollection<Item> Lines { get; set; } = []; } [DblinkQuery("SELECT id FROM item")] public partial Task<Card> ReadAsync();""", "DBL1008", "of 'Card.Lines' has no PostgreSQL type; to leave it out, name the columns that are read with [DblinkColumn] on 'ReadAsync'")]
    [InlineData("""public record Card(int Id, [property: Column("title")] string Name); [DblinkQuery("SELECT id, title FROM item")] public partial Task<Card> ReadAsync();""", "DBL2018", "[Column(\"title\")] on 'Name' is not read: write [DblinkColumn(\"title\")]")]
    [InlineData("""public class Card { public int Id { get; set; } [Column("title")] public string? Name { get; set; } } [DblinkQuery("SELECT id, title FROM item")] public partial Task<Card> ReadAsync();""", "DBL2018", "[Column(\"title\")] on 'Name' is not read: write [DblinkColumn(\"title\")]")]
    [InlineData("""[DblinkCommand("CALL p(@to)")] public partial Task RunAsync(Uri to);""", "DBL1008", "such as int, string")]
    [InlineData("""[DblinkCommand("DELETE FROM item WHERE name = ':name'")] public partial Task RunAsync(string name);""", "DBL2005", "inside quotes it is text; write parameters as @name")]
    [InlineData("""[DblinkCommand("DELETE FROM item WHERE id = ?id")] public partial Task RunAsync(int id);""", "DBL2005", "PostgreSQL reads ?id as an operator and what follows it; write @id")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE ids = '{@id}'")] public partial Task<List<int>> ReadAsync(int id);""", "DBL2005", "pass the whole value as a parameter")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE at > now() - INTERVAL @days DAY")] public partial Task<List<int>> ReadAsync(int days);""", "DBL2012", "write @days * interval '1 day'")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE name RLIKE 'a'")] public partial Task<List<int>> ReadAsync();""", "DBL2041", "is written ~, or ~* without regard to case")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FROM @itmes AS i")] public partial Task<int> ReadAsync();""", "DBL2004", "write @items")]
    [InlineData("""public record Card(int Id, [property: Column("title")] string Name); [DblinkQuery("SELECT id, title FROM item"), DblinkColumn("id"), DblinkColumn("title")] public partial Task<Card> ReadAsync();""", "DBL1003", "[Column(\"title\")] on 'Name' is not read: write [DblinkColumn(\"title\")]")]
    [InlineData("""[DblinkRowSource("items", "SELECT n FROM item", Columns = "n text COLLATE \"C\""), DblinkLocalQuery("SELECT i.n FROM @items AS i")] public partial Task<List<string>> ReadAsync();""", "DBL0034", "has COLLATE, which is not declared here; write it in the local statement, where it sorts or compares")]
    [InlineData("""public interface IShop { [DblinkQuery("SELECT 1")] Task<int> ReadAsync(); }""", "DBL0001", "a class that implements 'IShop'")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @ct")] public partial Task<int> ReadAsync(CancellationToken ct);""", "DBL2004", "'ct' is the CancellationToken and is not sent")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @CT")] public partial Task<int> ReadAsync(CancellationToken ct);""", "DBL2004", "'ct' is the CancellationToken and is not sent")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @c")] public partial Task<int> ReadAsync(NpgsqlConnection c);""", "DBL2004", "'c' is the way to the local server and is not sent")]
    [InlineData("""[DblinkCommand("CALL p(@session)")] public partial Task RunAsync(DblinkSession session);""", "DBL2004", "'session' is the way to the local server and is not sent")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE server = @servers")] public partial Task<List<int>> ReadAsync([DblinkFanOut] string[] servers);""", "DBL2004", "'servers' names the servers and is not sent")]
    [InlineData("""[DblinkRowSource("a", "SELECT 1 WHERE @ct", typeof(int)), DblinkLocalQuery("SELECT a.value FROM @a AS a")] public partial Task<int> ReadAsync(CancellationToken ct);""", "DBL2004", "'ct' is the CancellationToken and is not sent")]
    [InlineData("""[DblinkRowSource("a", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT a.value FROM @a AS a WHERE @ct")] public partial Task<int> ReadAsync(CancellationToken ct);""", "DBL2004", "'ct' is the CancellationToken and is not sent")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @ct")] public partial Task<int> ReadAsync(int id, CancellationToken ct);""", "DBL2004", "its parameter 'id' has no placeholder: write @id")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @dataSource")] public partial Task<int> ReadAsync(int dataSource);""", "DBL0006", "its parameter 'dataSource' hides the primary constructor parameter of that name")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<List<int>?> ReadAsync();""", "DBL0005", "remove the '?'")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @id.Value")] public partial Task<int> ReadAsync(int? id);""", "DBL2021", "plain values; write @id")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = @item.Value")] public partial Task<int> ReadAsync(int value);""", "DBL2021", "write @value")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<List<nint>> ReadAsync();""", "DBL1008", "or one of the types in the guide's table")]
    [InlineData("""[DblinkFanOut("a", "b", OrderBy = "id"), DblinkQuery("SELECT code FROM item ORDER BY id")] public partial Task<List<int>> ReadAsync();""", "DBL1020", "\"id\" is not the column of the values, which the SQL calls \"code\"")]
    [InlineData("""[DblinkFanOut("a", "b", OrderBy = "id, no"), DblinkQuery("TABLE item ORDER BY id, no")] public partial Task<List<int>> ReadAsync();""", "DBL1020", "name only that")]
    [InlineData("""[DblinkCommand("CALL p(@map)")] public partial Task RunAsync(Dictionary<int, string> map);""", "DBL1008", "any other IEnumerable<T> of one")]
    [InlineData("""[DblinkQuery("SELECT TOP 1 WITH TIES id FROM item ORDER BY id")] public partial Task<List<int>> ReadAsync();""", "DBL2041", "is written FETCH FIRST 1 ROWS WITH TIES")]
    [InlineData("""[DblinkQuery("SELECT TOP 5 PERCENT id FROM item ORDER BY id")] public partial Task<List<int>> ReadAsync();""", "DBL2041", "has no TOP with PERCENT")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE (id, no) IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""", "DBL2023", "write IN (SELECT * FROM unnest(…)), with an array for each column")]
    [InlineData("""[DblinkQuery("SELECT max(a, b) AS id FROM item")] public partial Task<int> ReadAsync();""", "DBL2064", "the greatest of several values is greatest(…)")]
    [InlineData("""[DblinkQuery("SELECT count(DISTINCT a, b) AS id FROM item")] public partial Task<long> ReadAsync();""", "DBL2064", "write count(DISTINCT (a, b))")]
    [InlineData("""[DblinkQuery("SELECT string_agg(name) AS name FROM item")] public partial Task<string> ReadAsync();""", "DBL2064", "as in string_agg(name, ', ')")]
    [InlineData("""[DblinkRowSource("items", "SELECT id, name FROM item", Columns = "int4 id, text name"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();""", "DBL0034", "write id int4, name text")]
    [InlineData("""[DblinkRowSource("items", "SELECT id, name FROM item", Columns = "id int, varchar(5) name"), DblinkLocalQuery("SELECT i.id FROM @items AS i")] public partial Task<int> ReadAsync();""", "DBL0034", "as in name varchar(5)")]
    [InlineData("""[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("int4", "id"), DblinkColumn("name")] public partial Task<Item> ReadAsync();""", "DBL1003", "name and type are swapped: write [DblinkColumn(\"id\", \"int4\")]")]
    [InlineData("""[DblinkQuery("SELECT id FROM item"), DblinkColumn("int4", "id")] public partial Task<int> ReadAsync();""", "DBL1014", "name and type are swapped: write [DblinkColumn(\"id\", \"int4\")]")]
    [InlineData("""[DblinkCommand("UPDATE item SET active = true AND price = NULL WHERE id = 1")] public partial Task RunAsync();""", "DBL2062", "or a comma for AND to set the column")]
    [InlineData("""[DblinkQuery("SELECT array_agg(id) FROM item")] public partial Task<int[]> ReadAsync();""", "DBL2070", "List<int[]>")]
    [InlineData("""[DblinkQuery("SELECT ARRAY[id] AS id, name FROM item")] public partial Task<Item> ReadAsync();""", "DBL2070", "make 'int Id' an array")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FROM (@items) AS i")] public partial Task<int> ReadAsync();""", "DBL2032", "write @items AS name, without parentheses")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FROM @items() AS i")] public partial Task<int> ReadAsync();""", "DBL2032", "write @items AS name, without parentheses")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT i.value FROM :items AS i")] public partial Task<int> ReadAsync();""", "DBL2006", "write @items")]
    [InlineData("""[DblinkCommand("INSERT INTO app.item SET name = 'a'")] public partial Task RunAsync();""", "DBL2041", "write INSERT INTO app.item (columns) VALUES (values)")]
    [InlineData("""[DblinkCommand("INSERT INTO item (name) OUTPUT inserted.id VALUES ('a')")] public partial Task RunAsync();""", "DBL2041", "OUTPUT is written RETURNING")]
    [InlineData("""[DblinkCommand("DELETE FROM item OUTPUT deleted.id WHERE id = 1")] public partial Task RunAsync();""", "DBL2041", "OUTPUT is written RETURNING")]
    [InlineData("""[DblinkQuery("SELECT NEXT VALUE FOR seq")] public partial Task<long> NextAsync();""", "DBL2041", "is written nextval('seq')")]
    [InlineData("""[DblinkCommand("INSERT INTO item (id) VALUES (NEXT VALUE FOR seq)")] public partial Task RunAsync();""", "DBL2041", "is written nextval('seq')")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE name LIKE %@name%")] public partial Task<List<int>> ReadAsync(string name);""", "DBL2040", "write '%' || @name || '%'")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE name ILIKE @name%")] public partial Task<List<int>> ReadAsync(string name);""", "DBL2040", "write @name || '%'")]
    [InlineData("""[DblinkQuery("WITH a AS SELECT 1 AS id SELECT id FROM a")] public partial Task<int> ReadAsync();""", "DBL2003", "each query of WITH is in parentheses")]
    [InlineData("""public static partial class Book { [DblinkServer("a"), DblinkQuery("SELECT id FROM item WHERE id = @id")] public static partial Task<int> ReadAsync(NpgsqlTransaction t, int id); }""", "DBL0006", "'t' is a transaction: make it the NpgsqlConnection that has it")]
    [InlineData("""public static partial class Book { [DblinkServer("a"), DblinkQuery("SELECT id FROM item WHERE id = @id")] public static partial Task<int> ReadAsync(DblinkTransaction t, int id); }""", "DBL0006", "make it the DblinkSession that has it")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<int> ReadAsync(CancellationToken? token);""", "DBL1008", "make it CancellationToken")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public static partial Task<int> ReadAsync(in NpgsqlConnection c);""", "DBL0008", "the method only reads it")]
    [InlineData("""[DblinkCommand("UPDATE item SET name = 'a' FROM item WHERE true")] public partial Task RunAsync();""", "DBL2052", "item is the table of UPDATE already")]
    [InlineData("""public static partial class Book { [DblinkServer("a"), DblinkQuery("SELECT id FROM item WHERE id = @id")] public static partial Task<int> ReadAsync(Func<NpgsqlConnection> open, int id); }""", "DBL0006", "make it NpgsqlConnection")]
    [InlineData("""public partial class Book(Lazy<Task<NpgsqlConnection>> open) { public string Name => open.ToString()!; [DblinkServer("a"), DblinkQuery("SELECT id FROM item")] public partial Task<int> ReadAsync(); }""", "DBL0006", "'open' is of type 'Lazy<Task<NpgsqlConnection>>'")]
    [InlineData("""[DblinkQuery("SELECT id FROM item")] public partial Task<int> ReadAsync(Func<NpgsqlConnection> open);""", "DBL1008", "make it NpgsqlConnection")]
    [InlineData("""[DblinkQuery("WITH a AS (SELECT 1 AS id), a AS (SELECT 2 AS no) SELECT a.no FROM a")] public partial Task<int> ReadAsync();""", "DBL2052", "two queries of WITH are called a")]
    [InlineData("""[DblinkQuery("SELECT x.Id FROM (SELECT id AS \"Id\", name FROM item) AS x")] public partial Task<int> ReadAsync();""", "DBL2071", "but \"Id\", name; write \"Id\"")]
    [InlineData("""[DblinkFanOut("a", "b", OrderBy = "nmae"), DblinkQuery("SELECT id, name FROM item ORDER BY name")] public partial Task<List<Item>> ReadAsync();""", "DBL1020", "\"nmae\" is not among")]
    [InlineData("""[DblinkCommand("INSERT INTO item (id, name) VALUES (1, item.name)")] public partial Task RunAsync();""", "DBL2054", "VALUES reads no table; write SELECT … FROM item in its place")]
    [InlineData("""[DblinkCommand("UPDATE item SET no = rank() OVER () WHERE true")] public partial Task RunAsync();""", "DBL2047", "put the window function into a query of its own")]
    [InlineData("""[DblinkCommand("TRUNCATE item WHERE id = @id")] public partial Task RunAsync(int id);""", "DBL2012", "use DELETE FROM with WHERE")]
    [InlineData("""[DblinkCommand("DELETE FROM item WHERE true; GO")] public partial Task RunAsync();""", "DBL2002", "GO is a command of SQL Server's tools")]
    [InlineData("""[DblinkCommand("DELETE FROM item WHERE id = $id")] public partial Task RunAsync(int id);""", "DBL2003", "$id is no placeholder; write @id")]
    [InlineData("""[DblinkCommand("CALL p(@x)")] public partial Task RunAsync([DblinkParameter("double")] double x);""", "DBL1006", "double is written double precision, or float8")]
    [InlineData("""[DblinkCommand("CALL p()")] public partial Task RunAsync(NpgsqlConnection c, NpgsqlTransaction tx);""", "DBL1008", "leave it out")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id ANY (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""", "DBL2040", "an operator is missing before ANY, as in = ANY")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE price >= minPrice")] public partial Task<List<int>> ReadAsync(decimal minPrice);""", "DBL2005", "without the sign it is the name of a column; write @minPrice")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = [id]")] public partial Task<List<int>> ReadAsync(int id);""", "DBL2005", "PostgreSQL has no placeholder [id]; write @id")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id IN @ids::int[]")] public partial Task<List<int>> ReadAsync(int[] ids);""", "DBL2022", "= ANY (@ids::int[])")]
    [InlineData("""[DblinkRowSource("items", "SELECT 1", typeof(int)), DblinkLocalQuery("SELECT o.id FROM orders o WHERE o.id IN @items")] public partial Task<int> ReadAsync();""", "DBL2031", "")]
    public async Task A_message_names_what_helps(string member, string id, string advice)
    {
        var report = Assert.Single(await ReportsAsync(member));
        Assert.Equal(id, report.Id);
        Assert.Contains(advice, report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE data @> '{\"a\": @v}'")] public partial Task<List<int>> ReadAsync(int v);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE data @> '[@v]'")] public partial Task<List<int>> ReadAsync(int v);""")]
    public async Task A_document_is_not_put_together(string member) => Assert.DoesNotContain("||", Assert.Single(await ReportsAsync(member)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Of_a_method_outside_of_any_type_the_compiler_speaks() =>
        Assert.Empty(await GeneratorRun.Over("""[DblinkServer("a"), DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(NpgsqlConnection connection);""").Analyze());

    [Theory]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE ids IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE tag_ids NOT IN (@tagIds)")] public partial Task<List<int>> ReadAsync(int[] tagIds);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE ARRAY[id] IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE ids = @ids OR embedding = @vector OR ids[1:2] = @ids")] public partial Task<List<int>> ReadAsync(int[] ids, float[] vector);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item ORDER BY id LIMIT @n OFFSET @skip")] public partial Task<List<int>> ReadAsync(decimal n, double skip);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE app.avg(id) > 1 AND app.max(a, b) > 1 AND rank(3) > 1")] public partial Task<List<int?>> ReadAsync();""")]
    [InlineData("""[DblinkCommand("PREPARE by_id (int) AS SELECT name FROM item WHERE id = $1")] public static partial Task RunAsync(DblinkSession session);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = ANY (@a) OR id = ANY (@b) OR id = ANY (@c) OR id = ANY (@d)")] public partial Task<List<int>> ReadAsync(HashSet<int> a, ISet<int> b, IReadOnlySet<int>? c, System.Collections.Immutable.ImmutableArray<int> d);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM item WHERE id = ANY (@a) OR id = ANY (@b) OR id = ANY (@c) OR name = ANY (@d)")] public partial Task<List<int>> ReadAsync(Dictionary<int, string>.KeyCollection a, Queue<int?> b, System.Collections.Immutable.ImmutableArray<int>? c, HashSet<DayOfWeek> d);""")]
    [InlineData("""[DblinkQuery("SELECT name FROM item WHERE id = @a OR id = @b OR id = @c OR id = @d")] public partial Task<List<string>> ReadAsync(IEnumerable<byte> a, ICollection<byte>? b, IList<byte> c, IReadOnlyCollection<byte> d);""")]
    [InlineData("""[DblinkQuery("SELECT name FROM item WHERE hash IN (@id)")] public partial Task<List<string>> ReadAsync([DblinkParameter("bytea")] IEnumerable<byte> id);""")]
    [InlineData("""[DblinkQuery("SELECT id FROM (SELECT ARRAY[no] AS id FROM item) AS x WHERE id = @ids OR x.id IN (@ids)")] public partial Task<List<int[]>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("SELECT name FROM (SELECT name, array_agg(no) AS path_id FROM item GROUP BY name) AS x WHERE path_id <> @ids")] public partial Task<List<string>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("WITH RECURSIVE t (n, path_id) AS (SELECT 1, ARRAY[1] UNION ALL SELECT n + 1, path_id || n FROM t WHERE n < 5) SELECT n FROM t WHERE path_id = @ids")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("SELECT 1 AS id FROM (VALUES (ARRAY[1]), (ARRAY[2])) AS v(id) WHERE v.id NOT IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("""[DblinkQuery("SELECT 1 AS no FROM string_to_array('1,2', ',') AS id, regexp_matches('a', 'b') AS m(path_id) WHERE id = @ids AND path_id = @ids")] public partial Task<List<int>> ReadAsync(string[] ids);""")]
    [InlineData("""[DblinkCommand("RESET ALL")] public partial Task RunAsync(); [DblinkCommand("DISCARD ALL")] public partial Task DiscardAsync(); [DblinkCommand("UNLISTEN *")] public partial Task UnlistenAsync(); [DblinkCommand("DEALLOCATE ALL")] public partial Task DeallocateAsync();""")]
    [InlineData("""[DblinkCommand("RESET work_mem")] public partial Task RunAsync(); [DblinkCommand("DISCARD PLANS")] public partial Task DiscardAsync(); [DblinkCommand("UNLISTEN news")] public partial Task UnlistenAsync(); [DblinkCommand("DEALLOCATE PREPARE a")] public partial Task DeallocateAsync();""")]
    [InlineData("""[DblinkFanOut("a", "b", OrderBy = "id"), DblinkQuery("TABLE item ORDER BY id")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("""[DblinkQuery("SELECT (array_agg(id))[1] AS id, array_agg(name)::text AS name FROM item")] public partial Task<(int? Id, string? Name)> ReadAsync();""")]
    [InlineData("""[DblinkQuery("SELECT array_agg(id) FROM item")] public partial Task<string?> ReadAsync(); [DblinkQuery("SELECT ARRAY(SELECT id FROM item)")] public partial Task<List<int[]>> IdsAsync();""")]
    [InlineData("""[DblinkRowSource("items", "SELECT text, note FROM item", Columns = "text citext, note text"), DblinkLocalQuery("SELECT i.text FROM @items AS i")] public partial Task<List<string>> ReadAsync();""")]
    public async Task What_may_be_right_is_not_reported(string member) => Assert.Empty(await ReportsAsync(member));

    private static async Task<IEnumerable<(string Id, string Place, string Message)>> ReportsAsync(string member)
    {
        var run = GeneratorRun.Over($$"""
            using System.ComponentModel.DataAnnotations.Schema;

            [DblinkServer("remote")]
            public partial class Shop(NpgsqlDataSource dataSource)
            {
                public string Name => dataSource.ConnectionString;

                {{member}}
            }

            public sealed record Item(int Id, string Name);
            """);
        return (await run.Analyze()).Select(d => (d.Id, d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan), d.GetMessage(CultureInfo.InvariantCulture)));
    }
}
