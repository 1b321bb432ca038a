using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>Looks at a link from inside: its remote backend tells one link from another.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "probe")]
public static partial class Probe
{
    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial Task<int> RemotePidAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial Task<int> RemotePidAsync(this NpgsqlConnection connection);

    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial int RemotePid(this NpgsqlConnection connection);

    [DblinkQuery("SELECT pg_backend_pid()")]
    public static partial Task<int> RemotePidAsync(DblinkSession session);

    [DblinkQuery("SELECT id FROM foo WHERE id = @id")]
    public static partial Task<int> FindAsync(NpgsqlConnection connection, int id);

    [DblinkQuery("SELECT id FROM foo", FetchSize = 1000)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlConnection connection);

    [DblinkQuery("SELECT n FROM generate_series(1, @count) AS n")]
    public static partial IAsyncEnumerable<int> NumbersAsync(NpgsqlConnection connection, int count);

    [DblinkQuery("SELECT current_setting(@name)")]
    public static partial Task<string> SettingAsync(NpgsqlDataSource dataSource, string name);

    [DblinkQuery("SELECT 1 / @divisor")]
    public static partial Task<int> DivideAsync(NpgsqlConnection connection, int divisor);

    [DblinkQuery("SELECT count(*) FROM pg_prepared_statements")]
    public static partial Task<long> PreparedStatementsAsync(NpgsqlDataSource dataSource);
}
