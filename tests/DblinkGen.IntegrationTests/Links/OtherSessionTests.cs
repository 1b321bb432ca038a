using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Links;

/// <summary>
/// A pooler in transaction mode gives a connection's statements to sessions that other clients use too. What such a session has in common with ours, even its process id, is arranged here by
/// hand: only its token is another client's.
/// </summary>
public sealed class OtherSessionTests(TwoDatabases databases) : IAsyncLifetime
{
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync()
    {
        _connection = await databases.App.OpenConnectionAsync();
        Assert.Equal(100, await Probe.FindAsync(_connection, 100));
    }

    [Fact]
    public async Task A_call_that_lands_in_a_session_of_another_client_is_refused_before_anything_is_sent()
    {
        await RunAsync("SELECT set_config('dblinkgen.session', 'another', false)");
        for (var call = 0; call < 2; call++)
        {
            var refusal = await Assert.ThrowsAsync<DblinkException>(() => Probe.FindAsync(_connection, 100));
            Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun, false), (refusal.Kind, refusal.Outcome, refusal.IsTransient));
            Assert.Contains("pool_mode = session", refusal.Advice, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reset_of_the_session_does_no_harm()
    {
        var pid = await _connection.RemotePidAsync();
        await RunAsync("RESET ALL");
        Assert.Equal(pid, await _connection.RemotePidAsync());
    }

    [Fact]
    public async Task After_the_local_session_has_discarded_all_one_call_may_fail()
    {
        var pid = await _connection.RemotePidAsync();
        await RunAsync("DISCARD ALL");
        await Record.ExceptionAsync(() => _connection.RemotePidAsync());
        Assert.Equal(pid, await _connection.RemotePidAsync());
    }

    [Fact]
    public async Task A_pooled_connection_keeps_its_link_although_Npgsql_resets_it()
    {
        await using var app = databases.CreateApp(b => b.MaxPoolSize = 1);
        var pid = await Probe.RemotePidAsync(app);
        Assert.Equal(pid, await Probe.RemotePidAsync(app));
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
