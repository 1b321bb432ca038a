using System.Diagnostics;
using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.TestServer;

/// <summary>The test server's own program in a process of its own, with an environment of its own.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process _process;

    public ServeProcess(params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(PostgresServer).Assembly.Location, "serve"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    public async Task<(string Description, string ConnectionString)> ReadAsync() =>
        (await ReadLineAsync(), await ReadLineAsync());

    public Task<string> ReadErrorAsync() => _process.StandardError.ReadToEndAsync();

    /// <summary>As kill -9 does: the program itself gets no chance to clean up. The watchdog is left alive.</summary>
    public Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        return _process.WaitForExitAsync();
    }

    public Task EndInputAsync()
    {
        _process.StandardInput.Close();
        return _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Dispose();
    }

    private async Task<string> ReadLineAsync() =>
        await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await ReadErrorAsync());
}
