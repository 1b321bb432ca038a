using CsCheck;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>What an application and its surroundings do, one step after the other.</summary>
/// <param name="PoolSize">The number of local connections.</param>
/// <param name="Prepare">Whether statements are prepared on the remote.</param>
/// <param name="Steps">What happens.</param>
internal sealed record History(int PoolSize, bool Prepare, IReadOnlyList<Step> Steps)
{
    public const int Slots = 2;

    private static readonly Gen<int> s_slot = Gen.Int[0, Slots - 1];

    private static readonly Gen<Cancel> s_cancel = Gen.Frequency(
        (12, Gen.Const(Cancel.Never)),
        (1, Gen.Const(new Cancel(0))),
        (4, Gen.Int[1, 4_000].Select(after => new Cancel(after))));

    private static readonly Gen<Step> s_step = Gen.Frequency<Step>(
        (30, Gen.Select(Gen.Int[-2, Slots - 1], Gen.Enum<Kind>(), Gen.Int[0, 120], s_cancel, (slot, kind, size, cancel) => (Step)new Call(slot, kind, size, cancel))),
        (8, s_slot.Select(slot => (Step)new Toggle(slot))),
        (5, Gen.Select(s_slot, Gen.Bool, s_cancel, (slot, far, cancel) => (Step)new BeginRemote(slot, far, cancel))),
        (5, Gen.Select(s_slot, Gen.Bool, Gen.Bool, s_cancel, (slot, far, commits, cancel) => (Step)new EndRemote(slot, far, commits, cancel))),
        (3, Gen.Select(s_slot, Gen.Bool, Gen.Enum<SavepointAct>(), (slot, far, act) => (Step)new Savepoint(slot, far, act))),
        (3, Gen.Select(s_slot, Gen.Enum<SavepointAct>(), (slot, act) => (Step)new LocalSavepoint(slot, act))),
        (4, Gen.Select(s_slot, Gen.Bool, (slot, commits) => (Step)new ToggleLocal(slot, commits))),
        (5, Gen.Select(s_slot, Gen.Enum<StreamKind>(), Gen.Int[1, 30], s_cancel, (slot, kind, rows, cancel) => (Step)new ReadStream(slot, kind, rows, cancel))),
        (2, s_slot.Select(slot => (Step)new CloseStream(slot))),
        (2, Gen.Select(s_slot, Gen.OneOf("DISCARD ALL", "RESET ALL", "SET ROLE ft_second", "RESET ROLE"), (slot, sql) => (Step)new LocalSql(slot, sql))),
        (2, Gen.Select(s_slot, Gen.Int[5, 9], (slot, megabytes) => (Step)new ChangeSetting(slot, megabytes))),
        (3, Gen.Select(s_slot, Gen.Bool, Gen.Enum<Foreign>(), (slot, far, foreign) => (Step)new Meddle(slot, far, foreign))),
        (2, Gen.OneOf(Harm.KillRemote, Harm.KillLocal, Harm.ChangeType, Harm.ChangePassword).Select(harm => (Step)new Hurt(harm))));

    /// <summary>Restarts take a second, and servers of their own.</summary>
    private static readonly Gen<IReadOnlyList<Step>> s_restarts = Gen.Frequency(
        (49, Gen.Const<IReadOnlyList<Step>>([])),
        (1, Gen.OneOf(Harm.RestartRemote, Harm.RestartLocal, Harm.CrashRemote, Harm.CrashLocal).Select(harm => (IReadOnlyList<Step>)[new Hurt(harm)])));

    public static Gen<History> Any { get; } = Gen.Select(Gen.Int[1, 3], Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false))), s_step.List[1, 40], s_restarts, s_step.List[0, 20],
        (poolSize, prepare, steps, restarts, more) => new History(poolSize, prepare, restarts.Count == 0 ? steps : [.. steps, .. restarts, .. more]));

    /// <summary>Whether servers are restarted.</summary>
    public bool Restarts => Steps.Any(step => step is Hurt { Harm: Harm.RestartRemote or Harm.RestartLocal or Harm.CrashRemote or Harm.CrashLocal });

    public async Task RunAsync(FaultServers servers, Tally calls)
    {
        using var turn = Restarts ? await servers.Apart.EnterAsync() : null;
        await using var world = await World.CreateAsync(turn?.Servers ?? servers, this, calls);
        foreach (var step in Steps)
            await step.RunAsync(world);
        await world.AssertHoldsAsync();
    }

    public override string ToString() => $"pool of {PoolSize}{(Prepare ? "" : ", nothing prepared")}\n{string.Join('\n', Steps)}";
}
