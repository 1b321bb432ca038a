using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>How the connections of a contender are pooled.</summary>
/// <param name="Size">How many there are at most.</param>
/// <param name="NoReset">Whether Npgsql leaves the reset out that it runs before a connection is used again.</param>
internal sealed record Pool(int Size = 100, bool NoReset = false)
{
    public string Named(string name) => NoReset ? name + "-no-reset" : name;

    public void Configure(NpgsqlConnectionStringBuilder builder) => (builder.MaxPoolSize, builder.NoResetOnClose) = (Size, NoReset);
}
