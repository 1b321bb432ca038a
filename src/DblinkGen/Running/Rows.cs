using DblinkGen.Errors;

namespace DblinkGen.Running;

/// <summary>One call of a statement with rows, which are read one by one. It ends with one of <see cref="Complete"/>, <see cref="Abandon"/> and <see cref="Fail"/>.</summary>
internal abstract class Rows<T>
{
    /// <summary>What exceptions name.</summary>
    public abstract CallOrigin Origin { get; }

    /// <summary>Reads the row that <see cref="MoveNext"/> has found.</summary>
    public abstract T Current { get; }

    /// <summary>Runs the statement up to its first row.</summary>
    public abstract ValueTask Start(CancellationToken cancellationToken);

    public abstract ValueTask<bool> MoveNext(CancellationToken cancellationToken);

    /// <summary>Reads to the end of the result, and gives back what the call has used.</summary>
    public abstract ValueTask Complete(CancellationToken cancellationToken);

    /// <summary>Ends the call before its rows are read: what is under way for it is stopped, where that harms nothing else.</summary>
    public abstract ValueTask Abandon();

    /// <summary>Ends the call after a failure, and throws what the caller should see where that is not the failure itself.</summary>
    public abstract ValueTask Fail(Exception failure);

    /// <summary>After the call has ended: whether some of its rows are missing.</summary>
    public virtual void ThrowIfIncomplete()
    {
    }
}
