using System.Collections.ObjectModel;
using System.Data.Common;

namespace DblinkGen;

/// <summary>
/// A statement over dblink failed. The message says what happened, where, and how to mend it; the properties say the same to a program.
/// No property ever holds a parameter's value or a password.
/// </summary>
public sealed class DblinkException : DbException
{
    private DblinkOutcome _outcome;
    private bool _isTransient;
    private IReadOnlyDictionary<string, DblinkOutcome> _outcomes = ReadOnlyDictionary<string, DblinkOutcome>.Empty;

    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">What happened, in one sentence.</param>
    /// <param name="advice">How to mend it, or <see langword="null"/> where nothing is known that helps.</param>
    /// <param name="innerException">The error that this one explains.</param>
    public DblinkException(DblinkErrorKind kind, string message, string? advice = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
        Advice = advice;
        SqlState = (innerException as DbException)?.SqlState;
    }

    /// <summary>What went wrong.</summary>
    public DblinkErrorKind Kind { get; }

    /// <summary>How to mend it: one or more sentences, often with the SQL that does it; <see langword="null"/> where nothing is known that helps.</summary>
    public string? Advice { get; }

    /// <summary>The SQLSTATE that the failing server gave, or <see langword="null"/>
    /// (<see href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</see>).</summary>
    public override string? SqlState { get; }

    /// <summary>The logical name of the remote server, as it stands in <c>[DblinkServer]</c>.</summary>
    public string? Server { get; init; }

    /// <summary>The name of the link (the dblink connection name).</summary>
    public string? Link { get; init; }

    /// <summary>The generated method that was called, as <c>Type.Method</c>.</summary>
    public string? Method { get; init; }

    /// <summary>The statement that the remote was to run, with placeholders in place of the arguments.</summary>
    public string? RemoteSql { get; init; }

    /// <summary>
    /// Whether the statement took effect on the remote although the caller sees this error. Inside a remote transaction of the caller's
    /// <see cref="DblinkOutcome.Ran"/> does not mean committed. For a fan-out see <see cref="Outcomes"/>.
    /// </summary>
    public DblinkOutcome Outcome
    {
        get => _outcome;
        init => _outcome = value;
    }

    /// <summary>The outcome on each server of a fan-out, by its logical name; empty for other calls.</summary>
    public IReadOnlyDictionary<string, DblinkOutcome> Outcomes
    {
        get => _outcomes;
        init => _outcomes = value;
    }

    /// <summary>The failures of the servers of a fan-out, where the kind is <see cref="DblinkErrorKind.FanOutIncomplete"/>; else empty.</summary>
    public IReadOnlyList<DblinkException> Failures { get; init; } = [];

    /// <summary>Whether repeating the same call is safe and can help: nothing took effect on the remote, and the cause can pass by itself.</summary>
    public override bool IsTransient => IsTransientCore && Outcome == DblinkOutcome.NotRun;

    internal bool IsTransientCore
    {
        get => _isTransient;
        init => _isTransient = value;
    }

    /// <summary>To repeat the call alone does not help.</summary>
    internal void MakePermanent() => _isTransient = false;

    /// <summary>Sets what is known only when the call has been cleaned up. Always returns <see langword="true"/>.</summary>
    internal bool Decide(DblinkOutcome outcome, IReadOnlyDictionary<string, DblinkOutcome>? outcomes = null)
    {
        _outcome = outcome;
        _outcomes = outcomes ?? _outcomes;
        return true;
    }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var text = new System.Text.StringBuilder(base.Message);
            if (Method is not null || Server is not null)
                text.Append(" [").AppendJoin("; ", Places()).Append(']');
            if (Advice is not null)
                text.Append('\n').Append("Advice: ").Append(Advice);
            return text.ToString();
        }
    }

    private IEnumerable<string> Places()
    {
        if (Method is not null)
            yield return "method " + Method;
        if (Server is not null)
            yield return "server \"" + Server + '"';
        if (Link is not null && Link != Server)
            yield return "link \"" + Link + '"';
        if (SqlState is not null)
            yield return "SQLSTATE " + SqlState;
    }
}
