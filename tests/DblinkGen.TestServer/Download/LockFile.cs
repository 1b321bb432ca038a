using System.Diagnostics;

namespace DblinkGen.TestServer.Download;

/// <summary>A lock among processes. The operating system releases it when its holder dies.</summary>
internal static class LockFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Nothing announces the release of a file lock, so this asks again and again.
    public static async Task<IDisposable> AcquireAsync(string path, CancellationToken ct)
    {
        var time = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && time.Elapsed < Patience)
            {
                await Task.Delay(Pause, ct);
            }
        }
    }
}
