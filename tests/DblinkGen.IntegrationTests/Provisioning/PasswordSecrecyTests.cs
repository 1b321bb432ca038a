using System.Collections.Concurrent;
using System.Diagnostics;
using DblinkGen.IntegrationTests.Catalog;
using Npgsql;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class PasswordSecrecyTests(LoggingServer server) : IClassFixture<LoggingServer>
{
    private const string Secret = "Nobody-may-read-th1s";
    private const string SecretBeyondAscii = "Größe-darf-niemand-lesen";

    [Fact]
    public async Task The_log_that_would_show_a_bind_parameter_is_read_rightly()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var command = database.Superuser.CreateCommand("SELECT $1::text");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "a-bind-parameter" });
        await command.ExecuteNonQueryAsync();

        Assert.Contains("a-bind-parameter", await LogAsync(database), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Passwords_reach_neither_the_servers_log_nor_exceptions_nor_traces(bool asSuperuser)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"ALTER ROLE {database.App} CREATEROLE",
            $"GRANT USAGE ON FOREIGN DATA WRAPPER dblink_fdw TO {database.App}",
            $"ALTER SERVER {database.Remote} OWNER TO {database.App}");
        var seen = new ConcurrentQueue<string>();
        using var listener = Listen(seen);
        using var logger = new QueueLogger(seen);
        var connectionString = asSuperuser
            ? database.Server.ConnectionStringFor(database.Name)
            : database.Server.ConnectionStringFor(database.Name, database.App, LocalDatabase.Password);
        await using var dataSource = new NpgsqlSlimDataSourceBuilder(connectionString + ";Include Error Detail=true")
            .EnableTransportSecurity().UseLoggerFactory(logger).Build();
        var provisioner = new DblinkProvisioner(dataSource);
        var role = "secret_" + database.App;

        foreach (var secret in new[] { Secret, SecretBeyondAscii })
        {
            await provisioner.EnsureRoleAsync(role, secret);
            await provisioner.EnsureRoleAsync(role, secret);
            await provisioner.EnsureUserMappingAsync(database.Remote, role, "user", secret);
            await provisioner.EnsureUserMappingAsync(database.Remote, role, "other", secret);
            await FailAsync(() => provisioner.EnsureUserMappingAsync(database.Remote, "no such role", "user", secret));
            await FailAsync(() => provisioner.EnsureUserMappingAsync("no such server", role, "user", secret));
            await FailAsync(() => provisioner.EnsureRoleAsync("pg_reserved", secret));
            await FailAsync(() => provisioner.EnsureServerAsync(ProvisionedServerTests.Definition(database) with
            {
                Options = new Dictionary<string, string> { ["password"] = secret },
            }));
        }

        var log = await LogAsync(database);
        Assert.Contains("pg_reserved", log, StringComparison.Ordinal);
        AssertSecret(log);
        AssertSecret(string.Join('\n', seen));
        await database.ExecuteAsync($"DROP SERVER {database.Remote} CASCADE", $"DROP ROLE {role}");

        async Task FailAsync(Func<Task> call)
        {
            var exception = await Assert.ThrowsAsync<DblinkException>(call);
            seen.Enqueue(exception.ToString());
            var postgres = exception.InnerException as PostgresException;
            seen.Enqueue($"{postgres?.Where} {postgres?.InternalQuery} {postgres?.Detail} {postgres?.BatchCommand?.CommandText}");
        }
    }

    [Fact]
    public async Task A_cancelled_statement_shows_no_password_either()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        // With its catalog locked the statement that holds the password waits until the time-out.
        await using var locking = await database.Superuser.OpenConnectionAsync();
        await using var transaction = await locking.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE pg_user_mapping IN SHARE MODE", locking))
            await command.ExecuteNonQueryAsync();
        await using var waiting = await database.Superuser.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("SET statement_timeout = 300", waiting))
            await command.ExecuteNonQueryAsync();

        var exception = await Assert.ThrowsAsync<DblinkException>(
            () => new DblinkProvisioner(waiting).EnsureUserMappingAsync(database.Remote, "postgres", "user", Secret));

        Assert.Equal("57014", exception.SqlState);
        AssertSecret(exception.ToString());
        AssertSecret(await LogAsync(database));
    }

    private static async Task<string> LogAsync(LocalDatabase database) =>
        await database.ScalarAsync<string>("SELECT pg_read_file(pg_current_logfile())");

    private static void AssertSecret(string text)
    {
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretBeyondAscii, text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"SCRAM-SHA-256\$4096:[A-Za-z0-9+/]", text);
    }

    private static ActivityListener Listen(ConcurrentQueue<string> seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(
                activity.DisplayName + string.Join(' ', activity.TagObjects) + string.Join(' ', activity.Events.SelectMany(occurred => occurred.Tags))),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
