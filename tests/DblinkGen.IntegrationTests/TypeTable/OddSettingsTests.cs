using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>
/// No setting of a role, of either side, changes a value. The settings are the server's own list: all that a role can have by default, but for those that limit, log,
/// plan or trace.
/// </summary>
[Collection(TypeTableCollection.Name)]
public sealed class OddSettingsTests(TypeServers servers)
{
    private const string Settings = """
        SELECT name, enumvals, setting, vartype FROM pg_settings
        WHERE context IN ('user', 'superuser') AND vartype IN ('bool', 'enum') AND name NOT LIKE 'transaction\_%'
          AND category NOT LIKE 'Developer%' AND category NOT LIKE 'Reporting%' AND category NOT LIKE 'Statistics%' AND category NOT LIKE 'Query Tuning%'
          AND category NOT LIKE 'Write-Ahead%' AND category NOT LIKE 'Error Handling%'
        """;

    /// <summary>Of settings that are no list of words.</summary>
    private static readonly Dictionary<string, string[]> _odd = new()
    {
        ["DateStyle"] = ["SQL, DMY", "German, DMY", "Postgres, MDY", "ISO, YMD"],
        ["TimeZone"] = ["America/St_Johns", "Asia/Kolkata", "Pacific/Apia"],
        ["extra_float_digits"] = ["-15", "0", "-3"],
        ["client_encoding"] = ["LATIN1", "SQL_ASCII"],
        ["search_path"] = ["pg_catalog, public", "public, pg_catalog"],
        ["default_text_search_config"] = ["pg_catalog.simple"],
        ["timezone_abbreviations"] = ["Australia", "India"],
        ["lc_monetary"] = ["POSIX"],
        ["lc_numeric"] = ["POSIX"],
        ["lc_time"] = ["POSIX"],
    };

    public static TheoryData<int> Rounds { get; } = [0, 1, 2, 3];

    /// <summary>Each round gives every setting its next value that is not the default; both roles have them all.</summary>
    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task A_value_of_any_type_is_the_same_whatever_settings_both_roles_have(int round)
    {
        var settings = await ReadAsync(round);
        try
        {
            foreach (var role in (string[])[TypeServers.RemoteRole, TypeServers.LocalRole])
                await TwoDatabases.RunAsync(servers.Remote, string.Join(';', settings.Select(s => $"ALTER ROLE {role} SET {s.Name} TO {s.Value}")));
            await using var app = servers.Open();

            foreach (var cell in Cells.Of(app))
                await cell.AssertSameAsync(servers.Remote, CellValues.Edges(cell.CSharp, cell.Postgres));
        }
        finally
        {
            await TwoDatabases.RunAsync(servers.Remote, $"ALTER ROLE {TypeServers.RemoteRole} RESET ALL; ALTER ROLE {TypeServers.LocalRole} RESET ALL");
        }
    }

    [Fact]
    public async Task The_settings_that_change_text_are_among_those_that_are_tried()
    {
        var names = (await ReadAsync(0)).Select(s => s.Name).ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "array_nulls", "bytea_output", "DateStyle", "extra_float_digits", "IntervalStyle", "lc_monetary", "quote_all_identifiers", "row_security",
                "standard_conforming_strings", "TimeZone", "transform_null_equals", "xmlbinary", "xmloption", "backslash_quote", "escape_string_warning",
                "client_min_messages", "default_transaction_read_only", "default_transaction_isolation",
            },
            names);
    }

    private async Task<List<(string Name, string Value)>> ReadAsync(int round)
    {
        var settings = new List<(string, string)>();
        await using var command = servers.Remote.CreateCommand(Settings);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            string[] values = reader.GetString(3) == "bool" ? ["on", "off"] : reader.GetFieldValue<string[]>(1);
            string[] odd = [.. values.Where(value => value != reader.GetString(2))];
            // A server that was built without a library may have one value alone.
            if (odd.Length > 0)
                settings.Add((reader.GetString(0), $"'{odd[round % odd.Length]}'"));
        }

        foreach (var (name, values) in _odd)
            settings.Add((name, name == "search_path" ? values[round % values.Length] : $"'{values[round % values.Length]}'"));
        return settings;
    }
}
