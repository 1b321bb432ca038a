using System.ComponentModel;
using DblinkGen.Errors;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method without rows, wherever its statement runs. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICommandStatement
{
    internal CallOrigin CommandOrigin { get; }

    /// <summary>Runs it, and returns the number of affected rows.</summary>
    internal ValueTask<long> Execute(DblinkSource source, string?[] arguments, bool async, CancellationToken cancellationToken);
}
