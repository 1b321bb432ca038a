using System.Runtime.InteropServices;

namespace DblinkGen.TestServer.Download;

/// <summary>The part of the package's name that stands for the operating system and the processor.</summary>
internal static class EmbeddedPlatform
{
    public static string Current => (OperatingSystemName, RuntimeInformation.OSArchitecture) switch
    {
        ("linux", Architecture.X64) => "linux-x64",
        ("linux", Architecture.Arm64) => "linux-arm64",
        ("linux", Architecture.Arm) => "linux-arm",
        ("linux", Architecture.X86) => "linux-ia32",
        ("linux", Architecture.Ppc64le) => "linux-ppc64",
        ("darwin", Architecture.X64) => "darwin-x64",
        ("darwin", Architecture.Arm64) => "darwin-arm64",
        // Windows on ARM runs programs for x64.
        ("windows", Architecture.X64 or Architecture.Arm64) => "windows-x64",
        _ => throw new PostgresServerException($"there are no programs for {RuntimeInformation.RuntimeIdentifier}"),
    };

    // The packages for Linux are built against glibc and do not start on musl.
    private static string OperatingSystemName =>
        OperatingSystem.IsWindows() ? "windows"
        : OperatingSystem.IsMacOS() ? "darwin"
        : OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "linux"
        : "";
}
