using System.Diagnostics;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>The proxy between Npgsql and a server, without DblinkGen.</summary>
public sealed class FaultProxyTests(FaultServers servers) : IAsyncDisposable
{
    private const string Simple = "SELECT 1";

    private readonly FaultProxy _proxy = FaultProxy.Start(servers.Postgres.Host, servers.Postgres.Port);

    [Fact]
    public async Task A_client_that_prefers_encryption_gets_plain_text()
    {
        await using var connection = await OpenAsync(SslMode.Prefer);
        Assert.Equal(1, await ScalarAsync(connection));
        Assert.StartsWith("#1  → SSLRequest StartupMessage ← R", _proxy.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_counted_from_the_mark()
    {
        await using var connection = await OpenAsync();
        _proxy.Mark();
        await ScalarAsync(connection);
        Assert.Equal("PBDES", string.Concat(_proxy.Types(Direction.ToServer)));
        Assert.Equal("12TDCZ", string.Concat(_proxy.Types(Direction.ToClient)));
        Assert.EndsWith("[mark] → P B D E S ← 1 2 T D C Z", _proxy.Transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CutMode.Reset)]
    [InlineData(CutMode.Finish)]
    public async Task A_cut_ends_both_sides(CutMode mode)
    {
        await using var connection = await OpenAsync();
        var pid = connection.ProcessID;
        _proxy.Mark();
        _proxy.On(Direction.ToClient, 4, Fault.Cut(mode));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ScalarAsync(connection));
        await UntilGoneAsync(pid);
        Assert.Equal(1, await NewScalarAsync());
    }

    [Fact]
    public async Task A_stalled_connection_goes_on_when_it_is_released_and_others_are_served_meanwhile()
    {
        await using var connection = await OpenAsync();
        _proxy.Mark();
        _proxy.On(Direction.ToClient, 2, Fault.Stall);
        var call = ScalarAsync(connection);
        Assert.Equal(1, await NewScalarAsync());
        Assert.False(call.IsCompleted);
        _proxy.Release();
        Assert.Equal(1, await call);
    }

    [Fact]
    public async Task A_stalled_network_answers_nobody()
    {
        await using var connection = await OpenAsync();
        _proxy.StallNetwork();
        var calls = new[] { ScalarAsync(connection), NewScalarAsync() };
        await UntilAsync(() => _proxy.ConnectionCount == 2);
        Assert.DoesNotContain(calls, c => c.IsCompleted);
        _proxy.Release();
        var answers = await Task.WhenAll(calls);
        Assert.Equal([1, 1], answers);
    }

    [Fact]
    public async Task New_connections_can_be_stalled_alone()
    {
        await using var connection = await OpenAsync();
        _proxy.StallNewConnections();
        var other = NewScalarAsync();
        Assert.Equal(1, await ScalarAsync(connection));
        Assert.False(other.IsCompleted);
        _proxy.Release();
        Assert.Equal(1, await other);
    }

    [Fact]
    public async Task A_cancel_request_is_passed_on()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_sleep(60)", connection);
        var call = command.ExecuteNonQueryAsync();
        await UntilAsync(() => IsActive(connection.ProcessID));
        command.Cancel();
        await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Contains("#2  → CancelRequest", _proxy.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stalled_cancel_request_cancels_nothing()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_sleep(0.3)", connection);
        _proxy.StallCancelRequests();
        var call = command.ExecuteNonQueryAsync();
        await UntilAsync(() => IsActive(connection.ProcessID));
        var cancel = Task.Run(command.Cancel);
        await UntilAsync(() => _proxy.ConnectionCount == 2);
        await call;
        Assert.DoesNotContain("CancelRequest", _proxy.Transcript, StringComparison.Ordinal);
        _proxy.Release();
        await cancel;
    }

    [Fact]
    public async Task A_delayed_message_comes_late()
    {
        await using var connection = await OpenAsync();
        _proxy.Mark();
        _proxy.On(Direction.ToClient, 1, Fault.Delay(TimeSpan.FromMilliseconds(300)));
        var time = Stopwatch.StartNew();
        Assert.Equal(1, await ScalarAsync(connection));
        Assert.True(time.Elapsed >= TimeSpan.FromMilliseconds(299));
    }

    [Fact]
    public async Task A_server_that_lies_is_imitated()
    {
        await using var connection = await OpenAsync();
        _proxy.Mark();
        _proxy.On(Direction.ToClient, 4, Fault.Replace(ServerMessages.ErrorResponse("22012", "not by zero")));
        _proxy.On(Direction.ToClient, 5, Fault.Replace());
        var failure = await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(connection));
        Assert.Equal(("22012", "not by zero"), (failure.SqlState, failure.MessageText));

        _proxy.Mark();
        _proxy.On(Direction.ToClient, 4, Fault.Inject(ServerMessages.DataRow("\0\0\0\a")));
        Assert.Equal(7, await ScalarAsync(connection));

        _proxy.Mark();
        _proxy.On(Direction.ToServer, 5, Fault.Answer(ServerMessages.ErrorResponse("57014", "no"), ServerMessages.ReadyForQuery));
        Assert.Equal("57014", (await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(connection))).SqlState);
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    private static async Task<int> ScalarAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Simple, connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.GetInt32(0);
    }

    private async Task<int> NewScalarAsync()
    {
        await using var connection = await OpenAsync();
        return await ScalarAsync(connection);
    }

    private async Task<NpgsqlConnection> OpenAsync(SslMode mode = SslMode.Disable)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(servers.App.ConnectionString)
        {
            Host = FaultProxy.Host,
            Port = _proxy.Port,
            SslMode = mode,
            Pooling = false,
        }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private bool IsActive(int pid) => Is(pid, "state = 'active'");

    private Task UntilGoneAsync(int pid) => UntilAsync(() => !Is(pid, "true"));

    private bool Is(int pid, string condition) => Sql.ScalarAsync<bool>(
        servers.Admin, $"SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pid = {pid} AND {condition})").GetAwaiter().GetResult();

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var time = Stopwatch.StartNew(); !condition(); await Task.Delay(10))
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), "Not within 10 s.");
    }
}
