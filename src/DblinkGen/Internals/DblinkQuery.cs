using System.ComponentModel;
using DblinkGen.Execution;
using DblinkGen.Running;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method that reads rows of one server. Used by generated code.</summary>
/// <typeparam name="T">Type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DblinkQuery<T> : DblinkStatement, IRowStatement<T>
{
    /// <summary>Reads a row.</summary>
    public required RowReader<T> Read { get; init; }

    Rows<T> IRowStatement<T>.Rows(DblinkSource source, string?[] arguments, bool async, bool collects) =>
        new RemoteRows<T>(RemoteCall.Of(source, this, arguments, async, collects), this);
}
