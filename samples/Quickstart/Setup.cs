using System.Security.Cryptography;
using DblinkGen;
using Npgsql;

namespace Quickstart;

/// <summary>
/// What an administrator does once. Each step brings about a state, and so may be repeated. Local database: <c>db1</c>, for the
/// application's role <c>user1</c>; remote database: <c>db2</c>, owned by <c>user2</c>, on the same server.
/// </summary>
internal sealed class Setup(PostgresServer server)
{
    public const string LocalDatabase = "db1";
    public const string RemoteDatabase = "db2";
    public const string LocalRole = "user1";
    public const string RemoteRole = "user2";
    public const string ServerWithoutMapping = "db2unmapped";
    private const string Server = "db2remote";

    private readonly string _localPassword = RandomNumberGenerator.GetHexString(32);
    private readonly string _remotePassword = RandomNumberGenerator.GetHexString(32);

    /// <summary>The local server, as the application reaches it.</summary>
    public NpgsqlDataSource CreateLocalDataSource() => NpgsqlDataSource.Create(WithTls(LocalDatabase, LocalRole, _localPassword));

    /// <summary>The remote server, past dblink: to fill its tables.</summary>
    public NpgsqlDataSource CreateRemoteDataSource() => NpgsqlDataSource.Create(WithTls(RemoteDatabase, RemoteRole, _remotePassword));

    public async Task RunAsync()
    {
        await using var cluster = NpgsqlDataSource.Create(server.ConnectionString);
        await CreateRolesAndDatabasesAsync(new DblinkProvisioner(cluster));
        await using var local = NpgsqlDataSource.Create(server.ConnectionStringFor(LocalDatabase));
        await CreateServersAsync(new DblinkProvisioner(local));
    }

    private async Task CreateRolesAndDatabasesAsync(DblinkProvisioner cluster)
    {
        await cluster.EnsureRoleAsync(LocalRole, _localPassword);
        await cluster.EnsureRoleAsync(RemoteRole, _remotePassword);
        await cluster.GrantRoleAsync(RemoteRole);
        Transcript.Done($"roles {LocalRole} and {RemoteRole} with random passwords, kept as SCRAM verifiers");
        Transcript.Done($"role {RemoteRole} granted to the current user");

        await cluster.EnsureDatabaseAsync(LocalDatabase);
        await cluster.EnsureDatabaseAsync(RemoteDatabase, RemoteRole);
        Transcript.Done($"databases {LocalDatabase} (the local one) and {RemoteDatabase} (the remote one), which {RemoteRole} owns");
    }

    private async Task CreateServersAsync(DblinkProvisioner local)
    {
        var extension = await local.EnsureExtensionAsync();
        Transcript.Done($"extension dblink {extension.Version} in {LocalDatabase}, schema {extension.Schema}");

        var definition = new ForeignServerDefinition
        {
            Name = Server,
            Host = server.RemoteHost,
            Port = server.RemotePort,
            Database = RemoteDatabase,
            SslMode = SslMode.Require,
        };
        await local.EnsureServerAsync(definition);
        await local.EnsureUserMappingAsync(Server, LocalRole, RemoteRole, _remotePassword);
        await local.GrantUsageAsync(Server, LocalRole);
        Transcript.Done($"foreign server {Server}: host {definition.Host}, port {definition.Port}, dbname {RemoteDatabase}, sslmode require");
        Transcript.Done($"user mapping of {LocalRole} to {RemoteRole} and its password; USAGE on {Server} for {LocalRole}");

        await local.EnsureServerAsync(definition with { Name = ServerWithoutMapping });
        await local.GrantUsageAsync(ServerWithoutMapping, LocalRole);
        Transcript.Done($"foreign server {ServerWithoutMapping}, left without a user mapping for part 4");
    }

    private string WithTls(string database, string role, string password)
    {
        var builder = new NpgsqlConnectionStringBuilder(server.ConnectionStringFor(database, role, password));
        if (builder.SslMode < SslMode.Require)
            builder.SslMode = SslMode.Require;
        return builder.ConnectionString;
    }
}
