using Npgsql;

namespace DblinkGen.TestServer.Sources;

/// <summary>What a running server says of itself, read once over a connection that proves it usable.</summary>
internal sealed record ServerFacts(string Version, int MajorVersion, string? OwnAddress, int? OwnPort)
{
    private const string Query =
        """
        SELECT current_setting('server_version'),
               current_setting('server_version_num')::int4 / 10000,
               current_setting('is_superuser')::bool,
               EXISTS (SELECT FROM pg_available_extensions WHERE name = 'dblink'),
               host(inet_server_addr()),
               inet_server_port()
        """;

    /// <exception cref="PostgresServerException">The server cannot be reached, is of another version, or lacks what the tests need.</exception>
    public static async Task<ServerFacts> ReadAsync(string connectionString, ServerRequest request, CancellationToken ct)
    {
        try
        {
            // Unpooled: a pool would keep a connection open to a server that may be stopped next.
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand(Query, connection);
            await using var reader = await command.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            return Check(reader, request);
        }
        catch (NpgsqlException e)
        {
            throw new PostgresServerException($"the server cannot be used: {e.Message}", e);
        }
    }

    private static ServerFacts Check(NpgsqlDataReader reader, ServerRequest request)
    {
        var facts = new ServerFacts(
            // Debian and Ubuntu add the version of their package in parentheses.
            reader.GetString(0).Split(' ')[0],
            reader.GetInt32(1),
            reader.IsDBNull(4) ? null : reader.GetString(4),
            reader.IsDBNull(5) ? null : reader.GetInt32(5));

        if (!request.Accepts(facts.MajorVersion))
            throw new PostgresServerException($"the server is PostgreSQL {facts.Version}; wanted is {request.Wanted}");
        if (!reader.GetBoolean(2))
            throw new PostgresServerException("the user is not a superuser; the tests create extensions, roles and foreign servers");
        if (!reader.GetBoolean(3))
            throw new PostgresServerException("the server lacks the dblink extension (PostgreSQL's contrib modules are not installed)");
        return facts;
    }
}
