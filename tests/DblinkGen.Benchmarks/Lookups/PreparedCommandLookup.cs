using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>Hand-written Npgsql in its fastest form: one command, kept and prepared, with a typed positional parameter.</summary>
internal abstract class PreparedCommandLookup(string name) : Lookup(name)
{
    private readonly NpgsqlParameter<int> _id = new();
    private NpgsqlCommand _command = null!;

    public sealed override async Task OpenAsync()
    {
        var connection = await ConnectAsync();
        _command = new(Sql, connection) { Parameters = { _id } };
        await _command.PrepareAsync();
    }

    public sealed override async Task<Item?> FindAsync(int id)
    {
        _id.TypedValue = id;
        await using var reader = await _command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Item.Read(reader) : null;
    }

    public sealed override async ValueTask DisposeAsync()
    {
        if (_command?.Connection is { } connection)
            await connection.DisposeAsync();
    }

    protected abstract string Sql { get; }

    /// <summary>Connects, and brings about what <see cref="Sql"/> rests on.</summary>
    protected abstract Task<NpgsqlConnection> ConnectAsync();
}
