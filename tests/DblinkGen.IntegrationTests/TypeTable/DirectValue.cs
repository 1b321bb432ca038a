using Npgsql;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>What a direct connection to the remote says of a literal.</summary>
/// <param name="Text">PostgreSQL's own text of the value.</param>
/// <param name="ArrayText">That of an array of the value and NULL.</param>
/// <param name="Value">The value as Npgsql reads it, described; <see langword="null"/> where Npgsql has no conversion.</param>
internal sealed record DirectValue(string Text, string ArrayText, string? Value)
{
    public static async Task<DirectValue[]> ReadAsync<T>(NpgsqlDataSource remote, string postgres, string[] literals, bool hasArrays)
    {
        var element = hasArrays ? "v" : "v::text";
        await using var command = remote.CreateCommand(
            $"SELECT v::text, ARRAY[{element}, NULL]::text, v FROM (SELECT t::{GuideTable.Qualified(postgres)} AS v FROM unnest($1) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = literals });
        var values = new List<DirectValue>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            values.Add(new(reader.GetString(0), reader.GetString(1), Read<T>(reader, postgres)));
        return [.. values];
    }

    /// <summary>The text alone, of values that Npgsql may not read.</summary>
    public static async Task<string> TextAsync(NpgsqlDataSource remote, string postgres, string literal)
    {
        await using var command = remote.CreateCommand($"SELECT $1::{GuideTable.Qualified(postgres)}::text");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = literal, DataTypeName = "text" });
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What a command has written.</summary>
    public static async Task<(string Value, string? Nothing, string List)> WrittenAsync(NpgsqlDataSource remote, Guid key)
    {
        await using var command = remote.CreateCommand("SELECT value, nothing, list FROM public.type_table WHERE key = $1");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = key });
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        return (reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetString(2));
    }

    /// <summary>Enums are unknown to Npgsql without a mapping, and these it reads into no such C# type, or not all of their values.</summary>
    private static string? Read<T>(NpgsqlDataReader reader, string postgres) => (typeof(T).Name, postgres) switch
    {
        (_, "mood") or ("Mood", _) or ("UInt16", "int4") or ("UInt32", "int8") or ("UInt64", "numeric") or ("Char", _) or ("Byte", "\"char\"") => null,
        _ => Described.Of(reader.GetFieldValue<T>(2)),
    };
}
