using Npgsql;

namespace DblinkGen.IntegrationTests.Text;

/// <summary>A value as DblinkGen renders it, and as Npgsql binds it in binary.</summary>
internal sealed record TextCase(string Type, string? Text, Func<NpgsqlParameter> Bind)
{
    internal static TextCase Of<T>(string type, T value, Func<T, string?> render) => new(type, render(value), () => Parameter(type, value));

    /// <summary>For values that Npgsql refuses, or does not send bit for bit: <paramref name="equal"/> must arrive the same.</summary>
    internal static TextCase As<T>(string type, string? text, T equal) => new(type, text, () => Parameter(type, equal));

    private static NpgsqlParameter Parameter<T>(string type, T value)
        => value is null
            ? new NpgsqlParameter { Value = DBNull.Value, DataTypeName = type }
            : new NpgsqlParameter<T> { TypedValue = value, DataTypeName = type };
}
