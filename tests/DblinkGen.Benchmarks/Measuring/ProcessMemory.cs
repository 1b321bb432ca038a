using System.Globalization;

namespace DblinkGen.Benchmarks.Measuring;

/// <summary>The resident memory of a process, as Linux tells it.</summary>
internal static class ProcessMemory
{
    /// <summary>MiB that the process holds now; <see langword="null"/> where it cannot be seen: elsewhere than on Linux, or in a container.</summary>
    public static double? Resident(int processId) => Read(processId, "VmRSS:");

    /// <summary>MiB that it held at most, since it began or was last <see cref="Reset"/>.</summary>
    public static double? Peak(int processId) => Read(processId, "VmHWM:");

    /// <summary>Begins the peak anew, for this process.</summary>
    public static void Reset()
    {
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    private static double? Read(int processId, string name)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status");
        if (!OperatingSystem.IsLinux() || !File.Exists(path))
            return null;
        var lines = File.ReadAllLines(path);
        // In a container the server's process ids are not ours: the id would mean another program, or none.
        if (processId != Environment.ProcessId && lines[0] is not "Name:\tpostgres")
            return null;
        var line = lines.First(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) / 1024;
    }
}
