using DblinkGen.Benchmarks.Lookups;

namespace DblinkGen.Benchmarks.Bursts;

/// <summary>Look-ups by many callers over one pool, whose connections live as long as this.</summary>
internal interface IBurst : IAsyncDisposable
{
    Task<Item?> FindAsync(int id);
}
