using System.Collections.Concurrent;
using System.Globalization;

namespace DblinkGen.FaultTests.Messages;

/// <summary>How many cells were walked, and the longest return.</summary>
internal sealed class WalkTally
{
    private readonly ConcurrentBag<(Cell Cell, TimeSpan? Time)> _cells = [];

    public void Add(Cell cell, TimeSpan? time) => _cells.Add((cell, time));

    /// <summary>How many cells there were.</summary>
    public int Count => _cells.Count;

    /// <summary>Those whose message did not come: how often the local server is asked whether a remote is ready differs.</summary>
    public int Missed => _cells.Count(c => c.Time is null);

    public override string ToString()
    {
        var lines = _cells.Where(c => c.Time is not null).GroupBy(c => $"{c.Cell.Mishap}, {c.Cell.Point.Hop}").OrderBy(g => g.Key, StringComparer.Ordinal).Select(group =>
        {
            var longest = group.MaxBy(c => c.Time);
            return string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} cells, longest return {longest.Time!.Value.TotalSeconds:0.00} s after the stop ({longest.Cell})");
        });
        return string.Join('\n', lines.Prepend($"{Count - Missed} cells walked, {Missed} whose message did not come"));
    }
}
