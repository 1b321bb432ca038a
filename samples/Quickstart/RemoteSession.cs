using DblinkGen;
using Npgsql;

namespace Quickstart;

/// <summary>Asks both ends who and where they are.</summary>
[DblinkServer("db2remote", Connection = "myconn")]
internal sealed partial class RemoteSession(NpgsqlDataSource dataSource)
{
    private const string Sql =
        """
        SELECT current_user AS role, current_database() AS database, version AS tls_version
        FROM pg_stat_ssl WHERE pid = pg_backend_pid()
        """;

    [DblinkQuery(Sql)]
    private partial Task<(string Role, string Database, string? TlsVersion)> DescribeAsync(CancellationToken cancellationToken = default);

    public async Task ShowAsync()
    {
        await using var command = dataSource.CreateCommand(Sql);
        await using (var local = await command.ExecuteReaderAsync())
        {
            await local.ReadAsync();
            Transcript.Done($"local server:  {local.GetString(0)} at {local.GetString(1)}, {local.GetString(2)}");
        }

        var remote = await DescribeAsync();
        Transcript.Done($"link \"myconn\": {remote.Role} at {remote.Database}, {remote.TlsVersion}");
    }
}
