using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>A key whose values C# and PostgreSQL order alike.</summary>
internal sealed class ValueKey<T, TKey>(string column, Func<T, TKey?> key, bool descending, bool nullsFirst) : DblinkFanOutKey<T>(column)
    where TKey : struct, IComparable<TKey>
{
    private static readonly IComparer<TKey> s_order = ValueOrder.Of<TKey>();

    internal override int Compare(T left, T right) => (key(left), key(right)) switch
    {
        ({ } a, { } b) => descending ? s_order.Compare(b, a) : s_order.Compare(a, b),
        (null, null) => 0,
        (null, _) => nullsFirst ? -1 : 1,
        _ => nullsFirst ? 1 : -1,
    };
}
