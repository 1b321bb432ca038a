using System.Text.Json;
using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer.Download;

/// <summary>The npm client: it knows the developer's registry and proxy, and checks the integrity of what it fetches.</summary>
internal sealed class Npm(string workplace)
{
    public async Task<IReadOnlyList<string>> VersionsAsync(string package, CancellationToken ct)
    {
        var output = await RunAsync(["view", package, "versions", "--json"], ct);
        return JsonSerializer.Deserialize<string[]>(output) ?? [];
    }

    /// <returns>The archive it wrote.</returns>
    public async Task<string> PackAsync(string package, CancellationToken ct)
    {
        await RunAsync(["pack", package, "--silent"], ct);
        return Directory.EnumerateFiles(workplace, "*.tgz").Single();
    }

    private async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken ct)
    {
        // On Windows npm is a batch file, which only the command interpreter can run.
        var command = OperatingSystem.IsWindows()
            ? new Command("cmd.exe", ["/d", "/c", "npm.cmd", .. arguments])
            : new Command("npm", arguments);
        CommandResult result;
        try
        {
            result = await (command with { WorkingDirectory = workplace }).RunAsync(ct);
        }
        catch (PostgresServerException e)
        {
            throw new PostgresServerException("npm is not on the PATH", e);
        }

        return result.Succeeded
            ? result.Output
            : throw new PostgresServerException($"npm {string.Join(' ', arguments)} failed: {result.LastLines()}");
    }
}
