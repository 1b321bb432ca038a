using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>Statements that leave something on the remote session, called without a session of the caller's, and what the next caller sees.</summary>
[DblinkServer(Route.Far)]
internal static partial class Leftovers
{
    [DblinkCommand("UPDATE pg_settings SET setting = '-15' WHERE name = 'extra_float_digits'")]
    public static partial Task UpdateSettingAsync(NpgsqlDataSource app);

    [DblinkCommand("SET ROLE " + RemoteSchema.Guest)]
    public static partial Task SetRoleAsync(NpgsqlDataSource app);

    [DblinkCommand("SET search_path = pg_catalog, left_behind")]
    public static partial Task SetSearchPathAsync(NpgsqlDataSource app);

    [DblinkCommand("LISTEN left_behind")]
    public static partial Task ListenAsync(NpgsqlDataSource app);

    [DblinkCommand("CREATE TEMPORARY TABLE left_behind (n int)")]
    public static partial Task CreateTemporaryTableAsync(NpgsqlDataSource app);

    [DblinkCommand("PREPARE left_behind AS SELECT 1")]
    public static partial Task PrepareAsync(NpgsqlDataSource app);

    [DblinkQuery("SELECT set_config('work_mem', @value, false)")]
    public static partial Task<string> SetConfigAsync(NpgsqlDataSource app, string value);

    [DblinkQuery("SELECT pg_advisory_lock(@key)::text")]
    public static partial Task<string?> LockAsync(NpgsqlDataSource app, long key);

    [DblinkQuery("SELECT current_user::text")]
    public static partial Task<string> RoleAsync(NpgsqlDataSource app);

    [DblinkQuery("SELECT current_setting(@name)")]
    public static partial Task<string> SettingAsync(NpgsqlDataSource app, string name);

    [DblinkQuery("SELECT count(*) FROM pg_listening_channels()")]
    public static partial Task<long> CountChannelsAsync(NpgsqlDataSource app);

    [DblinkQuery("SELECT count(*) FROM pg_class WHERE relname = 'left_behind' AND pg_table_is_visible(oid)")]
    public static partial Task<long> CountTablesAsync(NpgsqlDataSource app);

    [DblinkQuery("SELECT count(*) FROM pg_prepared_statements WHERE name = 'left_behind'")]
    public static partial Task<long> CountPreparedAsync(NpgsqlDataSource app);
}
