namespace DblinkGen.Benchmarks.Lookups;

/// <summary>A way to look a row up by its key.</summary>
internal abstract class Lookup(string name) : IAsyncDisposable
{
    public string Name { get; } = name;

    /// <summary>How many calls a turn has.</summary>
    public virtual int Calls => 20;

    public abstract Task OpenAsync();

    public abstract Task<Item?> FindAsync(int id);

    public abstract ValueTask DisposeAsync();
}
