using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>A link in a remote transaction serves the owner of that alone.</summary>
public sealed class OwnershipTests(TwoDatabases databases) : IAsyncLifetime
{
    private readonly string _table = $"owned_{Guid.NewGuid():N}";
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await databases.App.OpenConnectionAsync();

    [Fact]
    public async Task Another_session_on_the_connection_is_refused_and_the_transaction_goes_on()
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "probe");
        await session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        await using var other = new DblinkSession(_connection);
        foreach (var call in new Func<Task>[] { () => Probe.RemotePidAsync(other), () => _connection.RemotePidAsync() })
        {
            var refusal = await Assert.ThrowsAsync<DblinkException>(call);
            Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        }

        await transaction.CommitAsync();
        Assert.True(await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT to_regclass('{_table}') IS NOT NULL"));
    }

    [Fact]
    public async Task Another_session_on_the_connection_cannot_disconnect_the_link_of_a_transaction()
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "probe");
        await session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        await using var other = new DblinkSession(_connection);
        foreach (var call in new Func<Task>[] { async () => await other.DisconnectAsync("probe"), () => Task.FromResult(other.Disconnect("probe")) })
        {
            var refusal = await Assert.ThrowsAsync<DblinkException>(call);
            Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        }

        await transaction.CommitAsync();
        Assert.True(await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT to_regclass('{_table}') IS NOT NULL"));
        Assert.True(await other.DisconnectAsync("probe"));
    }

    [Fact]
    public async Task The_session_itself_can_disconnect_the_link_of_its_transaction_which_rolls_back()
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "probe");
        await session.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()");
        Assert.True(await session.DisconnectAsync("probe"));
        Assert.True(await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT to_regclass('{_table}') IS NULL"));
    }

    [Fact]
    public async Task A_call_during_a_stream_is_refused_with_the_stream_as_the_reason()
    {
        await using var rows = Probe.NumbersAsync(_connection, 100_000).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        var refusal = await Assert.ThrowsAsync<DblinkException>(() => _connection.RemotePidAsync());
        Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        Assert.Contains("stream", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("remote transaction", refusal.Message, StringComparison.Ordinal);
        Assert.True(await rows.MoveNextAsync());
    }

    [Fact]
    public async Task A_call_to_another_server_over_a_link_of_the_same_name_is_refused()
    {
        var options = new DblinkOptions { Servers = new Dictionary<string, DblinkTarget> { ["elsewhere"] = DblinkTarget.ForeignServer(TwoDatabases.Server) } };
        await using var session = new DblinkSession(_connection, options);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "shared");
        var refusal = await Assert.ThrowsAsync<DblinkException>(() => session.ExecuteAsync("elsewhere", $"CREATE TABLE {_table} ()", link: "shared"));
        Assert.Equal(DblinkErrorKind.Refused, refusal.Kind);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_session_that_was_not_disposed_leaves_no_transaction_to_the_next_user_of_the_connection()
    {
        await using var app = databases.CreateApp(b => b.MaxPoolSize = 1);
        await using (var connection = await app.OpenConnectionAsync())
        {
            var forgotten = new DblinkSession(connection);
            await forgotten.BeginTransactionAsync(TwoDatabases.Server, link: "probe");
        }

        await using var next = await DblinkSession.OpenAsync(app);
        await next.ExecuteAsync(TwoDatabases.Server, $"CREATE TABLE {_table} ()", link: "probe");
        Assert.True(await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT to_regclass('{_table}') IS NOT NULL"));
    }

    [Fact]
    public async Task A_role_that_was_made_anew_gets_no_link_of_the_old_one()
    {
        const string role = "it_anew";
        await using var connection = await databases.Admin.OpenConnectionAsync();
        var pids = new List<int>();
        foreach (var _ in new[] { "old", "new" })
        {
            await (await databases.CreateLoneAppAsync(role)).DisposeAsync();
            await RunAsync(connection, $"SET ROLE {role}");
            pids.Add(await connection.RemotePidAsync());
            await RunAsync(connection, $"RESET ROLE; DROP USER MAPPING FOR {role} SERVER {TwoDatabases.Server}; DROP OWNED BY {role}; DROP ROLE {role}");
        }

        Assert.NotEqual(pids[0], pids[1]);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
