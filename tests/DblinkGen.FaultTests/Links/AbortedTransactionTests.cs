using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>A link that has to be reset before its next caller gets it, and cannot be, for the local transaction is aborted.</summary>
public sealed class AbortedTransactionTests(FaultServers servers)
{
    [Fact]
    public Task Connecting_says_so() => SaysAsync(session => session.ConnectAsync(Route.Far).AsTask());

    [Fact]
    public Task Executing_says_so() => SaysAsync(session => session.ExecuteAsync(Route.Far, "SET ledger.mine TO 2"));

    private async Task SaysAsync(Func<DblinkSession, Task> call)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var connection = await route.CreateApp().OpenConnectionAsync();
        await using (var other = new DblinkSession(connection, route.Options))
            await other.ExecuteAsync(Route.Far, "SET ledger.mine TO 1");
        await using var session = new DblinkSession(connection, route.Options);
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<PostgresException>(() => Sql.RunAsync(connection, "SELECT 1 / 0"));
            var failure = await Assert.ThrowsAsync<DblinkException>(() => call(session));
            Assert.Equal((DblinkErrorKind.LocalStatement, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
        }

        await call(session);
    }
}
