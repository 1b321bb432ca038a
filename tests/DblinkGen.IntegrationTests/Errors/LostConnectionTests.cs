using System.Net;
using System.Net.Sockets;
using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>The way from the client to the local server is cut while the remote works.</summary>
public sealed class LostConnectionTests(TwoDatabases databases)
{
    [Fact]
    public async Task A_command_whose_answer_is_lost_is_not_called_safe_to_repeat()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var app = databases.CreateApp(b =>
        {
            b.Port = ((IPEndPoint)listener.LocalEndpoint).Port;
            b.Pooling = false;
        });
        var opening = app.OpenConnectionAsync();
        using var client = await listener.AcceptTcpClientAsync();
        using var upstream = new TcpClient(databases.Postgres.Host, databases.Postgres.Port);
        var there = client.GetStream().CopyToAsync(upstream.GetStream());
        var back = upstream.GetStream().CopyToAsync(client.GetStream());
        await using var connection = await opening;

        var call = Faulty.WriteSlowlyAsync(connection, 9003, 2.125);
        await UntilAsync("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%2.125%' AND query LIKE '%EXECUTE%' AND pid <> pg_backend_pid()");
        client.Client.Close(0);

        var failure = await Assert.ThrowsAsync<DblinkException>(() => call);
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.Unknown, false), (failure.Kind, failure.Outcome, failure.IsTransient));
        await UntilAsync("SELECT count(*) FROM written WHERE id = 9003");
        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(there, back));
    }

    private async Task UntilAsync(string count)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(10); await TwoDatabases.ScalarAsync<long>(databases.Remote, count) == 0;)
            Assert.True(DateTime.UtcNow < deadline, "It has not come after ten seconds.");
    }
}
