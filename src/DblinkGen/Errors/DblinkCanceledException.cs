using System.Collections.ObjectModel;

namespace DblinkGen;

/// <summary>A call over dblink was stopped by its <see cref="CancellationToken"/>.</summary>
public sealed class DblinkCanceledException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The failure that the stopped statement ended with, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The token that stopped the call.</param>
    public DblinkCanceledException(string message, Exception? innerException = null, CancellationToken cancellationToken = default)
        : base(message, innerException, cancellationToken)
    {
    }

    /// <summary>Whether the statement took effect on the remote. For a fan-out, which only reads, see <see cref="Outcomes"/>.</summary>
    public DblinkOutcome Outcome { get; init; }

    /// <summary>The outcome on each server of a fan-out, by its logical name; empty for other calls.</summary>
    public IReadOnlyDictionary<string, DblinkOutcome> Outcomes { get; init; } = ReadOnlyDictionary<string, DblinkOutcome>.Empty;

    /// <summary>The logical name of the remote server; <see langword="null"/> for a call on several.</summary>
    public string? Server { get; init; }

    /// <summary>The name of the link; <see langword="null"/> for a call on several servers.</summary>
    public string? Link { get; init; }

    /// <summary>The generated method that was called, as <c>Type.Method</c>.</summary>
    public string? Method { get; init; }
}
