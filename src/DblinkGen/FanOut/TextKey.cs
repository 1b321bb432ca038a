using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>A key of text, ordered as under <c>COLLATE "C"</c>.</summary>
internal sealed class TextKey<T>(string column, Func<T, string?> key, bool descending, bool nullsFirst) : DblinkFanOutKey<T>(column)
{
    internal override int Compare(T left, T right) => (key(left), key(right)) switch
    {
        ({ } a, { } b) => descending ? TextOrder.Compare(b, a) : TextOrder.Compare(a, b),
        (null, null) => 0,
        (null, _) => nullsFirst ? -1 : 1,
        _ => nullsFirst ? 1 : -1,
    };
}
