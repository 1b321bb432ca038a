using DblinkGen.Links;
using DblinkGen.Text;
using Npgsql;

namespace DblinkGen.Wire;

/// <summary>A batch on the local server for one link. What differs between two messages of its shape is set before each run.</summary>
internal sealed class LocalBatch
{
    private readonly Link _link;
    private readonly NpgsqlParameter<string?> _template = new();
    private readonly NpgsqlParameter<string?> _arguments = new();

    public LocalBatch(Link link, Script script)
    {
        _link = link;
        Shape = script.Shape;
        var here = link.Texts.Here(script.Columns);
        foreach (var step in script.Steps)
            Batch.BatchCommands.Add(Command(step, script.Columns, here));
    }

    public NpgsqlBatch Batch { get; } = new();

    public IEnumerable<NpgsqlBatchCommand> Commands => Batch.BatchCommands.Cast<NpgsqlBatchCommand>();

    public BatchShape Shape { get; }

    /// <summary>Whether it has run before: it is worth a round trip then to have its texts prepared.</summary>
    public bool HasRun { get; private set; }

    /// <summary>Whether a call uses it now.</summary>
    public bool IsInUse { get; private set; }

    /// <summary>Whether the local server keeps its texts prepared.</summary>
    public bool IsPrepared { get; private set; }

    /// <summary>Gets the results of some steps, of whatever outcome, and then the error message of the link.</summary>
    public static NpgsqlBatch CreateDrain(LinkMessage message, IEnumerable<Step> steps)
    {
        var batch = new NpgsqlBatch();
        var later = message.Link.Texts.Later(message.Script.Columns);
        foreach (var step in steps)
        {
            if (step is Step.Rows or Step.LastRows or Step.GuardedStatus)
                Add(later.Drain);
            if (step != Step.Rows)
                Add(later.DrainStatus);
            // The result of the guard, and the end: more than there are do no harm.
            if (step is Step.LastRows or Step.GuardedStatus)
                Add(later.DrainStatus);
        }

        Add(later.Message);
        return batch;

        void Add(string sql) => batch.BatchCommands.Add(LocalCommand.Create(sql, message.Link.Identity, message.Link.Name));
    }

    /// <summary>After <c>dblink()</c> was stopped in the middle of its result.</summary>
    public static NpgsqlBatch CreateSettle(Link link) =>
        new() { BatchCommands = { LocalCommand.Create(link.Texts.Later(ColumnList.Status).Settle, link.Identity, link.Name) } };

    /// <summary>A command that sends a message by itself.</summary>
    public static NpgsqlBatchCommand CreateSend(LinkMessage message, ReadOnlySpan<string?> arguments)
    {
        var link = message.Link;
        return LocalCommand.Create(
            Text(link, message.Script.Steps[0]), link.Identity, link.Name, message.Script.Text.For(arguments), ArrayLiteral.OfMessage(link.Mark, message.Number, arguments));
    }

    /// <summary>A command that gets the result of a step in another batch than that which has sent the message.</summary>
    public static NpgsqlBatchCommand CreateGet(LinkMessage message, Step step) =>
        LocalCommand.Create(Text(step, message.Link.Texts.Later(message.Script.Columns)), message.Link.Identity, message.Link.Name);

    /// <summary>
    /// Returns whether such a batch is in the session that has the link. In another one a link of the same name is not asked, which would look like a result without rows.
    /// </summary>
    public static NpgsqlBatchCommand CreateCheck(Link link) => LocalCommand.Create($"SELECT {LinkIdentity.Matches}", link.Identity);

    /// <summary>The batch of the link for a message: one that has run before, if no call uses it.</summary>
    public static LocalBatch Take(Link link, Script script)
    {
        var batch = link.Batches.TryUse(script.Shape, out var kept) && !kept.IsInUse ? kept : new(link, script);
        batch.IsInUse = true;
        return batch;
    }

    public void Set(LinkMessage message, ReadOnlySpan<string?> arguments)
    {
        _template.TypedValue = message.Script.Text.For(arguments);
        _arguments.TypedValue = ArrayLiteral.OfMessage(_link.Mark, message.Number, arguments);
    }

    /// <summary>What is prepared on the connection already costs no round trip.</summary>
    public async ValueTask Prepare(bool async, CancellationToken cancellationToken)
    {
        if (async)
            await Batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        else
            Batch.Prepare();
        IsPrepared = true;
    }

    /// <summary>Gives it back, for the next message of its shape. One that has not run well is not kept: what of it is prepared is not known.</summary>
    public void Return(bool hasRunWell)
    {
        // What is kept must not keep what was passed.
        _template.TypedValue = _arguments.TypedValue = null;
        IsInUse = false;
        if (!hasRunWell)
            _link.Batches.Remove(Shape);
        else if (!HasRun)
            _link.Batches.Set(Shape, this);
        HasRun = true;
    }

    private static string Text(Link link, Step step) => step switch
    {
        Step.SendAndMark => link.Texts.SendAndMark,
        Step.SendAndLook => link.Texts.SendAndLook,
        _ => link.Texts.Send,
    };

    private NpgsqlBatchCommand Command(Step step, ColumnList columns, ResultTexts here)
    {
        switch (step)
        {
            case Step.Send or Step.SendAndMark or Step.SendAndLook:
                return WithText(LocalCommand.Create(Text(_link, step), _link.Identity, _link.Name));
            case Step.Check:
                return LocalCommand.Create(_link.Texts.Check, _link.Identity, _link.Name);
            case Step.Collect:
                return WithText(LocalCommand.Create(_link.Texts.Collect(columns), _link.Name));
            default:
                return LocalCommand.Create(Text(step, here), _link.Name);
        }
    }

    private static string Text(Step step, ResultTexts texts) => step switch
    {
        Step.Rows => texts.Get,
        Step.LastRows => texts.GetLast,
        Step.GuardedStatus => texts.GetGuardedStatus,
        Step.AnyStatus => texts.DrainStatus,
        _ => texts.GetStatus,
    };

    private NpgsqlBatchCommand WithText(NpgsqlBatchCommand command)
    {
        command.Parameters.Add(_template);
        command.Parameters.Add(_arguments);
        return command;
    }
}
