namespace DblinkGen;

/// <summary>What a call on several servers brought: the rows of those that answered, and a failure for each of the others.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="rows">The rows.</param>
/// <param name="failures">The failures.</param>
public sealed class DblinkFanOutResult<T>(IReadOnlyList<T> rows, IReadOnlyList<DblinkException> failures)
{
    /// <summary>The rows, as each server answered, or in the order of <see cref="DblinkFanOutAttribute.OrderBy"/>.</summary>
    public IReadOnlyList<T> Rows { get; } = rows;

    /// <summary>One for each server that failed; <see cref="DblinkException.Server"/> names it. Rows that it had delivered before stay among
    /// <see cref="Rows"/>.</summary>
    public IReadOnlyList<DblinkException> Failures { get; } = failures;

    /// <summary>Whether every server answered in full.</summary>
    public bool IsComplete => Failures.Count == 0;
}
