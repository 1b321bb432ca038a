using System.Collections.Concurrent;
using System.Globalization;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Counts how calls have ended.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _counts = [];

    public IEnumerable<KeyValuePair<string, int>> Counts => _counts.OrderByDescending(c => c.Value);

    public void Count(Exception? failure) => Add([new(
        failure switch
        {
            null => "returned",
            DblinkCanceledException e => $"cancelled, {e.Outcome}",
            DblinkException e => $"{e.Kind}, {e.Outcome}",
            _ => failure.GetType().Name,
        },
        1)]);

    public void Add(IEnumerable<KeyValuePair<string, int>> counts)
    {
        foreach (var (name, count) in counts)
            _counts.AddOrUpdate(name, count, (_, before) => before + count);
    }

    public override string ToString() =>
        string.Join('\n', Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value,8} {c.Key}"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"{_counts.Values.Sum(),8} calls")));
}
