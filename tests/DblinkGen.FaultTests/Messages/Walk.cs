using System.Collections.Concurrent;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Runs cells, many at a time, and reports all that fail.</summary>
/// <param name="servers">The two databases.</param>
/// <param name="tally">What becomes of them.</param>
internal sealed class Walk(FaultServers servers, WalkTally tally)
{
    private const int MostShown = 60;

    /// <summary>How often a scene is left because a call without a fault did not end within the pool's short time-out: a busy machine may take that.</summary>
    private const int MostAttempts = 20;

    /// <summary>How often a cell is walked whose message comes late or whose call returns late, for a busy machine may be the cause.</summary>
    private const int MostLate = 3;

    private readonly ConcurrentQueue<string> _failures = [];

    private int _attemptsLeft = MostAttempts;

    /// <param name="cells">The cells.</param>
    /// <param name="atOnce">How many at the same time: most of them wait.</param>
    /// <param name="perScene">How many use a scene one after the other, each after the one before has shown that all is well.</param>
    public async Task RunAsync(IReadOnlyList<Cell> cells, int atOnce, int perScene)
    {
        var run = new CellRun(await NpgsqlAlone.ReturnsAfterAsync(servers));
        var chunks = cells.GroupBy(c => (c.Situation.Prepare, c.Mishap.Pool)).SelectMany(group => group.Chunk(perScene));
        await Parallel.ForEachAsync(chunks, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (chunk, _) => await RunAsync(run, chunk));
        if (!_failures.IsEmpty)
            throw new XunitException($"{_failures.Count} of {cells.Count} cells failed:\n{string.Join('\n', _failures.Take(MostShown))}");
    }

    private async Task RunAsync(CellRun run, Cell[] cells)
    {
        var left = new Queue<Cell>(cells);
        var late = 0;
        while (left.Count > 0)
        {
            await using var scene = await Scene.OpenAsync(servers, cells[0].Situation.Prepare, cells[0].Mishap.Pool);
            while (left.TryPeek(out var cell))
            {
                if (await PreparedAsync(scene, cell) is not { } due)
                    break;
                try
                {
                    tally.Add(cell, await run.RunAsync(scene, cell, due));
                    left.Dequeue();
                    late = 0;
                }
                catch (TooLateException) when (++late < MostLate)
                {
                    break;
                }
                catch (Exception failure)
                {
                    _failures.Enqueue($"-- {cell}\n{failure}\n{scene}");
                    left.Dequeue();
                    late = 0;
                    break;
                }
            }
        }
    }

    private async Task<DueCall?> PreparedAsync(Scene scene, Cell cell)
    {
        try
        {
            return await cell.Situation.PrepareAsync(scene);
        }
        catch (DblinkException) when (Interlocked.Decrement(ref _attemptsLeft) >= 0)
        {
            return null;
        }
    }
}
