using System.Diagnostics;

namespace DblinkGen.IntegrationTests.TestServer;

/// <summary>For what another process does in its own time, without telling us.</summary>
internal static class Eventually
{
    public static async Task BecomesTrueAsync(Func<bool> condition, string what)
    {
        for (var time = Stopwatch.StartNew(); !condition(); await Task.Delay(20))
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"Not within 30 s: {what}");
    }
}
