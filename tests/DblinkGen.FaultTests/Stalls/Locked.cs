using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Calls that need a table of the remote which somebody may have locked.</summary>
[DblinkServer(Route.Far)]
internal static partial class Locked
{
    private const string Values = "SELECT value FROM waiting WHERE id >= @id";
    private const string Update = "UPDATE waiting SET value = value WHERE id = @id";

    public static IReadOnlyDictionary<string, Func<NpgsqlDataSource, CancellationToken, Task>> Calls { get; } =
        new Dictionary<string, Func<NpgsqlDataSource, CancellationToken, Task>>
        {
            ["one row"] = (app, ct) => OneAsync(app, 1, ct),
            ["list"] = (app, ct) => ListAsync(app, 1, ct),
            ["stream"] = async (app, ct) => await StreamAsync(app, 1, ct).CountAsync(ct),
            ["stream with a fetch size"] = async (app, ct) => await StreamByTwoAsync(app, 1, ct).CountAsync(ct),
            ["command"] = (app, ct) => UpdateAsync(app, 1, ct),
            ["returning"] = (app, ct) => ReturningAsync(app, 1, ct),
            ["statement that stands alone"] = (app, ct) => VacuumAsync(app, ct),
            ["fan-out"] = (app, ct) => FanOutAsync(app, 1, ct),
            ["fan-out stream"] = async (app, ct) => await FanOutStreamAsync(app, 1, ct).CountAsync(ct),
            ["composed"] = (app, ct) => ComposedAsync(app, 1, ct),
            ["composed stream"] = async (app, ct) => await ComposedStreamAsync(app, 1, ct).CountAsync(ct),
            ["text"] = async (app, ct) =>
            {
                await using var session = await DblinkSession.OpenAsync(app, cancellationToken: ct);
                await session.ExecuteAsync(Route.Far, "ALTER TABLE waiting ALTER COLUMN value TYPE varchar(40)", cancellationToken: ct);
            },
            ["remote transaction"] = async (app, ct) =>
            {
                await using var session = await DblinkSession.OpenAsync(app, cancellationToken: ct);
                await using var transaction = await session.BeginTransactionAsync(Route.Far, cancellationToken: ct);
                await OneAsync(session, 1, ct);
                await transaction.CommitAsync(ct);
            },
        };

    [DblinkQuery(Values)]
    private static partial Task<string> OneAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkQuery(Values)]
    private static partial Task<string> OneAsync(DblinkSession session, int id, CancellationToken ct);

    [DblinkQuery(Values)]
    private static partial Task<List<string>> ListAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkQuery(Values)]
    private static partial IAsyncEnumerable<string> StreamAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkQuery(Values, FetchSize = 2)]
    private static partial IAsyncEnumerable<string> StreamByTwoAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkCommand(Update)]
    private static partial Task<int> UpdateAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkQuery(Update + " RETURNING value")]
    private static partial Task<string> ReturningAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkCommand("VACUUM waiting")]
    private static partial Task VacuumAsync(NpgsqlDataSource app, CancellationToken ct);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Values)]
    private static partial Task<List<string>> FanOutAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Values, FetchSize = 2)]
    private static partial IAsyncEnumerable<string> FanOutStreamAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkRowSource("q", Values, Columns = "value text")]
    [DblinkLocalQuery("SELECT q.value FROM @q AS q")]
    private static partial Task<List<string>> ComposedAsync(NpgsqlDataSource app, int id, CancellationToken ct);

    [DblinkRowSource("q", Values, Columns = "value text")]
    [DblinkLocalQuery("SELECT q.value FROM @q AS q")]
    private static partial IAsyncEnumerable<string> ComposedStreamAsync(NpgsqlDataSource app, int id, CancellationToken ct);
}
