using System.Runtime.Versioning;

namespace DblinkGen.TestServer.Programs;

/// <summary>Copies PostgreSQL's programs to where the user that runs the server can read them. They find each other by relative paths.</summary>
[UnsupportedOSPlatform("windows")]
internal static class InstallationCopy
{
    private const UnixFileMode ReadableByAll = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode RunnableByAll = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static void Create(string source, string target)
    {
        Directory.CreateDirectory(target);
        // Set apart from the creation, for the umask has no say in it.
        File.SetUnixFileMode(target, ReadableByAll | RunnableByAll | UnixFileMode.UserWrite);
        foreach (var entry in new DirectoryInfo(source).EnumerateFileSystemInfos())
            Copy(entry, Path.Combine(target, entry.Name));
    }

    private static void Copy(FileSystemInfo entry, string target)
    {
        if (entry.LinkTarget is { } linkTarget)
        {
            File.CreateSymbolicLink(target, linkTarget);
        }
        else if (entry is DirectoryInfo)
        {
            Create(entry.FullName, target);
        }
        else
        {
            File.Copy(entry.FullName, target);
            var runnable = (entry.UnixFileMode & UnixFileMode.UserExecute) != 0;
            File.SetUnixFileMode(target, entry.UnixFileMode | ReadableByAll | (runnable ? RunnableByAll : default));
        }
    }
}
