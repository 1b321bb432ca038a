using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Leaves out whatever a failing history does not need. CsCheck draws other histories in its place, of which few have the same fault.</summary>
internal static class Shrinking
{
    /// <summary>Runs the history. Fails with the fewest of its steps that break a promise too.</summary>
    public static async Task RunAsync(History history, FaultServers servers, Tally calls)
    {
        if (await Record.ExceptionAsync(() => history.RunAsync(servers, calls)) is not { } failure)
            return;
        for (var size = history.Steps.Count; size > 0; size /= 2)
        {
            for (var start = 0; start < history.Steps.Count;)
            {
                var fewer = history with { Steps = [.. history.Steps.Take(start), .. history.Steps.Skip(start + size)] };
                if (await Record.ExceptionAsync(() => fewer.RunAsync(servers, new())) is { } also)
                    (history, failure) = (fewer, also);
                else
                    start += size;
            }
        }

        throw new XunitException($"{history}\n{failure}");
    }
}
