using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>The calls over a session.</summary>
[DblinkServer(Route.Far)]
internal sealed partial class SessionCalls(DblinkSession session) : IHistoryCalls
{
    [DblinkQuery(HistorySql.Next)]
    public partial Task<int> NextAsync(int n, CancellationToken cancellationToken);

    [DblinkQuery(HistorySql.Next)]
    public partial int Next(int n);

    [DblinkQuery(Shape.Numbers)]
    public partial Task<List<int>> ListAsync(int last, CancellationToken cancellationToken);

    [DblinkQuery(Shape.Numbers)]
    public partial List<int> List(int last);

    [DblinkQuery(Shape.Numbers)]
    public partial IAsyncEnumerable<int> StreamAsync(int last, CancellationToken cancellationToken);

    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public partial IAsyncEnumerable<int> StreamByTenAsync(int last, CancellationToken cancellationToken);

    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public partial IEnumerable<int> StreamByTen(int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers)]
    public partial Task<List<ServerRow>> FanOutAsync(int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers)]
    public partial List<ServerRow> FanOut(int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public partial IAsyncEnumerable<ServerRow> FanOutStreamAsync(int last, CancellationToken cancellationToken);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery(HistorySql.OverNumbers)]
    public partial Task<List<int>> ComposedAsync(int last, CancellationToken cancellationToken);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery(HistorySql.OverNumbers)]
    public partial List<int> Composed(int last);

    [DblinkQuery(HistorySql.Changing)]
    [DblinkColumn("value", "text")]
    public partial Task<string> ChangingAsync(int id, CancellationToken cancellationToken);

    [DblinkQuery(HistorySql.WorkMem)]
    public partial Task<string> WorkMemAsync(CancellationToken cancellationToken);

    [DblinkQuery(HistorySql.User)]
    public partial Task<string> UserAsync(CancellationToken cancellationToken);

    [DblinkQuery(HistorySql.Place)]
    public partial Task<string> PlaceAsync(CancellationToken cancellationToken);

    [DblinkCommand(Shape.Insert)]
    public partial Task<int> InsertAsync(Guid token, CancellationToken cancellationToken);

    [DblinkCommand(Shape.Insert)]
    public partial int Insert(Guid token);

    [DblinkQuery(HistorySql.Returning)]
    public partial Task<Guid> InsertReturningAsync(Guid token, CancellationToken cancellationToken);

    public Task ExecuteAsync(string sql, CancellationToken cancellationToken) => session.ExecuteAsync(Route.Far, sql, cancellationToken: cancellationToken);
}
