using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Lies;

/// <summary>
/// The remote answers with an error whose SQLSTATE means something to Npgsql or to DblinkGen itself: at most one call fails for it, and that with a
/// <see cref="DblinkException"/>.
/// </summary>
public sealed class LyingErrorTests(FaultServers servers)
{
    public static TheoryData<string> States =>
    [
        PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.TooManyConnections, PostgresErrorCodes.InternalError, PostgresErrorCodes.ConnectionFailure,
        PostgresErrorCodes.QueryCanceled, PostgresErrorCodes.SerializationFailure, PostgresErrorCodes.FeatureNotSupported,
        PostgresErrorCodes.InvalidSqlStatementName, PostgresErrorCodes.DuplicatePreparedStatement, PostgresErrorCodes.InFailedSqlTransaction,
    ];

    [Theory]
    [MemberData(nameof(States))]
    public async Task At_most_one_call_fails_for_each_shape(string state)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        foreach (var (shape, call) in Shape.Stoppable)
        {
            await call(route, app, CancellationToken.None);
            route.Mark();
            route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(ServerMessages.ErrorResponse(state, "a lie"), ServerMessages.ReadyForQuery));
            var failures = new List<Exception>();
            for (var i = 0; i < 3; i++)
            {
                if (await Record.ExceptionAsync(() => call(route, app, CancellationToken.None)) is { } failure)
                    failures.Add(failure);
            }

            Assert.False(route.ToRemote.IsFaultPending, "The message did not come.");
            Assert.True(failures.Count <= 1 && failures.TrueForAll(f => f is DblinkException), $"{shape}: {string.Join("\n", failures)}");
        }

        await route.Ledger.AssertHoldsAsync();
    }
}
