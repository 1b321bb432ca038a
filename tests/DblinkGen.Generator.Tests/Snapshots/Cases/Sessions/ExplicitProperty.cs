public interface IHasSource { NpgsqlDataSource Source { get; } }

[DblinkServer("remote")]
public partial class Shop(string connectionString) : IHasSource
{
    NpgsqlDataSource IHasSource.Source { get; } = NpgsqlDataSource.Create(connectionString);

    [DblinkQuery("SELECT 1")]
    public partial Task<int> ReadAsync();
}

public sealed partial class Store(NpgsqlDataSource source) : IHasSource
{
    private readonly NpgsqlDataSource _source = source;

    NpgsqlDataSource IHasSource.Source => _source;

    [DblinkServer("remote"), DblinkQuery("SELECT 1")]
    public partial Task<int> ReadAsync();
}
