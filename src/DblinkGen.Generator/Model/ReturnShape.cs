namespace DblinkGen.Generator.Model;

/// <param name="Rows">What of the result is returned.</param>
/// <param name="Wrapper">What it is returned in.</param>
internal readonly record struct ReturnShape(RowShape Rows, ReturnWrapper Wrapper)
{
    public bool IsAsync => Wrapper != ReturnWrapper.None || Rows == RowShape.AsyncStream;
}

internal enum RowShape
{
    AsyncStream,
    Stream,
    List,
    ReadOnlyList,
    Array,
    FanOutResult,
    Single,
    SingleOrDefault,
    AffectedInt32,
    AffectedInt64,
    Nothing,
}

internal enum ReturnWrapper
{
    None,
    Task,
    ValueTask,
}
