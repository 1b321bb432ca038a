using System.Collections;
using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer.Cluster;

/// <summary>Runs PostgreSQL's programs in the name, the folder and the environment the server is to have.</summary>
internal sealed record ServerAccount(UnixUser? User, ClusterFolder Folder)
{
    public Command Command(string program, params IEnumerable<string> arguments)
    {
        var command = User is { } user
            ? new Command(ThisProgram.Host, ThisProgram.Arguments(ThisProgram.RunAs, [.. user.ToArguments(), program, .. arguments]))
            : new Command(program, arguments);
        return command with { WorkingDirectory = Folder.Path, Environment = Environment() };
    }

    // dblink's libpq reads PG* variables and files in the home folder (.pgpass, .postgresql/): the developer's own must not steer the
    // tests. Where root started us, its home folder would also be closed to the server, which libpq takes for an error.
    private Dictionary<string, string?> Environment()
    {
        var environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(entry => !((string)entry.Key).StartsWith("PG", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value);
        environment[OperatingSystem.IsWindows() ? "APPDATA" : "HOME"] = Folder.Path;
        environment["LC_ALL"] = "C";
        environment["TZ"] = "UTC";
        // A runtime that turns into another program leaves its debugger pipes in the temporary folder for ever.
        environment["DOTNET_EnableDiagnostics"] = "0";
        return environment;
    }
}
