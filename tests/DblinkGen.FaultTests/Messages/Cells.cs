using System.Collections.Concurrent;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The table: call × state × hop × direction × message × mishap.</summary>
internal static class Cells
{
    private const int AtOnce = 8;

    /// <summary>Lists the cells of some situations. Each call is made once for each setting of the pool, to see its messages.</summary>
    public static async Task<IReadOnlyList<Cell>> OfAsync(FaultServers servers, IEnumerable<Situation> situations)
    {
        var cells = new ConcurrentBag<Cell>();
        var runs = from situation in situations from pool in Mishap.All.Select(m => m.Pool).Distinct() group situation by (situation.Prepare, pool);
        var chunks = runs.SelectMany(run => run.Chunk(AtOnce).Select(chunk => (run.Key, Situations: chunk)));
        await Parallel.ForEachAsync(chunks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (chunk, _) =>
        {
            await using var scene = await Scene.OpenAsync(servers, chunk.Key.Prepare, chunk.Key.pool);
            foreach (var situation in chunk.Situations)
            {
                foreach (var point in await PointsAsync(scene, situation))
                {
                    foreach (var mishap in Mishap.All.Where(m => m.Pool == chunk.Key.pool && m.AppliesTo(situation.Call)))
                        cells.Add(new(situation, point, mishap));
                }
            }
        });
        return [.. cells.OrderBy(cell => cell.ToString(), StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<MessagePoint>> PointsAsync(Scene scene, Situation situation)
    {
        var due = await situation.PrepareAsync(scene);
        await due.RunAsync(CancellationToken.None);
        MessagePoint[] points =
        [
            .. from hop in Enum.GetValues<Hop>()
               from direction in Enum.GetValues<Direction>()
               from message in OfRuns(scene.Proxy(hop).Types(direction))
               select new MessagePoint(hop, direction, message.Number, message.Type),
        ];
        await due.LeaveAsync();
        return points;
    }

    /// <summary>Of a run of messages of one type, such as rows or the parameters of a new session, the first and the last.</summary>
    private static IEnumerable<(int Number, char Type)> OfRuns(IReadOnlyList<char> types) => types
        .Select((type, i) => (Number: i + 1, Type: type))
        .Where(m => m.Number == 1 || m.Number == types.Count || types[m.Number - 2] != m.Type || types[m.Number] != m.Type);
}
