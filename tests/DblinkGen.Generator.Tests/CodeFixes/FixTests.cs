using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.Generator.Tests.CodeFixes;

public sealed class FixTests
{
    private static readonly FixCase[] All = [.. FixCase.All];

    public static TheoryData<int, string> Cases => new(All.Select((c, i) => new TheoryDataRow<int, string>(i, c.Rule)));

    public static TheoryData<string> Fixable => [.. Fixes.All.SelectMany(f => f.FixableDiagnosticIds).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_changes_this_and_nothing_else(int index, string rule)
    {
        var project = UserSolution.Open(All[index].Before);
        var repaired = await FixAsync(project, rule);
        Assert.Equal(All[index].After, await repaired.User().TextAsync());
        Assert.Empty(await repaired.CompilerErrorsAsync());
        var before = (await project.AnalyzeAsync()).Select(d => d.Id);
        Assert.Empty((await repaired.AnalyzeAsync()).Select(d => d.Id).Except(before.Where(id => id != rule)));
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Every_fixable_rule_has_a_case(string rule) => Assert.Contains(All, c => c.Rule == rule);

    [Theory]
    [InlineData("DBL0001", """[DblinkQuery("SELECT 1")] public Task<int> ReadAsync() => Task.FromResult(1);""")]
    [InlineData("CS0246", """[DblinkQuery("SELECT 1"), DblinkColumn("1st")] public partial Task<Missing> ReadAsync();""")]
    [InlineData("DBL0008", """[DblinkQuery("SELECT @id")] public partial Task<int> ReadAsync(out int id);""")]
    [InlineData("DBL0011", """[DblinkQuery("SELECT @id")] public partial IAsyncEnumerable<int> StreamAsync(params int[] id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT 1")] public partial Task<int> ReadAsync(int id); public Task<int> OneAsync() => ReadAsync(1);""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT $2")] public partial Task<int> ReadAsync(int id);""")]
    [InlineData("DBL2009", """[DblinkCommand("SHOW work_mem")] public partial Task RunAsync();""")]
    [InlineData("DBL2014", """private const string Sql = "SELECT 1;"; [DblinkQuery(Sql)] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT a.*, b.* FROM a, b")] public partial Task<Item> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT (item.*) FROM item")] public partial Task<Item> ReadAsync();""")]
    [InlineData("DBL0011", """public interface IShop { IAsyncEnumerable<int> StreamAsync(); } public partial class B(NpgsqlConnection c) : IShop { [DblinkServer("a"), DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> StreamAsync(); }""")]
    [InlineData("DBL2010", """[DblinkQuery("DELETE FROM item WHERE true")] public override partial string ToString();""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT 1 WHERE 'a' = '@id' OR 'b' = interval '1 day @id hours'")] public partial Task<int> ReadAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT '[@ids]'")] public partial Task<string> ReadAsync(int[] ids);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT B'@id'")] public partial Task<string> ReadAsync(string id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT query_to_xml('SELECT @id', true, true, '')")] public partial Task<string> ReadAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkCommand("DO $$ BEGIN DELETE FROM item WHERE id = @id; END $$")] public partial Task RunAsync(int id);""")]
    [InlineData("DBL2005", """private const string Sql = "SELECT '@id'"; [DblinkQuery(Sql)] public partial Task<string> ReadAsync(int id);""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT 1 WHERE 1 = ?")] public partial Task<int> ReadAsync(int one, int two);""")]
    [InlineData("DBL2021", """[DblinkQuery("SELECT @row.id")] public partial Task<int> ReadAsync(string row);""")]
    [InlineData("DBL2023", """[DblinkQuery("SELECT a = b IN (@ids)")] public partial Task<bool> ReadAsync(bool[] ids);""")]
    [InlineData("DBL2024", """[DblinkQuery("SELECT id FROM dblink('other', 'SELECT id FROM item') AS t(id int)")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2024", """[DblinkQuery("SELECT id FROM dblink('remote', 'SELECT id FROM item') AS t(id int) ORDER BY id")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2024", """[DblinkQuery("SELECT id FROM dblink('remote', 'SELECT id, name FROM item') AS t(id int)")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2024", """[DblinkQuery("SELECT id FROM dblink('remote', 'SELECT id FROM item WHERE id = ' || @id) AS t(id int)")] public partial Task<int> ReadAsync(int id);""")]
    [InlineData("DBL1003", """[DblinkQuery("SELECT id, title FROM item"), DblinkColumn("id"), DblinkColumn("title")] public partial Task<Item> ReadAsync();""")]
    [InlineData("DBL1004", """[DblinkQuery("SELECT id FROM item UNION SELECT id FROM old"), DblinkColumn("id")] public partial Task<Item> ReadAsync();""")]
    [InlineData("DBL1007", """[DblinkCommand("CALL p(@day)")] public partial Task RunAsync([DblinkParameter("bool")] DateOnly day); public Task RunAsync() => RunAsync(default(DateOnly));""")]
    [InlineData("DBL2009", """[DblinkCommand("DELETE FROM item WHERE true RETURNING *")] public partial Task<int> RunAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT DISTINCT * FROM item")] public partial Task<List<Item>> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT * FROM item UNION ALL SELECT * FROM old")] public partial Task<List<Item>> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT x.* FROM item x ORDER BY 2")] public partial Task<List<Item>> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT * FROM item ORDER BY id, (5) DESC")] public partial Task<List<Item>> ReadAsync();""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name = ':name'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name LIKE '%:name%'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name LIKE '%{name}%'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name LIKE '{0}%'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name LIKE '%$1%'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE name = '@nmae'")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE id = id")] public partial Task RunAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkCommand("DELETE FROM item WHERE flags ?id")] public partial Task RunAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE data @> '{\"a\":\"@name\"}'")] public partial Task<List<int>> ReadAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE data @? '$.a ? (@.b == \"@name\")'")] public partial Task<List<int>> ReadAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkCommand("UPDATE item SET data = '{\"n\":\"@name\"}' WHERE id = 1")] public partial Task RunAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE ids = '{@id}'")] public partial Task<List<int>> ReadAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE code LIKE '@id'")] public partial Task<List<int>> ReadAsync(int id);""")]
    [InlineData("DBL2012", """[DblinkQuery("SELECT id FROM item WHERE at > now() - INTERVAL @days DAY TO SECOND")] public partial Task<List<int>> ReadAsync(int days);""")]
    [InlineData("DBL2012", """[DblinkQuery("SELECT id FROM item WHERE at > now() - INTERVAL @days")] public partial Task<List<int>> ReadAsync(int days);""")]
    [InlineData("DBL2041", """[DblinkQuery("SELECT TOP 5 id FROM item ORDER BY id LIMIT 3")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2041", """[DblinkQuery("SELECT id FROM item WHERE name RLIKE '^a.*b$'")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL0001", """[DblinkQuery("SELECT 1")] public Task<int> ReadAsync() { /* later */ throw null!; }""")]
    [InlineData("DBL0001", """[DblinkQuery("SELECT 1")] public Task<int> ReadAsync() => throw new InvalidOperationException(/* later */);""")]
    [InlineData("DBL2040", """[DblinkQuery("SELECT id FROM item WHERE")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2041", """[DblinkQuery("SELECT TOP 10 PERCENT id FROM item")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2041", """[DblinkQuery("SELECT TOP 1 id FROM item UNION SELECT id FROM old")] public partial Task<int> ReadAsync();""")]
    [InlineData("DBL2015", """[DblinkQuery("SELECT * FROM generate_series(1, 3)")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2004", """[DblinkQuery("SELECT id FROM item WHERE name = @nam")] public partial Task<List<int>> ReadAsync(int[] name);""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT id FROM item WHERE (id, no) IN (?)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT id FROM item WHERE id IN (?, 5)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2023", """[DblinkQuery("SELECT id FROM item WHERE (id, no) IN (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2023", """[DblinkQuery("SELECT id FROM item WHERE id IN (@ids, 5)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE added > timestamp '@d'")] public partial Task<List<int>> ReadAsync(DateTime d);""")]
    [InlineData("DBL2012", """[DblinkQuery("SELECT id FROM item WHERE added > timestamp @d")] public partial Task<List<int>> ReadAsync(DateTime d);""")]
    [InlineData("DBL2061", """[DblinkQuery("SELECT price + @tax FROM item")] public partial Task<List<int>> ReadAsync(string tax);""")]
    [InlineData("DBL2062", """[DblinkQuery("SELECT id FROM item WHERE price > NULL")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2063", """[DblinkQuery("SELECT id FROM item WHERE @name AND id = 1")] public partial Task<List<int>> ReadAsync(string name);""")]
    [InlineData("DBL2041", """[DblinkCommand("INSERT INTO stock (n) VALUES (1) ON DUPLICATE KEY UPDATE n = 2")] public partial Task RunAsync();""")]
    [InlineData("DBL2048", """[DblinkQuery("SELECT id FROM item WHERE id = ANY (@doc)")] public partial Task<List<int>> ReadAsync(System.Text.Json.JsonElement doc);""")]
    [InlineData("DBL2048", """[DblinkQuery("SELECT id FROM item WHERE id = ANY (@ids)")] public partial Task<List<int>> ReadAsync(NpgsqlTypes.NpgsqlRange<int> ids);""")]
    [InlineData("DBL2048", """[DblinkQuery("SELECT id FROM item WHERE id = ANY (@ids)")] public partial Task<List<int>> ReadAsync(byte[] ids);""")]
    [InlineData("DBL2062", """[DblinkCommand("UPDATE item SET active = true AND price = NULL WHERE id = 1")] public partial Task RunAsync();""")]
    [InlineData("DBL2062", """[DblinkCommand("UPDATE item SET active = @active AND price = NULL WHERE id = 1")] public partial Task RunAsync(bool active);""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT id: :int FROM item")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2041", """[DblinkCommand("DECLARE @x int")] public partial Task RunAsync();""")]
    [InlineData("DBL3003", """[DblinkCommand("SET search_path = a", Prepare = true /* why */)] public partial Task RunAsync();""")]
    [InlineData("DBL3003", """[DblinkCommand("SET search_path = a", /* why */ Prepare = true)] public partial Task RunAsync();""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT name FROM item WHERE id = @id")] public partial Task<List<string>> ReadAsync(int id, string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT o.no FROM item JOIN orders o ON o.item_id = id")] public partial Task<List<int>> ReadAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT o.no FROM item, orders o WHERE o.item_id = id")] public partial Task<List<int>> ReadAsync(int id);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE name LIKE @pattern")] public partial Task<List<int>> ReadAsync(string pattern, string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE name LIKE %name%")] public partial Task<List<int>> ReadAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE data ->> 'name' = 'a'")] public partial Task<List<int>> ReadAsync(string name);""")]
    [InlineData("DBL2005", """[DblinkQuery("SELECT id FROM item WHERE n <id> 2")] public partial Task<List<int>> ReadAsync(int id);""")]
    [InlineData("DBL2022", """[DblinkQuery("SELECT id FROM item WHERE id IN @ids || @ids")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2022", """[DblinkQuery("SELECT id FROM item WHERE id IN @ids[1:2]")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2022", """[DblinkQuery("SELECT id FROM item WHERE name IN @names COLLATE \"C\"")] public partial Task<List<int>> ReadAsync(string[] names);""")]
    [InlineData("DBL2022", """[DblinkQuery("SELECT id FROM item WHERE id IN @ids::text")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2023", """[DblinkQuery("SELECT id FROM item WHERE id IN (@ids)::int[]")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2040", """[DblinkQuery("SELECT id FROM item WHERE id ANY (@ids)")] public partial Task<List<int>> ReadAsync(int[] ids);""")]
    [InlineData("DBL2004", """[DblinkQuery("SELECT id FROM item JOIN unnest(@keys) AS k ON k = id")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2004", """[DblinkQuery("SELECT id + @n AS id FROM item")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2004", """[DblinkQuery("SELECT id FROM item WHERE price > @low")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2004", """[DblinkCommand("CALL p(@first)")] public partial Task RunAsync();""")]
    [InlineData("DBL2004", """[DblinkQuery("SELECT id, name FROM item WHERE id = @x OR name = @x")] public partial Task<List<Item>> ReadAsync();""")]
    [InlineData("DBL2006", """[DblinkQuery("SELECT id FROM item WHERE price > $1")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2061", """[DblinkQuery("SELECT id FROM item WHERE !price = 1")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL2061", """[DblinkQuery("SELECT id FROM item WHERE 1 && id || name")] public partial Task<List<int>> ReadAsync();""")]
    [InlineData("DBL1014", """[DblinkRowSource("items", "SELECT * FROM item", Columns = "int4 id"), DblinkLocalQuery("SELECT 1 AS id FROM @items AS i")] public partial Task<int> ReadAsync();""")]
    public async Task Where_nothing_can_be_written_for_sure_nothing_is_offered(string rule, string member)
    {
        var project = UserSolution.Open(FixCase.InClass(rule, member, "").Before);
        var diagnostic = (await project.ReportsAsync(rule))[0];
        Assert.Empty(await project.OfferAsync(diagnostic));
    }

    [Fact]
    public async Task A_column_like_the_name_of_a_member_without_one_is_corrected()
    {
        const string Method = """[DblinkQuery("SELECT id, name FROM item"), DblinkColumn("id"), DblinkColumn("nmae")] public partial Task<Item> ReadAsync();""";
        var corrected = FixCase.InClass("DBL1003", Method, Method.Replace("nmae", "name", StringComparison.Ordinal));
        var project = UserSolution.Open(corrected.Before);
        var actions = await project.OfferAsync((await project.AnalyzeAsync()).Single());
        var repaired = await project.ApplyAsync(Assert.Single(actions, a => a.Title == "Change the column to \"name\""));
        Assert.Equal(corrected.After, await repaired.User().TextAsync());
        Assert.Empty(await repaired.AnalyzeAsync());
    }

    [Theory]
    [InlineData("a = '@a' AND b = '%@b%' AND c LIKE '%@c%' AND d = ':d' AND f <@f", "a = @a AND b = '%@b%' AND c LIKE '%' || @c || '%' AND d = ':d' AND f <@ @f")]
    [InlineData("b = '%@b%' AND a =@ a AND c = ':c' AND d =@ d", "b = '%@b%' AND a =@a AND c = ':c' AND d =@d")]
    public async Task A_parameter_without_a_fix_leaves_the_others_theirs(string before, string after)
    {
        const string Method = """[DblinkQuery("SELECT id FROM item WHERE {0}")] public partial Task<List<int>> ReadAsync(int a, string b, string c, string d, int[] f);""";
        var expected = FixCase.InClass("DBL2005", Method.Replace("{0}", before, StringComparison.Ordinal), Method.Replace("{0}", after, StringComparison.Ordinal));
        var project = UserSolution.Open(expected.Before);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in await project.ReportsAsync("DBL2005"))
            actions.AddRange((await project.OfferAsync(diagnostic)).Where(a => a.Title.StartsWith("Write", StringComparison.Ordinal)));
        Assert.NotEmpty(actions);
        foreach (var action in actions)
            Assert.Equal(expected.After, await (await project.ApplyAsync(action)).User().TextAsync());
    }

    [Fact]
    public async Task A_placeholder_near_a_used_one_may_be_a_slip_or_another_parameter()
    {
        var project = UserSolution.Open(FixCase.InClass("", """[DblinkQuery("SELECT @name || @nmae::text")] public partial Task<string> ReadAsync(string name);""", "").Before);
        var actions = await project.OfferAsync((await project.AnalyzeAsync()).Single());
        Assert.Equal(["Add 'string nmae'", "Write @name"], actions.Select(a => a.Title).Order());
    }

    [Fact]
    public async Task Lines_end_as_they_do_in_the_document()
    {
        var missing = ColumnFixes.All.First(c => c.Rule == "DBL1004");
        var repaired = await FixAsync(UserSolution.Open(missing.Before.Replace("\n", "\r\n", StringComparison.Ordinal)), "DBL1004");
        Assert.Equal(missing.After.Replace("\n", "\r\n", StringComparison.Ordinal), await repaired.User().TextAsync());
    }

    [Fact]
    public void Every_fix_is_exported_by_its_own_name()
    {
        var exports = Fixes.All.Select(f => f.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
        Assert.Equal(Fixes.All.Select(f => f.GetType().Name), exports.Select(e => e?.Name));
        Assert.All(exports, e => Assert.Equal([LanguageNames.CSharp], e!.Languages));
    }

    [Fact]
    public async Task A_member_in_another_document_is_made_nullable_there()
    {
        var project = UserSolution.Open(
            FixCase.InClass("DBL1012", """[DblinkQuery("SELECT NULL AS no")] public partial Task<List<Line>> ReadAsync();""", "").Before,
            "public sealed record Line(int No);");
        var repaired = await FixAsync(project, "DBL1012");
        Assert.Equal("public sealed record Line(int? No);", await repaired.User(1).TextAsync());
        Assert.Empty(await repaired.CompilerErrorsAsync());
    }

    [Theory]
    [InlineData("// header\n\nusing DblinkGen;\nusing Npgsql;\n", "// header\n\nusing System.Threading;\nusing DblinkGen;\nusing Npgsql;\n")]
    [InlineData("using System;\nusing System.Xml;\n\n", "using System;\nusing System.Threading;\nusing System.Xml;\n\n")]
    [InlineData("", "using System.Threading;\n\n")]
    public async Task A_missing_using_directive_is_added_in_order(string before, string after)
    {
        const string Code = """
            /// <summary>Shop.</summary>
            [DblinkGen.DblinkServer("remote")]
            public sealed partial class Shop(Npgsql.NpgsqlDataSource dataSource)
            {
                [DblinkGen.DblinkQuery("SELECT 1")]
                public partial System.Collections.Generic.IAsyncEnumerable<int> StreamAsync({0});
            }
            """;
        var project = UserSolution.Open(before + Code.Replace("{0}", "", StringComparison.Ordinal));
        project = project.RemoveDocument(project.Documents.Single(d => d.Name == "GlobalUsings.cs").Id);
        var repaired = await FixAsync(project, "DBL0011");
        Assert.Equal(after + Code.Replace("{0}", "CancellationToken cancellationToken = default", StringComparison.Ordinal), await repaired.User().TextAsync());
        Assert.Empty(await repaired.CompilerErrorsAsync());
    }

    [Fact]
    public async Task EnumeratorCancellation_would_be_warned_of()
    {
        var project = UserSolution.Open(FixCase.InClass(
            "",
            """[DblinkQuery("SELECT 1")] public partial IAsyncEnumerable<int> StreamAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default);""",
            "").Before);
        var compilation = await project.GetCompilationAsync();
        Assert.Contains(compilation!.GetDiagnostics(), d => d.Id == "CS8424");
    }

    private static async Task<Project> FixAsync(Project project, string rule)
    {
        var diagnostic = (await project.ReportsAsync(rule))[0];
        return await project.ApplyAsync(Assert.Single(await project.OfferAsync(diagnostic)));
    }
}
