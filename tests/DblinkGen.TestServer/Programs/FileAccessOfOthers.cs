namespace DblinkGen.TestServer.Programs;

/// <summary>
/// What users without any claim to a file or folder may do with it: the server's, where root started us. On Windows the server keeps
/// our user, so the question does not come up.
/// </summary>
internal static class FileAccessOfOthers
{
    public static bool CanRun(string program) =>
        Allows(program, UnixFileMode.OtherRead | UnixFileMode.OtherExecute) && CanEnter(Path.GetDirectoryName(program)!);

    public static bool CanEnter(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (!Allows(at.FullName, UnixFileMode.OtherExecute))
                return false;
        }

        return true;
    }

    private static bool Allows(string path, UnixFileMode mode) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & mode) == mode;
}
