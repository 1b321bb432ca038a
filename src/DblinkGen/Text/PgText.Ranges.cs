using NpgsqlTypes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a range.</summary>
    /// <typeparam name="T">Type of a bound, which another overload of <c>Of</c> takes.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Its <see href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO">text</see>.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> has no single PostgreSQL type.</exception>
    /// <exception cref="ArgumentException">PostgreSQL cannot hold a bound.</exception>
    public static string Of<T>(NpgsqlRange<T> value) => Range(value, TextFormat<T>.Of);

    /// <summary>Renders a range whose bounds the caller renders, such as <c>PgText.Range(value, PgText.Timestamp)</c>.</summary>
    /// <typeparam name="T">Type of a bound.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="bound">Renders one bound.</param>
    /// <returns>The text.</returns>
    public static string Range<T>(NpgsqlRange<T> value, Func<T, string?> bound)
    {
        if (value.IsEmpty)
            return "empty";
        var lower = value.LowerBoundInfinite ? "" : $"\"{bound(value.LowerBound!)}\"";
        var upper = value.UpperBoundInfinite ? "" : $"\"{bound(value.UpperBound!)}\"";
        return $"{(value.LowerBoundIsInclusive ? '[' : '(')}{lower},{upper}{(value.UpperBoundIsInclusive ? ']' : ')')}";
    }

    /// <summary>Renders a range, or NULL.</summary>
    /// <inheritdoc cref="Range{T}(NpgsqlRange{T}, Func{T, string})"/>
    public static string? Range<T>(NpgsqlRange<T>? value, Func<T, string?> bound) => value is { } present ? Range(present, bound) : null;
}
