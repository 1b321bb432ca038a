using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>The order of rows by their keys; rows that are equal go by the order of the servers.</summary>
internal sealed class MergeOrder<T>(IReadOnlyList<DblinkFanOutKey<T>> keys) : IComparer<MergeRun<T>>
{
    public int Compare(MergeRun<T>? x, MergeRun<T>? y)
    {
        foreach (var key in keys)
        {
            var order = key.Compare(x!.Row, y!.Row);
            if (order != 0)
                return order;
        }

        return x!.Index.CompareTo(y!.Index);
    }

    public void Check(T before, T row, DblinkStatement statement)
    {
        foreach (var key in keys)
        {
            var order = key.Compare(before, row);
            if (order > 0)
                throw FanOutFailure.OutOfOrder(statement, key.Column, key is TextKey<T>);
            if (order < 0)
                return;
        }
    }
}
