using System.Diagnostics;

namespace DblinkGen.Benchmarks.Starting;

/// <summary>Publishes the Quickstart to native code.</summary>
internal static class NativeQuickstart
{
    /// <returns>The program's path, and how many warnings of trimming and native code there were.</returns>
    public static async Task<(string Program, int Warnings)> PublishAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", "samples/Quickstart", "-c", "Release", "--use-current-runtime", "-o", Path.Combine(folder, "out"), "-nodeReuse:false",
            // All anew, for what is up to date warns of nothing.
            "--artifacts-path", Path.Combine(folder, "artifacts"),
            // Counted, all of them, in place of the failure that they are otherwise.
            "-p:TreatWarningsAsErrors=false", "-p:TrimmerSingleWarn=false",
        ])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        // MSBuild takes the variable as the property of this name; the default is clang.
        if (OperatingSystem.IsLinux() && !File.Exists("/usr/bin/clang"))
            start.Environment["CppCompilerAndLinker"] = "gcc";
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException(output);
        return (
            Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Quickstart.exe" : "Quickstart"),
            output.Split('\n').Count(line => line.Contains(": warning IL", StringComparison.Ordinal)));
    }
}
