using System.Diagnostics;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>A built sample in a process of its own, as a newcomer starts it.</summary>
internal sealed record SampleProcess(int ExitCode, string Output, string Error)
{
    /// <param name="sample">The name of its project.</param>
    /// <param name="server">The value of DBLINKGEN_TEST_SERVER.</param>
    public static async Task<SampleProcess> RunAsync(string sample, string server)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, sample + ".dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DBLINKGEN_TEST_SERVER"] = server },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
