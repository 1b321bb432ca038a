using System.Runtime.CompilerServices;
using System.Text.Json;
using DblinkGen.IntegrationTests.TypeTable;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>A pair of types, values of it, and how one is read over dblink and over a direct connection to the remote.</summary>
internal sealed record EdgeCase(string Name, string[] Values, Func<NpgsqlDataSource, string, Task<string>> Read, Func<NpgsqlDataSource, string, Task<string>> Direct)
{
    /// <param name="postgres">The type on the remote.</param>
    /// <param name="values">The values, as text.</param>
    /// <param name="read">Reads one over dblink.</param>
    /// <param name="direct">Reads one over the direct connection, where Npgsql does not do so by itself.</param>
    /// <param name="sql">What both run.</param>
    /// <param name="name">The method's name.</param>
    public static EdgeCase Of<T>(
        string postgres, string[] values, Func<NpgsqlDataSource, string?, Task<T>> read, Func<NpgsqlDataReader, T>? direct = null, string? sql = null,
        [CallerArgumentExpression(nameof(read))] string name = "") => new(
            $"{postgres}, {name}",
            values,
            (source, value) => OutcomeAsync(() => read(source, value)),
            (source, value) => OutcomeAsync(() => DirectAsync(source, sql ?? $"SELECT (@value::text)::{postgres}", value, direct ?? (row => row.GetFieldValue<T>(0)))));

    public override string ToString() => Name;

    private static async Task<T> DirectAsync<T>(NpgsqlDataSource remote, string sql, string value, Func<NpgsqlDataReader, T> read)
    {
        await using var command = remote.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string>("value", value));
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        return read(reader);
    }

    /// <summary>The value, with all that <c>Equals</c> does not look at, or the kind of the failure.</summary>
    private static async Task<string> OutcomeAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return Described.Of(await read());
        }
        catch (DblinkException failure)
        {
            return failure.Kind.ToString();
        }
        catch (PostgresException)
        {
            return nameof(DblinkErrorKind.RemoteStatement);
        }
        catch (Exception failure) when (failure is InvalidCastException or OverflowException or FormatException or ArgumentException or JsonException)
        {
            return nameof(DblinkErrorKind.ValueMisfit);
        }
    }
}
