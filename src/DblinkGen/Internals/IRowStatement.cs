using System.ComponentModel;
using DblinkGen.Running;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method with rows, wherever its statement runs. Used by generated code.</summary>
/// <typeparam name="T">Type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowStatement<T>
{
    /// <summary>A call that is still to be started.</summary>
    internal Rows<T> Rows(DblinkSource source, string?[] arguments, bool async, bool collects);
}
