using System.ComponentModel;
using System.Diagnostics;

namespace DblinkGen.TestServer.Processes;

/// <summary>One run of a program, with its output.</summary>
internal sealed record Command(string Program, IEnumerable<string> Arguments)
{
    // On Windows postgres inherits the pipes of the pg_ctl that starts it, so the end of the output may come only with the server's end.
    private static readonly TimeSpan OutputGrace = TimeSpan.FromSeconds(1);

    public string? WorkingDirectory { get; init; }

    /// <summary>The whole environment of the program; null passes on ours.</summary>
    public IReadOnlyDictionary<string, string?>? Environment { get; init; }

    /// <exception cref="PostgresServerException">The program cannot be started.</exception>
    public async Task<CommandResult> RunAsync(CancellationToken ct)
    {
        using var process = Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        await Task.WhenAny(Task.WhenAll(output, error), Task.Delay(OutputGrace, CancellationToken.None));
        return new CommandResult(process.ExitCode, TextOf(output), TextOf(error));
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        if (Environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in Environment)
                start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new PostgresServerException($"{Program} cannot be started: {e.Message}", e);
        }
    }

    private static string TextOf(Task<string> output) => output.IsCompletedSuccessfully ? output.Result : "";
}
