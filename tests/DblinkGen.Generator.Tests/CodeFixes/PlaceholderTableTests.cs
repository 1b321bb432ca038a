using System.Text.RegularExpressions;
using DblinkGen.Generator.Tests.Rules;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>The table on the page of DBL2005: each of its rows is reported, and fixed as it says.</summary>
public sealed partial class PlaceholderTableTests
{
    private static readonly string[] Rows = [.. PageTests.Read("DBL2005").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))];

    /// <summary>SQL of the first column, a statement around it, the parameter, and what the fix makes of the SQL: nothing where it removes the parameter, null where there is none.</summary>
    public static TheoryData<string, string, string, string?> Cases => new()
    {
        { "name LIKE '%@part%'", Where, "string part", "name LIKE '%' || @part || '%'" },
        { "name LIKE \"%@part%\"", Where, "string part", "name LIKE '%' || @part || '%'" },
        { "interval '@n days'", Where + " < now()", "int n", "@n * interval '1 day'" },
        { "date '@day'", Where + " = day", "DateOnly day", "@day" },
        { "date '@day'", Where + " = day", "string day", "@day::date" },
        { "date '@day'", Where + " = day", "DateTime day", null },
        { "timestamptz '@at'", Where + " < now()", "DateTime at", "@at" },
        { "timestamptz '@at'", Where + " < now()", "[DblinkParameter(\"timestamp\")] DateTime at", null },
        { "dblink('s', $q$ … @id $q$)", "SELECT id FROM dblink('s', $q$ SELECT id FROM item WHERE id = @id $q$) AS t(id int)", "int id", null },
        { "tags <@tags", Where, "string[] tags", "tags <@ @tags" },
        { "id = \"@id\"", Where, "int id", "id = @id" },
        { "DO $$ … @id … $$", "DO $$ BEGIN DELETE FROM item WHERE id = @id; END $$", "int id", null },
        { "-- id = @id", "SELECT no FROM item {0}", "int id", "" },
        { "id = ?id", Where, "int id", "id = @id" },
        { "id = @ id", Where, "int id", "id = @id" },
        { "id = @(id)", Where, "int id", "id = @id" },
        { "id = #1", Where, "int id", "id = @id" },
        { "id = <id>", Where, "int id", "id = @id" },
        { "id = [id]", Where, "int id", "id = @id" },
        { "id = %id%", Where, "int id", "id = @id" },
        { "id = ::id", Where, "int id", "id = @id" },
        { "price >= minPrice", Where, "decimal minPrice", "price >= @minPrice" },
        { "name = ':name'", Where, "string name", null },
        { "'%{name}%'", Where + " = name", "string name", null },
        { "id = id", Where, "int id", null },
    };

    private const string Where = "SELECT id FROM item WHERE {0}";

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_row_is_reported_and_fixed_as_it_says(string sql, string statement, string parameter, string? written)
    {
        var row = Rows.Select(Cells).Single(c => c[0].Contains(sql));
        var before = Method(statement.Replace("{0}", sql, StringComparison.Ordinal), parameter);
        var project = UserSolution.Open(before);
        var diagnostic = Assert.Single(await project.AnalyzeAsync(), d => d.Id == "DBL2005");
        var actions = await project.OfferAsync(diagnostic);
        if (written is null)
        {
            Assert.Empty(actions);
            return;
        }

        var isRemoved = written.Length == 0;
        Assert.Equal(isRemoved ? [] : [written], row[2].Where(w => w == written));
        var repaired = await project.ApplyAsync(Assert.Single(actions));
        Assert.Equal(isRemoved ? before.Replace(parameter, "", StringComparison.Ordinal) : Method(statement.Replace("{0}", written, StringComparison.Ordinal), parameter), await repaired.User().TextAsync());
        Assert.Empty(await repaired.AnalyzeAsync());
    }

    [Fact]
    public void Every_row_has_a_case() => Assert.Equal(Rows.SelectMany(r => Cells(r)[0]).Order(), Cases.Select(c => c.Data.Item1).Distinct().Order());

    /// <summary>The code in each cell.</summary>
    private static List<string>[] Cells(string row) =>
        [.. Bar().Split(row)[1..^1].Select(cell => Code().Matches(cell).Select(m => m.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal)).ToList())];

    private static string Method(string sql, string parameter) => FixCase.InClass(
        "DBL2005", $"""[{(sql.StartsWith("DO", StringComparison.Ordinal) ? "DblinkCommand" : "DblinkQuery")}("{sql.Replace("\"", "\\\"", StringComparison.Ordinal)}")] public partial {(sql.StartsWith("DO", StringComparison.Ordinal) ? "Task" : "Task<List<int>>")} RunAsync({parameter});""", "").Before;

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
