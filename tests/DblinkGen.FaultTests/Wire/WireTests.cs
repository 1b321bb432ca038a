using DblinkGen.FaultTests.Messages;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Wire;

/// <summary>What calls send, as docs/on-the-wire.md says. DBLINKGEN_ACCEPT_SNAPSHOTS=1 writes the files that it quotes.</summary>
public sealed class WireTests(FaultServers servers)
{
    /// <summary>From then on Npgsql keeps the statements prepared.</summary>
    private const int WarmUps = 4;

    /// <summary>Fan-outs ask again and again which server has answered, so the number of their statements depends on time.</summary>
    private static readonly string[] s_untimely = ["fan-out", "fan-out stream"];

    private static readonly (string Name, Func<DblinkSession, CancellationToken, Task> Call)[] s_asleep =
    [
        ("one row", Asleep.OneRowAsync),
        ("list", Asleep.ListAsync),
        ("stream with a fetch size", async (session, ct) => await Asleep.StreamAsync(session, ct).CountAsync(ct)),
        ("composed", Asleep.ComposedAsync),
    ];

    [Fact]
    public async Task Each_call_sends_what_the_document_says()
    {
        var lines = new List<string>();
        foreach (var call in PoolCalls.All.Concat(CallerSteps.All).Where(c => !s_untimely.Contains(c.Name)))
        {
            await using var scene = await Scene.OpenAsync(servers, prepare: true, Mishap.All[0].Pool);
            for (var i = 0; i < WarmUps; i++)
                await RunAsync(await call.PrepareAsync(scene));
            var due = await call.PrepareAsync(scene);
            scene.Mark();
            await due.RunAsync(CancellationToken.None);
            lines.AddRange(Lines(call.Name, scene));
            await due.LeaveAsync();
        }

        await VerifyAsync("Calls", lines);
    }

    [Fact]
    public async Task Each_stop_sends_what_the_document_says()
    {
        var lines = new List<string>();
        foreach (var isLocalTransaction in new[] { false, true })
        {
            foreach (var (name, call) in s_asleep)
            {
                await using var scene = await Scene.OpenAsync(servers, prepare: true, Mishap.All[0].Pool);
                await using var session = await DblinkSession.OpenAsync(scene.App);
                await session.ConnectAsync(Route.Far);
                await using var transaction = isLocalTransaction ? await session.Connection.BeginTransactionAsync() : null;
                await StopAsync(scene, ct => call(session, ct));
                lines.AddRange([isLocalTransaction ? $"{name}, inside a local transaction" : name, .. Remote(scene)]);
            }
        }

        await VerifyAsync("Stops", lines);
    }

    private static async Task StopAsync(Scene scene, Func<CancellationToken, Task> call)
    {
        using var token = new CancellationTokenSource();
        var running = call(token.Token);
        await scene.SleepsAsync(running);
        scene.Mark();
        await token.CancelAsync();
        await Assert.ThrowsAsync<DblinkCanceledException>(() => running);
    }

    private static async Task RunAsync(DueCall due)
    {
        await due.RunAsync(CancellationToken.None);
        await due.LeaveAsync();
    }

    private static IEnumerable<string> Lines(string name, Scene scene) =>
    [
        name,
        $"  local   {Conversation.WithLocalServer(scene.Proxy(Hop.ToLocal).Transcript)}",
        .. Remote(scene),
    ];

    private static IEnumerable<string> Remote(Scene scene) =>
        Conversation.WithRemote(scene.Proxy(Hop.ToRemote).Transcript).Select((text, i) => (i == 0 ? "  remote  " : "          ") + text);

    private static async Task VerifyAsync(string name, IEnumerable<string> lines)
    {
        var file = Repository.PathOf("tests", "DblinkGen.FaultTests", "Wire", name + ".verified.txt");
        var text = string.Join('\n', lines) + '\n';
        if (Environment.GetEnvironmentVariable("DBLINKGEN_ACCEPT_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(file, text);
        else
            Assert.Equal(await File.ReadAllTextAsync(file), text);
    }
}
