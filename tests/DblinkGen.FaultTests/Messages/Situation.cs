namespace DblinkGen.FaultTests.Messages;

/// <summary>A call in one of the states in which it can be made.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsWarm">Whether it was made before over the same link; the link is not open otherwise.</param>
/// <param name="Prepare">Whether statements are prepared on the remote.</param>
internal sealed record Situation(WalkedCall Call, bool IsWarm, bool Prepare)
{
    public const int WarmUps = 2;

    public static IReadOnlyList<Situation> All { get; } =
    [
        .. from call in PoolCalls.All.Concat(CallerSteps.All)
           from isWarm in new[] { false, true }
           from prepare in new[] { true, false }
           select new Situation(call, isWarm, prepare),
        .. from call in PoolCalls.Synchronous.Concat(CallerSteps.Synchronous)
           from isWarm in new[] { false, true }
           select new Situation(call, isWarm, Prepare: true),
    ];

    /// <summary>Brings a scene to where the call is due, and counts messages from there. The local connection is open in any case.</summary>
    public async Task<DueCall> PrepareAsync(Scene scene)
    {
        await Calls.Near.NextAsync(scene.App, 1);
        if (!IsWarm)
        {
            await using var session = await DblinkSession.OpenAsync(scene.App);
            await session.DisconnectAsync(Servers.Route.Far);
        }

        for (var i = 0; IsWarm && i < WarmUps; i++)
        {
            var warmUp = await Call.PrepareAsync(scene);
            await warmUp.RunAsync(CancellationToken.None);
            await warmUp.LeaveAsync();
        }

        var due = await Call.PrepareAsync(scene);
        scene.Mark();
        return due;
    }

    public override string ToString() => $"{Call}, {(IsWarm ? "warm" : "first")}, {(Prepare ? "prepared" : "not prepared")}";
}
