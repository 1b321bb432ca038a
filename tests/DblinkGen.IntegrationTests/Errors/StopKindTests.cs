using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>A statement that a server stops by itself has timed out, whichever server it was.</summary>
public sealed partial class StopKindTests(TwoDatabases databases)
{
    private const int FirstVersionWithTransactionTimeout = 17;

    /// <summary>Not long: dblink() waits for the remote once more after a cancel.</summary>
    private const double Seconds = 3;

    public static TheoryData<string> Names => [.. Shapes.Keys];

    private static Dictionary<string, Func<DblinkSession, double, Task>> Shapes { get; } = new()
    {
        ["one row"] = Sleeping.OneRowAsync,
        ["list"] = Sleeping.ListAsync,
        ["stream"] = async (session, seconds) => await Sleeping.StreamAsync(session, seconds).CountAsync(),
        ["command"] = Sleeping.CommandAsync,
        ["fan-out"] = Sleeping.FanOutAsync,
        ["local query"] = Sleeping.LocalQueryAsync,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_the_local_server_by_its_statement_timeout(string shape) => await TimesOutAsync(shape, "57014", "SET statement_timeout = '400ms'", "");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_the_local_server_by_its_transaction_timeout(string shape)
    {
        if (await HasTransactionTimeoutAsync())
            await TimesOutAsync(shape, "25P04", "SET transaction_timeout = '400ms'", "");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_the_remote_by_its_statement_timeout(string shape) => await TimesOutAsync(shape, "57014", "", "SET statement_timeout = '400ms'");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_the_remote_by_its_transaction_timeout(string shape)
    {
        if (!await HasTransactionTimeoutAsync())
            return;
        // dblink() reports the end of the connection, which comes after the reason; a fan-out takes nothing from a dead link where a local transaction may be open.
        var isHidden = shape is "list" or "local query" or "fan-out";
        var failure = await FailAsync(shape, "", "SET transaction_timeout = '400ms'");
        Assert.Equal(isHidden ? (DblinkErrorKind.LinkLost, "08006") : (DblinkErrorKind.Timeout, "25P04"), (failure.Kind, failure.SqlState));
    }

    private async Task<bool> HasTransactionTimeoutAsync()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        return connection.PostgreSqlVersion.Major >= FirstVersionWithTransactionTimeout;
    }

    private async Task TimesOutAsync(string shape, string sqlState, string onLocal, string onRemote)
    {
        var failure = await FailAsync(shape, onLocal, onRemote);
        Assert.Equal((DblinkErrorKind.Timeout, sqlState), (failure.Kind, failure.SqlState));
        Assert.Contains("another session cancelled it", failure.Advice, StringComparison.Ordinal);
    }

    private async Task<DblinkException> FailAsync(string shape, string onLocal, string onRemote)
    {
        await using var app = databases.CreateApp(b => b.Pooling = false);
        await using var session = await DblinkSession.OpenAsync(app);
        await Shapes[shape](session, 0);
        if (onRemote.Length > 0)
        {
            await session.ExecuteAsync(TwoDatabases.Server, onRemote, "sleeping");
            await session.ExecuteAsync(TwoDatabases.Server, onRemote);
        }

        await using (var command = new NpgsqlCommand(onLocal.Length > 0 ? onLocal : "SELECT 1", session.Connection))
            await command.ExecuteNonQueryAsync();
        return await Assert.ThrowsAsync<DblinkException>(() => Shapes[shape](session, Seconds));
    }

    [DblinkServer(TwoDatabases.Server, Connection = "sleeping")]
    private static partial class Sleeping
    {
        private const string Sql = "SELECT 1 AS n FROM pg_sleep(@seconds)";

        [DblinkQuery(Sql)]
        public static partial Task<int> OneRowAsync(DblinkSession session, double seconds);

        [DblinkQuery(Sql)]
        public static partial Task<List<int>> ListAsync(DblinkSession session, double seconds);

        [DblinkQuery(Sql)]
        public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, double seconds);

        [DblinkCommand(Sql)]
        public static partial Task CommandAsync(DblinkSession session, double seconds);

        [DblinkFanOut(TwoDatabases.Server)]
        [DblinkQuery(Sql)]
        public static partial Task<List<int>> FanOutAsync(DblinkSession session, double seconds);

        [DblinkRowSource("slow", Sql, Columns = "n int4")]
        [DblinkLocalQuery("SELECT s.n FROM @slow AS s")]
        public static partial Task<int> LocalQueryAsync(DblinkSession session, double seconds);
    }
}
