using System.Diagnostics;

namespace Quickstart;

/// <summary>
/// <c>tests/DblinkGen.TestServer</c>, which runs a throw-away PostgreSQL and removes it when its input ends: at the latest with this process, in
/// whatever way that ends. It is no part of this program, for Docker's client and the like would be most of the native code.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string description, string connectionString)
    {
        _process = process;
        Description = description;
        ConnectionString = connectionString;
    }

    public string Description { get; }

    public string ConnectionString { get; }

    /// <returns>Null where it has no server; it has then said why on standard error, which is ours.</returns>
    public static async Task<ServerProcess?> StartAsync()
    {
        // The project file names the program.
        var program = (string)AppContext.GetData("TestServer")!;
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "serve"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput;
        return await output.ReadLineAsync() is { } description && await output.ReadLineAsync() is { } connectionString
            ? new(process, description, connectionString)
            : null;
    }

    /// <summary>When the task ends, the server is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
