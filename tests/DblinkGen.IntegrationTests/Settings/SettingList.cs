using CsCheck;
using Npgsql;

namespace DblinkGen.IntegrationTests.Settings;

/// <summary>The server's own list of settings that a role, a database or a connection can have, but for those that limit, log, plan or trace; with the values that each may have.</summary>
internal sealed class SettingList
{
    private const string Sql = """
        SELECT name, CASE vartype WHEN 'bool' THEN '{on,off}' ELSE enumvals END, context = 'user' FROM pg_settings
        WHERE context IN ('user', 'superuser') AND vartype IN ('bool', 'enum') AND name NOT LIKE 'transaction\_%'
          AND category NOT LIKE 'Developer%' AND category NOT LIKE 'Reporting%' AND category NOT LIKE 'Statistics%' AND category NOT LIKE 'Query Tuning%'
          AND category NOT LIKE 'Write-Ahead%' AND category NOT LIKE 'Error Handling%'
        UNION ALL SELECT 'DateStyle', array_agg(concat_ws(', ', style, fields)), true FROM unnest('{ISO,SQL,German,Postgres}'::text[]) style, unnest('{DMY,MDY,YMD}'::text[]) fields
        UNION ALL SELECT 'TimeZone', array_agg(name), true FROM pg_timezone_names
        UNION ALL SELECT 'extra_float_digits', array_agg(i::text), true FROM generate_series(-15, 3) i
        UNION ALL SELECT 'client_encoding', array_agg(pg_encoding_to_char(i)), false FROM generate_series(0, 41) i WHERE pg_encoding_to_char(i) NOT IN ('', 'MULE_INTERNAL')
        UNION ALL SELECT 'search_path', '{"pg_catalog, public","public, pg_catalog","public","\"$user\", public, pg_temp"}', false
        UNION ALL SELECT 'default_text_search_config', array_agg('pg_catalog.' || cfgname), true FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace
        UNION ALL SELECT 'timezone_abbreviations', '{Default,Australia,India}', true
        UNION ALL SELECT name, '{C,POSIX}', name <> 'lc_messages' FROM unnest('{lc_messages,lc_monetary,lc_numeric,lc_time}'::text[]) name
        ORDER BY 1
        """;

    private readonly (string Name, string[] Values, bool IsForConnections)[] _settings;

    private SettingList((string, string[], bool)[] settings) => _settings = settings;

    public IEnumerable<string> Names => _settings.Select(setting => setting.Name);

    /// <summary>Any of them, with any of their values, each once.</summary>
    public Gen<Setting[]> Any => Gen.Select(Gen.Int[0, _settings.Length - 1], Gen.Int[0, 1_000_000], Gen.Enum<SettingLevel>()).Array[0, 30]
        .Select(picks => picks.Select(pick => Pick(pick.Item1, pick.Item2, pick.Item3)).DistinctBy(setting => setting.Name).ToArray());

    public static async Task<SettingList> ReadAsync(NpgsqlDataSource server)
    {
        var settings = new List<(string, string[], bool)>();
        await using var command = server.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            settings.Add((reader.GetString(0), reader.GetFieldValue<string[]>(1), reader.GetBoolean(2)));
        return new([.. settings]);
    }

    private Setting Pick(int index, int value, SettingLevel level)
    {
        var (name, values, isForConnections) = _settings[index];
        return new(name, values[value % values.Length], level == SettingLevel.Connection && !isForConnections ? SettingLevel.Role : level);
    }
}
