using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Messages;
using DblinkGen.FaultTests.Servers;
using DblinkGen.Internals;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.FaultTests.Memory;

/// <summary>Calls that are made again and again, some with texts and names that are known at run time only.</summary>
internal static partial class RepeatedCalls
{
    private const int Methods = 100;
    private const int Links = 10;

    // As many methods as the types of an application may have: more than a link keeps prepared.
    private static readonly DblinkQuery<int>[] s_methods = [.. Enumerable.Range(0, Methods).Select(Method)];

    public static IReadOnlyDictionary<string, Func<NpgsqlDataSource, int, Task>> All { get; } = new Dictionary<string, Func<NpgsqlDataSource, int, Task>>
    {
        ["look-up"] = async (app, i) => Assert.Equal(i + 1, await Walked.ScalarAsync(app, i)),
        ["list"] = (app, i) => Walked.ListAsync(app, i % 7),
        ["stream"] = async (app, i) => await Walked.StreamAsync(app, i % 7).CountAsync(),
        ["stream with a fetch size"] = async (app, i) => await Walked.StreamByTwoAsync(app, i % 7).CountAsync(),
        ["command"] = (app, _) => Writes.InsertAsync(app, Guid.NewGuid()),
        ["returning"] = (app, _) => Writes.InsertReturningAsync(app, Guid.NewGuid()),
        ["procedure"] = (app, _) => Walked.CallAsync(app, Guid.NewGuid()),
        ["fan-out"] = (app, i) => Walked.FanOutAsync(app, i % 7),
        ["composed"] = (app, i) => Walked.ComposedAsync(app, i % 7),
        ["many methods"] = async (app, i) => Assert.Equal(
            i + (i % Methods), await DblinkExecutor.SingleAsync(app, s_methods[i % Methods], [PgText.Of(i)], CancellationToken.None)),
        ["many texts"] = (app, i) => ExecuteAsync(app, string.Create(CultureInfo.InvariantCulture, $"UPDATE ledger SET token = token WHERE false AND {i} = 0")),
        ["many links"] = async (app, i) =>
        {
            await using var session = await DblinkSession.OpenAsync(app);
            await session.ConnectAsync(Route.Near, string.Create(CultureInfo.InvariantCulture, $"link {i % Links}"));
        },
        ["servers that are not known"] = async (app, i) =>
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(() => ReadFromAsync([string.Create(CultureInfo.InvariantCulture, $"no server {i}")], app, 1));
            Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
        },
        ["errors of the remote"] = (app, i) => Assert.ThrowsAsync<DblinkException>(() => FailAsync(app, string.Create(CultureInfo.InvariantCulture, $"no number {i}"))),
        ["remote transactions"] = async (app, i) =>
        {
            await using var session = await DblinkSession.OpenAsync(app);
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            await transaction.SaveAsync(string.Create(CultureInfo.InvariantCulture, $"savepoint {i}"));
            await Writes.InsertAsync(session, Guid.NewGuid());
            await transaction.CommitAsync();
        },
    };

    private static async Task ExecuteAsync(NpgsqlDataSource app, string sql)
    {
        await using var session = await DblinkSession.OpenAsync(app);
        await session.ExecuteAsync(Route.Far, sql);
    }

    [DblinkQuery("SELECT n FROM generate_series(1, @last) AS n")]
    private static partial Task<List<int>> ReadFromAsync([DblinkFanOut] string[] servers, NpgsqlDataSource app, int last);

    [DblinkServer(Route.Far)]
    [DblinkQuery("SELECT @text::int4 AS n")]
    private static partial Task<int> FailAsync(NpgsqlDataSource app, string text);

    private static DblinkQuery<int> Method(int summand)
    {
        var sql = new RemoteSql(0, 1);
        sql.AppendLiteral("SELECT ");
        sql.AppendFormatted(1);
        sql.AppendLiteral(string.Create(CultureInfo.InvariantCulture, $" + {summand} AS n"));
        return new()
        {
            Method = "RepeatedCalls.Add",
            Server = Route.Far,
            Link = Route.Far,
            Sql = sql,
            Parameters = ["int4"],
            Columns = [new("n", "int4")],
            Read = static (in row) => row.Int32(0),
        };
    }
}
