using System.Runtime.InteropServices;

namespace DblinkGen.TestServer.Processes;

/// <summary>This assembly as a program of its own: how a second process of it is started, and the verbs it knows.</summary>
internal static class ThisProgram
{
    public const string Watch = "watch";
    public const string RunAs = "run-as";
    public const string Serve = "serve";

    /// <summary>The runtime this process runs on starts the second one too: it needs no dotnet on the PATH.</summary>
    public static string Host
    {
        get
        {
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
            var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
            return File.Exists(host) ? host : name;
        }
    }

    public static string[] Arguments(string verb, params IEnumerable<string> rest) =>
        ["exec", typeof(ThisProgram).Assembly.Location, verb, .. rest];
}
