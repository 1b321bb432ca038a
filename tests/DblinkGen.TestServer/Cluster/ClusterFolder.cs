using System.Security.Cryptography;
using DblinkGen.TestServer.Processes;
using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Cluster;

/// <summary>The folder of one server below the system's temporary folder: everything that must be gone at the end.</summary>
internal sealed record ClusterFolder(string Path)
{
    public string Data => System.IO.Path.Combine(Path, "data");

    public string ProcessIdFile => System.IO.Path.Combine(Data, "postmaster.pid");

    public string Log => System.IO.Path.Combine(Path, "server.log");

    public string PasswordFile => System.IO.Path.Combine(Path, "password");

    public string CopiedPrograms => System.IO.Path.Combine(Path, "programs");

    /// <summary>A name nobody uses yet; nothing is created.</summary>
    public static ClusterFolder Choose(UnixUser? owner) =>
        new(System.IO.Path.Combine(TemporaryRoot(owner), $"dblinkgen-{RandomNumberGenerator.GetHexString(16, lowercase: true)}"));

    public void Create(UnixUser? owner)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        if (owner is { } user)
            UnixCalls.GiveTo(user, Path);
    }

    /// <summary>Writes a file that only the user that runs the server may read.</summary>
    public static void WritePrivate(string path, string text, UnixUser? owner)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        using (var writer = new StreamWriter(path, options))
            writer.Write(text);
        if (owner is { } user)
            UnixCalls.GiveTo(user, path);
    }

    // Root may have a temporary folder of its own that no other user can enter.
    private static string TemporaryRoot(UnixUser? owner)
    {
        var root = System.IO.Path.GetTempPath();
        return owner is null || FileAccessOfOthers.CanEnter(root) ? root : "/tmp";
    }
}
