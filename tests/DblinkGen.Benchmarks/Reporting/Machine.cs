using System.Globalization;
using System.Runtime.InteropServices;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>Where it was measured.</summary>
internal sealed record Machine(string Text, string Server)
{
    public static Machine Describe(string server) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"),
        // Where its programs lie is no matter of the document's.
        server.Split(" from ")[0]);

    private static string Processor()
    {
        const string Facts = "/proc/cpuinfo";
        var line = File.Exists(Facts) ? File.ReadLines(Facts).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
