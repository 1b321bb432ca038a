namespace DblinkGen.Wire;

/// <summary>One message to a remote: its text, and what a batch on the local server does with the link for it, in order.</summary>
internal sealed class Script(RemoteText text, params Step[] steps)
{
    public RemoteText Text { get; } = text;

    public IReadOnlyList<Step> Steps { get; } = steps;

    /// <summary>The columns of its rows.</summary>
    public ColumnList Columns { get; init; } = ColumnList.Status;

    /// <summary>Which of the results, from 1 on, is the status of the statement's PREPARE; 0 where it has none.</summary>
    public int PreparedAt { get; init; }

    /// <summary>The step with which the link knows the statement, for what prepares it has run then.</summary>
    public int KnownAt => Collects ? 1 : Math.Max(1, PreparedAt);

    /// <summary>Whether <c>dblink()</c> gets the rows.</summary>
    public bool Collects => Steps[^1] == Step.Collect;

    /// <summary>What its batch does: batches that do the same have the same texts.</summary>
    public BatchShape Shape => new(_steps, Columns);

    private readonly string _steps = string.Concat(steps.Select(s => (char)('a' + (int)s)));
}

/// <summary>What distinguishes one batch of the local server from another.</summary>
/// <param name="Steps">A letter for each step.</param>
/// <param name="Columns">The columns of the rows.</param>
internal readonly record struct BatchShape(string Steps, ColumnList Columns);
