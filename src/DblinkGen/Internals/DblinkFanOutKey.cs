using System.ComponentModel;
using DblinkGen.FanOut;

namespace DblinkGen.Internals;

/// <summary>A column that the rows of several servers are merged by. Used by generated code.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DblinkFanOutKey<T>
{
    private protected DblinkFanOutKey(string column) => Column = column;

    internal string Column { get; }

    internal abstract int Compare(T left, T right);
}

/// <summary>Makes keys: one member for each kind of value whose order in C# is PostgreSQL's. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591 // The members mirror the types of keys: their names say it all.
public static class DblinkFanOutKey
{
    public static DblinkFanOutKey<T> Value<T, TKey>(string column, Func<T, TKey> key, bool descending = false)
        where TKey : struct, IComparable<TKey> => new ValueKey<T, TKey>(column, row => key(row), descending, nullsFirst: false);

    public static DblinkFanOutKey<T> NullableValue<T, TKey>(string column, Func<T, TKey?> key, bool descending = false, bool nullsFirst = false)
        where TKey : struct, IComparable<TKey> => new ValueKey<T, TKey>(column, key, descending, nullsFirst);

    public static DblinkFanOutKey<T> Text<T>(string column, Func<T, string?> key, bool descending = false, bool nullsFirst = false) =>
        new TextKey<T>(column, key, descending, nullsFirst);
}
