using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Wire;

/// <summary>What is sent for a statement in one way of running it. Nothing here depends on the link.</summary>
internal sealed class StatementScripts
{
    public StatementScripts(DblinkStatement statement, SendMode mode)
    {
        var columns = ColumnList.Of(statement.Columns);
        var isCommand = statement.Columns.Count == 0;
        var isChecked = !statement.EndsAnyTransaction;
        var isGuarded = isChecked && !statement.StandsAlone && (isCommand || statement.HasCursor || statement.Writes);
        var asks = isChecked && statement.StandsAlone;
        var isPlainlyChecked = isChecked && !isGuarded && !asks;
        var collects = mode.Collects && !isGuarded && !mode.InTransaction && statement is { StandsAlone: false, Writes: false };
        IsPrepared = mode.Prepares && statement is { StandsAlone: false, HasCursor: false } && (statement.Parameters.Count > 0 || IsPreparableQuery(statement));
        // The same text may be prepared in one way of running it and sent as it stands in another.
        Fingerprint = StatementFingerprint.Of(statement) + (IsPrepared ? "/prepared" : "");
        Guard = asks ? new(new RemoteText().Guard(mode), Step.Send, Step.Status, Step.End) : null;

        var checks = !isPlainlyChecked ? 0 : mode.HasGuards ? 2 : 1;
        // That of a command is got with the last result: all of them have one column.
        var guards = isGuarded && !isCommand ? 1 : 0;
        if (statement.HasCursor)
        {
            Cursor = new(statement, mode, columns);
            Run = FirstRun = Cursor.Open;
        }
        else if (IsPrepared)
        {
            // Another link does not know the name, but takes a PREPARE: it is found out before.
            Run = Whole((isGuarded ? new RemoteText().Guard(mode) : new()).Execute(statement), guards, preparedAt: 0);
            var before = checks + (isGuarded ? 1 : 0);
            FirstRun = Whole(Begin().Prepare(statement).Execute(statement), before + 1, preparedAt: before + 1);
        }
        else if (statement.Owner is not null)
        {
            var text = (isGuarded ? new RemoteText().Guard(mode) : new()).Inline(statement).Text("; " + RemoteGuard.Mark);
            Run = FirstRun = Whole(text, isGuarded ? 2 : 1, preparedAt: 0);
        }
        else
        {
            Run = FirstRun = Whole(Begin().Inline(statement), checks + guards, preparedAt: 0);
        }

        RemoteText Begin() => isGuarded ? new RemoteText().Guard(mode)
            : isPlainlyChecked ? new RemoteText().Check(mode, collects ? statement.Columns.Count : 1)
            : new();

        Script Whole(RemoteText text, int before, int preparedAt)
        {
            Step[] steps = collects ? [Step.Check, Step.Collect]
                : before == 0 && isGuarded ? [Step.Send, Step.GuardedStatus]
                : [Step.Send, .. Enumerable.Repeat(Step.Status, before), Step.LastRows];
            return new(text, steps) { Columns = columns, PreparedAt = preparedAt };
        }
    }

    /// <summary>The same for statements of the same text and types.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether the remote keeps the statement prepared.</summary>
    public bool IsPrepared { get; }

    /// <summary>To be run before a statement that has to be sent alone: it fails where that would run inside a transaction that other code began, or outside of the caller's.</summary>
    public Script? Guard { get; }

    /// <summary>For the first run on a link: with the remote <c>PREPARE</c> in front, where one is used.</summary>
    public Script FirstRun { get; }

    public Script Run { get; }

    /// <summary>How to go on, for statements with a fetch size.</summary>
    public CursorScripts? Cursor { get; }

    /// <summary>A name that no other link has finds another one at no cost.</summary>
    private static bool IsPreparableQuery(DblinkStatement statement) =>
        statement is { IsRepeated: true, Writes: false, Columns.Count: > 0 } && SqlStatement.Parse(statement.RemoteText).IsPreparable;
}
