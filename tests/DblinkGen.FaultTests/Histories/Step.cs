using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>One step of a history. A value with all that is random about it: a history can be printed, run again and shrunk.</summary>
internal abstract record Step
{
    /// <summary>Does the step, or nothing where the world is not ready for it.</summary>
    public abstract Task RunAsync(World world);
}

/// <param name="Slot">The session that makes the call; negative for the pool.</param>
/// <param name="Kind">What is called.</param>
/// <param name="Size">The argument.</param>
/// <param name="Cancel">Its token.</param>
internal sealed record Call(int Slot, Kind Kind, int Size, Cancel Cancel) : Step
{
    public override Task RunAsync(World world) => Slot < 0 ? world.CallPoolAsync(this) : world[Slot]?.CallAsync(this) ?? Task.CompletedTask;

    /// <summary>The servers whose links it uses.</summary>
    public string[] Servers => Kind is Kind.FanOut or Kind.FanOutSync or Kind.FanOutStream ? [Route.Far, Route.Near] : [Route.Far];

    public bool IsWrite => Kind is Kind.Insert or Kind.InsertSync or Kind.InsertReturning or Kind.Execute;

    public override string ToString() => $"{(Slot < 0 ? "pool" : $"session {Slot}")}: {Kind}({Size}){Cancel}";
}

/// <summary>Opens a session where there is none, or disposes of it.</summary>
internal sealed record Toggle(int Slot) : Step
{
    public override Task RunAsync(World world) => world.ToggleAsync(Slot);

    public override string ToString() => $"session {Slot}: open or dispose";
}

internal sealed record BeginRemote(int Slot, bool Far, Cancel Cancel) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.BeginAsync(Route.Name(Far), Cancel) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: begin on {Route.Name(Far)}{Cancel}";
}

internal sealed record EndRemote(int Slot, bool Far, bool Commits, Cancel Cancel) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.EndAsync(Route.Name(Far), Commits, Cancel) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: {(Commits ? "commit" : "roll back")} on {Route.Name(Far)}{Cancel}";
}

internal sealed record Savepoint(int Slot, bool Far, SavepointAct Act) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.SaveAsync(Route.Name(Far), Act) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: savepoint on {Route.Name(Far)}: {Act}";
}

/// <summary>The savepoint of a transaction of the local connection.</summary>
internal sealed record LocalSavepoint(int Slot, SavepointAct Act) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.SaveLocallyAsync(Act) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: local savepoint: {Act}";
}

/// <summary>Begins a transaction of the local connection where there is none, or ends it.</summary>
internal sealed record ToggleLocal(int Slot, bool Commits) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.ToggleLocalAsync(Commits) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: begin locally, or {(Commits ? "commit" : "roll back")}";
}

/// <summary>Opens a stream of a session where none is open, or reads on.</summary>
internal sealed record ReadStream(int Slot, StreamKind Kind, int Rows, Cancel Cancel) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.ReadStreamAsync(this) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: read {Rows} rows of a stream ({Kind}){Cancel}";
}

internal sealed record CloseStream(int Slot) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.CloseStreamAsync() ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: close the stream";
}

/// <summary>A statement of the application on the session's own connection.</summary>
internal sealed record LocalSql(int Slot, string Sql) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.RunLocallyAsync(Sql) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: {Sql}";
}

/// <summary>A session changes the setting <c>work_mem</c> of its remote session.</summary>
internal sealed record ChangeSetting(int Slot, int Megabytes) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.ChangeSettingAsync($"{Megabytes}MB") ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: set work_mem to {Megabytes}MB";
}

internal sealed record Meddle(int Slot, bool Far, Foreign Foreign) : Step
{
    public override Task RunAsync(World world) => world[Slot]?.MeddleAsync(Route.Name(Far), Foreign) ?? Task.CompletedTask;

    public override string ToString() => $"session {Slot}: other code: {Foreign} on {Route.Name(Far)}";
}

internal sealed record Hurt(Harm Harm) : Step
{
    public override Task RunAsync(World world) => Harming.RunAsync(world, Harm);

    public override string ToString() => Harm.ToString();
}
