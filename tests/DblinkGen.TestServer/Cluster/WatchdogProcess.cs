using System.Diagnostics;
using System.Runtime.InteropServices;
using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer.Cluster;

/// <summary>What the second process does.</summary>
internal static class WatchdogProcess
{
    /// <summary>The line it prints when signals no longer harm it.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(string folder, string pgCtl, UnixUser? user)
    {
        if (!OperatingSystem.IsWindows())
            UnixCalls.StartSession();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ignore);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Ignore);

        Console.WriteLine(Ready);
        await EndOfInputAsync();
        await RemoveAsync(new ServerAccount(user, new ClusterFolder(folder)), pgCtl);
    }

    private static void Ignore(PosixSignalContext context) => context.Cancel = true;

    private static async Task EndOfInputAsync()
    {
        try
        {
            await using var input = Console.OpenStandardInput();
            await input.CopyToAsync(Stream.Null);
        }
        catch (IOException)
        {
            // On Windows a pipe whose other end died is an error instead of an end.
        }
    }

    // A program that the dead process had started, such as initdb, may still be writing: hence again until the folder stays away.
    private static async Task RemoveAsync(ServerAccount account, string pgCtl)
    {
        var time = Stopwatch.StartNew();
        while (Directory.Exists(account.Folder.Path) && time.Elapsed < GiveUpAfter)
        {
            // Immediate: the data is not needed any more, and a backend that dblink has wedged does not end in any other mode.
            if (File.Exists(account.Folder.ProcessIdFile))
                await account.Command(pgCtl, "stop", "--pgdata", account.Folder.Data, "--mode", "immediate", "--wait").RunAsync(default);

            try
            {
                Directory.Delete(account.Folder.Path, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
