using DblinkGen.Package.Tests.Packing;
using DblinkGen.TestServer;

namespace DblinkGen.Package.Tests.Native;

public sealed class NativeQuickstartTests(PackedPackage package)
{
    private const string End = "\n5. Clean-up\n  - removed both databases and both roles\n";

    [OnRequestFact(Requests.Native)]
    public async Task The_Quickstart_becomes_a_small_program_without_a_warning_and_runs()
    {
        var folder = Path.Combine(package.Folder, "quickstart");
        Assert.DoesNotContain("warning", await PublishAsync(folder));

        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "Quickstart.exe" : "Quickstart");
        Assert.InRange(new FileInfo(program).Length, 1, 12_000_000 - 1);

        var withServerOfItsOwn = await Program.RunAsync(program, folder, []);
        Assert.EndsWith(End, withServerOfItsOwn.ReplaceLineEndings("\n"));

        await using var server = await PostgresServer.StartAsync();
        // Without a PATH there is no dotnet: where a server is given, the program stands alone.
        var alone = await Program.RunAsync(program, folder, [], ("DBLINKGEN_TEST_SERVER", server.ConnectionString), ("PATH", ""));
        Assert.EndsWith(End, alone.ReplaceLineEndings("\n"));
    }

    private Task<string> PublishAsync(string folder) =>
        Program.RunAsync(
            "dotnet",
            Repository.Root,
            [
                "publish", Path.Combine("samples", "Quickstart"), "--configuration", "Release", "--use-current-runtime", "-p:TrimmerSingleWarn=false",
                "--output", folder, "--artifacts-path", Path.Combine(package.Folder, "artifacts"), "--nologo", "--verbosity", "quiet",
            ]);
}
