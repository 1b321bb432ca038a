using System.Diagnostics.CodeAnalysis;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a one-dimensional array of values that another overload of <c>Of</c> takes.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <param name="values">The array or list, or <see langword="null"/>; an element that is <see langword="null"/> becomes NULL.</param>
    /// <returns>An <see href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">array literal</see>;
    /// <see langword="null"/> for <see langword="null"/>.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> has no single PostgreSQL type.</exception>
    /// <exception cref="ArgumentException">PostgreSQL cannot hold an element.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static string? Of<T>(IReadOnlyList<T>? values) => Array(values, TextFormat<T>.Of);

    /// <summary>Renders a two-dimensional array.</summary>
    /// <inheritdoc cref="Of{T}(IReadOnlyList{T})"/>
    [return: NotNullIfNotNull(nameof(values))]
    public static string? Of<T>(T[,]? values) => Array(values, TextFormat<T>.Of);

    /// <summary>Renders a one-dimensional array whose elements the caller renders, such as <c>PgText.Array(values, PgText.Timestamp)</c>
    /// or the labels of an enum.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <param name="values">The array or list, or <see langword="null"/>.</param>
    /// <param name="element">Renders one element; <see langword="null"/> becomes NULL.</param>
    /// <returns>An array literal; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(values))]
    public static string? Array<T>(IReadOnlyList<T>? values, Func<T, string?> element)
        => values is null ? null : ArrayLiteral.Of(values, element);

    /// <summary>Renders a two-dimensional array whose elements the caller renders.</summary>
    /// <inheritdoc cref="Array{T}(IReadOnlyList{T}, Func{T, string})"/>
    [return: NotNullIfNotNull(nameof(values))]
    public static string? Array<T>(T[,]? values, Func<T, string?> element)
        => values is null ? null : ArrayLiteral.Of(values, element);
}
