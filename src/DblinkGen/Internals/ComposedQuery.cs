using System.ComponentModel;
using DblinkGen.Composition;
using DblinkGen.Running;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method that reads the rows of a local statement over row sources. Used by generated code.</summary>
/// <typeparam name="T">Type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComposedQuery<T> : ComposedStatement, IRowStatement<T>
{
    /// <summary>Reads a row.</summary>
    public required RowReader<T> Read { get; init; }

    Rows<T> IRowStatement<T>.Rows(DblinkSource source, string?[] arguments, bool async, bool collects) => new LocalRows<T>(source, this, arguments, async, Read);
}
