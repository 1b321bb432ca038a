using DblinkGen.Catalog;
using DblinkGen.IntegrationTests.Catalog;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>E6, E7, E12: why a remote cannot be reached is in the message, without Include Error Detail; transient is only what may pass by itself.</summary>
public sealed class UnreachableTests(CatalogServer server)
{
    [Theory]
    [InlineData("host '127.0.0.1', port '1'", "port 1 failed", true, "listens")]
    [InlineData("dbname 'nosuch'", "database \"nosuch\" does not exist", false, "dbname")]
    [InlineData("host 'no-such-host.invalid'", "could not translate host name", false, "resolve")]
    public async Task The_reason_of_the_server_is_in_the_message(string options, string reason, bool isTransient, string advice)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS ({string.Join(", ", options.Split(", ").Select(option => "SET " + option))})");
        await AssertAsync(database, reason, isTransient, advice);
    }

    [Fact]
    public async Task A_wrong_password_is_not_transient()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER USER MAPPING FOR {database.App} SERVER {database.Remote} OPTIONS (SET password 'hunter2')");
        await AssertAsync(database, "password authentication failed", isTransient: false, "user mapping");
    }

    [Fact]
    public async Task A_remote_without_a_free_connection_is_transient_and_the_advice_names_the_limit_and_the_pool()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"CREATE DATABASE full_{database.Name} CONNECTION LIMIT 0", $"ALTER SERVER {database.Remote} OPTIONS (SET dbname 'full_{database.Name}')");
        await AssertAsync(database, "too many connections for database", isTransient: true, "max_connections", "Maximum Pool Size");
        await database.ExecuteAsync($"DROP DATABASE full_{database.Name}");
    }

    [Fact]
    public async Task In_a_transaction_that_the_failure_has_aborted_the_reason_is_in_the_message_too()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (SET dbname 'nosuch')");
        await using var session = await DblinkSession.OpenAsync(database.Application);
        await using var transaction = await session.Connection.BeginTransactionAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync(database.Remote));
        Assert.Contains("database \"nosuch\" does not exist", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connection to server at \"h\" (::1), port 5432 failed: authentication method requirement \"scram-sha-256\" failed: server requested a cleartext password", "require_auth")]
    [InlineData("connection to server at \"h\" (::1), port 5432 failed: authentication method requirement \"scram-sha-256\" failed: server did not complete authentication", "use_scram_passthrough")]
    [InlineData("connection to server at \"h\" (::1), port 5432 failed: FATAL:  no pg_hba.conf entry for host \"::1\", user \"u\", database \"d\", no encryption", "pg_hba.conf")]
    [InlineData("connection to server at \"h\" (::1), port 5432 failed: FATAL:  the database system is starting up", "call again")]
    [InlineData("connection to server at \"h\" (::1), port 5432 failed: FATAL:  sorry, too many clients already", "max_connections")]
    public void The_advice_fits_the_servers_reason(string reason, string advice) =>
        Assert.Contains(advice, ConnectReasons.Of(reason).Advice("the user mapping", "the options"), StringComparison.Ordinal);

    [Fact]
    public async Task A_method_that_require_auth_does_not_allow_is_told_so()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        // libpq knows require_auth from PostgreSQL 16 on.
        if (await database.ScalarAsync<int>("SELECT current_setting('server_version_num')::int") < 160000)
            return;
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (ADD require_auth 'md5')");
        await AssertAsync(database, "authentication method requirement", isTransient: false, "require_auth");
    }

    private static async Task AssertAsync(LocalDatabase database, string reason, bool isTransient, params string[] advice)
    {
        await using var session = await DblinkSession.OpenAsync(database.Application);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync(database.Remote));
        Assert.Equal((DblinkErrorKind.RemoteUnreachable, isTransient), (failure.Kind, failure.IsTransient));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.All(advice, words => Assert.Contains(words, failure.Advice, StringComparison.Ordinal));
        var fault = await new DblinkCatalog(session.Connection).ProbeAsync(database.Remote);
        Assert.Equal(isTransient, fault!.IsTransient);
    }
}
