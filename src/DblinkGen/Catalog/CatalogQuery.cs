using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.Catalog;

/// <summary>Reads the rows of one catalog query. Queries name their schema everywhere: the caller's search_path is not to be
/// trusted.</summary>
internal static class CatalogQuery
{
    public static async Task<List<T>> ReadAsync<T>(
        NpgsqlConnection connection,
        string sql,
        Func<NpgsqlDataReader, T> readRow,
        CancellationToken cancellationToken,
        params string?[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using var disposeCommand = command.ConfigureAwait(false);
        foreach (var argument in arguments)
            command.Parameters.Add(TextParameter(argument));

        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var disposeReader = reader.ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            rows.Add(readRow(reader));
        return rows;
    }

    public static NpgsqlParameter<string?> TextParameter(string? value) => new() { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = value };

    public static string? GetStringOrNull(this NpgsqlDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
