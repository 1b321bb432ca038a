using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Text;

internal static partial class RowText
{
    private const string ArrayAdvice =
        "Arrays of several dimensions, or with another lower bound than 1, are not read: flatten them in the remote SQL, or declare the column as text.";

    /// <summary>Reads a value of a type that has no member of its own here.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="buffer">Holds the text.</param>
    /// <param name="ordinal">The column, which is not NULL.</param>
    /// <param name="parser">A member of <see cref="TextValue"/>.</param>
    /// <returns>The value.</returns>
    public static T Value<T>(NpgsqlDataReader row, byte[] buffer, int ordinal, ValueParser<T> parser)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return parser(text, out var value) ? value : throw Misfit(text, ordinal, TypeName<T>());
    }

    /// <summary>Reads a one-dimensional array whose elements cannot be NULL.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public static T[] Array<T>(NpgsqlDataReader row, byte[] buffer, int ordinal, ValueParser<T> parser)
        where T : notnull
    {
        List<T> values = [];
        var text = TextColumn.Read(row, buffer, ordinal);
        var elements = new ArrayText(text, Delimiter<T>());
        while (elements.MoveNext())
            values.Add(elements.IsNull ? throw RowValueException.Null(ordinal) : Element(elements.Element, ordinal, parser));
        return elements.IsFault ? throw Misfit(text, ordinal, TypeName<T>() + "[]", ArrayAdvice) : [.. values];
    }

    /// <summary>Reads a one-dimensional array of nullable values.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public static T?[] NullableArray<T>(NpgsqlDataReader row, byte[] buffer, int ordinal, ValueParser<T> parser)
        where T : struct
    {
        List<T?> values = [];
        var text = TextColumn.Read(row, buffer, ordinal);
        var elements = new ArrayText(text, Delimiter<T>());
        while (elements.MoveNext())
            values.Add(elements.IsNull ? null : Element(elements.Element, ordinal, parser));
        return elements.IsFault ? throw Misfit(text, ordinal, TypeName<T>() + "[]", ArrayAdvice) : [.. values];
    }

    /// <summary>Reads a one-dimensional array of nullable references.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public static T?[] ReferenceArray<T>(NpgsqlDataReader row, byte[] buffer, int ordinal, ValueParser<T> parser)
        where T : class
    {
        List<T?> values = [];
        var text = TextColumn.Read(row, buffer, ordinal);
        var elements = new ArrayText(text, Delimiter<T>());
        while (elements.MoveNext())
            values.Add(elements.IsNull ? null : Element(elements.Element, ordinal, parser));
        return elements.IsFault ? throw Misfit(text, ordinal, TypeName<T>() + "[]", ArrayAdvice) : [.. values];
    }

    private static T Element<T>(ReadOnlySpan<byte> text, int ordinal, ValueParser<T> parser) =>
        parser(text, out var value) ? value : throw Misfit(text, ordinal, TypeName<T>());

    private static char Delimiter<T>() => typeof(T) == typeof(NpgsqlTypes.NpgsqlBox) ? ';' : ',';

    private static string TypeName<T>() => typeof(T).Name;
}
