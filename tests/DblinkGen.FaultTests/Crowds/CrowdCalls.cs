using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>What a crowd calls. Each caller asks for numbers of its own, so that a row of another call shows.</summary>
[DblinkServer(Route.Far)]
internal static partial class CrowdCalls
{
    private const string One = "SELECT @n::int4";
    private const string Numbers = "SELECT n FROM generate_series(@first, @last) AS n";
    private const string FirstTwice = Numbers + " UNION ALL SELECT @first ORDER BY n";
    private const string Returning = Shape.Insert + " RETURNING token";
    private const string OverNumbers = "SELECT q.n FROM @numbers AS q ORDER BY q.n";

    [DblinkQuery(One)]
    public static partial Task<int> OneAsync(NpgsqlDataSource app, int n, CancellationToken cancellationToken);

    [DblinkQuery(One)]
    public static partial int OneSync(NpgsqlDataSource app, int n);

    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> ListAsync(DblinkSession session, int first, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial List<int> ListSync(NpgsqlDataSource app, int first, int last);

    [DblinkQuery(Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamByTenAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkQuery(FirstTwice, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamFirstTwiceAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial Task<List<ServerRow>> FanOutAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial Task<List<ServerRow>> FanOutAsync(DblinkSession session, int first, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial List<ServerRow> FanOutSync(NpgsqlDataSource app, int first, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<ServerRow> FanOutStreamAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkRowSource("numbers", Numbers, Columns = "n int4")]
    [DblinkLocalQuery(OverNumbers)]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int first, int last, CancellationToken cancellationToken);

    [DblinkCommand(Shape.Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken);

    [DblinkCommand(Shape.Insert)]
    public static partial Task<int> InsertAsync(DblinkSession session, Guid token, CancellationToken cancellationToken);

    [DblinkCommand(Shape.Insert)]
    public static partial int InsertSync(NpgsqlDataSource app, Guid token);

    [DblinkQuery(Returning)]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken);
}
