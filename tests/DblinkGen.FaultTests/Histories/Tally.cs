using System.Collections.Concurrent;
using System.Globalization;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Counts how the calls of all histories have ended.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _counts = [];

    public void Count(Exception? failure) => _counts.AddOrUpdate(
        failure switch
        {
            null => "returned",
            DblinkCanceledException e => $"cancelled, {e.Outcome}",
            DblinkException e => $"{e.Kind}, {e.Outcome}",
            _ => failure.GetType().Name,
        },
        1,
        (_, count) => count + 1);

    public override string ToString() =>
        string.Join('\n', _counts.OrderByDescending(c => c.Value).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value,8} {c.Key}")));
}
