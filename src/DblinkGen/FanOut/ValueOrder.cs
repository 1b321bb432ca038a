namespace DblinkGen.FanOut;

/// <summary>PostgreSQL's order of values: that of C#, but for NaN, which is the greatest number there and the least here.</summary>
internal static class ValueOrder
{
    public static IComparer<T> Of<T>()
        where T : IComparable<T> =>
        typeof(T) == typeof(double) ? (IComparer<T>)(object)Comparer<double>.Create(Compare)
        : typeof(T) == typeof(float) ? (IComparer<T>)(object)Comparer<float>.Create(static (a, b) => Compare(a, b))
        : Comparer<T>.Default;

    private static int Compare(double a, double b) =>
        double.IsNaN(a) || double.IsNaN(b) ? double.IsNaN(a).CompareTo(double.IsNaN(b)) : a.CompareTo(b);
}
