using System.ComponentModel;
using System.Runtime.InteropServices;

namespace DblinkGen.TestServer.Processes;

/// <summary>The calls of libc for which .NET has no method.</summary>
internal static class UnixCalls
{
    public static void GiveTo(UnixUser user, string path) => Check(chown(path, user.Uid, user.Gid), $"chown {path}");

    /// <summary>Leaves the terminal and its process group: Ctrl+C and hang-up no longer reach this process.</summary>
    public static void StartSession() => _ = setsid();

    /// <summary>Becomes <paramref name="program"/>, in the name of <paramref name="user"/>. Returns only by an exception.</summary>
    public static void Become(UnixUser user, string program, IEnumerable<string> arguments)
    {
        Check(setgroups(0, 0), "setgroups");
        Check(setgid(user.Gid), "setgid");
        Check(setuid(user.Uid), "setuid");
        Check(execv(program, [program, .. arguments, null]), $"execv {program}");
    }

    private static void Check(int result, string call)
    {
        if (result != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"{call}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

#pragma warning disable CA2101, SYSLIB1054, IDE1006 // Names as libc has them; LPStr is UTF-8 outside Windows; generated marshalling needs unsafe code.
    [DllImport("libc", SetLastError = true)]
    private static extern int chown([MarshalAs(UnmanagedType.LPStr)] string path, uint owner, uint group);

    [DllImport("libc", SetLastError = true)]
    private static extern int setsid();

    [DllImport("libc", SetLastError = true)]
    private static extern int setgroups(nint count, nint list);

    [DllImport("libc", SetLastError = true)]
    private static extern int setgid(uint gid);

    [DllImport("libc", SetLastError = true)]
    private static extern int setuid(uint uid);

    [DllImport("libc", SetLastError = true)]
    private static extern int execv(
        [MarshalAs(UnmanagedType.LPStr)] string path,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string?[] arguments);
#pragma warning restore CA2101, SYSLIB1054, IDE1006
}
