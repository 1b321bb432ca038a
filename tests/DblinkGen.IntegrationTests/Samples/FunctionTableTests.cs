using System.Text.RegularExpressions;
using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>The table of dblink's functions has what the server has.</summary>
public sealed partial class FunctionTableTests(TwoDatabases databases)
{
    [Fact]
    public async Task Every_overload_stands_in_the_table_once_with_its_result()
    {
        var documented = Row.Matches(Repository.Read("docs/dblink-functions.md"))
            .Select(m => (Overload: m.Groups["overload"].Value, Result: m.Groups["result"].Value));
        Assert.Equal((await ReadOverloadsAsync()).Order(), documented.Order());
    }

    private async Task<List<(string Overload, string Result)>> ReadOverloadsAsync()
    {
        await using var command = databases.Admin.CreateCommand(
            """
            SELECT format('%s(%s)', p.proname, oidvectortypes(p.proargtypes)), pg_get_function_result(p.oid)
            FROM pg_depend d
                JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e'
                JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
            WHERE e.extname = 'dblink'
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var overloads = new List<(string, string)>();
        while (await reader.ReadAsync())
            overloads.Add((reader.GetString(0), reader.GetString(1)));
        return overloads;
    }

    [GeneratedRegex(@"^\| `(?<overload>\w+\([^`]*\))` \| `(?<result>[^`]+)` \| \S", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
