using System.Collections.Concurrent;
using System.Globalization;
using DblinkGen.FaultTests.Histories;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>Counts the calls of a crowd, and the backends that were harmed.</summary>
internal sealed class CrowdTally
{
    private const int MostShown = 20;

    private readonly Tally _calls = new();
    private readonly ConcurrentQueue<string> _shown = [];
    private int _failures;
    private int _victims;

    public void Count(Exception? failure)
    {
        _calls.Count(failure);
        if (failure is DblinkException && Interlocked.Increment(ref _failures) <= MostShown)
            _shown.Enqueue(failure.ToString());
    }

    public void AddVictims(long victims) => Interlocked.Add(ref _victims, (int)victims);

    /// <summary>Fails if more calls have failed than backends were harmed: a cancelled call costs no other one.</summary>
    public void AssertHealed() => Assert.True(_failures <= _victims, $"More calls have failed than backends were harmed:\n{this}\n{string.Join("\n\n", _shown)}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_victims} backends harmed, {_failures} calls failed\n{_calls}");
}
