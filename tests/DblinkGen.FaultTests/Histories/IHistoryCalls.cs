using DblinkGen.FaultTests.Calls;

namespace DblinkGen.FaultTests.Histories;

/// <summary>What histories call, over the pool or over a session.</summary>
internal interface IHistoryCalls
{
    Task<int> NextAsync(int n, CancellationToken cancellationToken);

    int Next(int n);

    Task<List<int>> ListAsync(int last, CancellationToken cancellationToken);

    List<int> List(int last);

    IAsyncEnumerable<int> StreamAsync(int last, CancellationToken cancellationToken);

    IAsyncEnumerable<int> StreamByTenAsync(int last, CancellationToken cancellationToken);

    IEnumerable<int> StreamByTen(int last);

    Task<List<ServerRow>> FanOutAsync(int last, CancellationToken cancellationToken);

    List<ServerRow> FanOut(int last);

    IAsyncEnumerable<ServerRow> FanOutStreamAsync(int last, CancellationToken cancellationToken);

    Task<List<int>> ComposedAsync(int last, CancellationToken cancellationToken);

    List<int> Composed(int last);

    Task<string> ChangingAsync(int id, CancellationToken cancellationToken);

    Task<string> WorkMemAsync(CancellationToken cancellationToken);

    Task<string> UserAsync(CancellationToken cancellationToken);

    Task<string> PlaceAsync(CancellationToken cancellationToken);

    Task<int> InsertAsync(Guid token, CancellationToken cancellationToken);

    int Insert(Guid token);

    Task<Guid> InsertReturningAsync(Guid token, CancellationToken cancellationToken);

    /// <summary>A statement whose text is made at run time.</summary>
    Task ExecuteAsync(string sql, CancellationToken cancellationToken);
}
