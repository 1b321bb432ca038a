using DblinkGen.Package.Tests.Packing;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace DblinkGen.Package.Tests.Packing;

/// <summary>
/// The package, packed from this source into a folder that goes with the tests. Intermediate files go there too, so that a build of the
/// repository finds its own as it left them.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>Where consumers put their projects: outside the repository, whose settings must not reach them.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dblinkgen-package-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>Never used before, so that no cache can hand out an older package.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    public string PackagePath => Path.Combine(Feed, $"DblinkGen.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"DblinkGen.{Version}.snupkg");

    public async ValueTask InitializeAsync()
    {
        var project = Repository.PathOf("src", "DblinkGen", "DblinkGen.csproj");
        await Program.RunAsync(
            "dotnet",
            Repository.Root,
            [
                "pack", project, "--configuration", "Release", "--output", Feed, "--artifacts-path", Path.Combine(Folder, "artifacts"),
                $"-p:Version={Version}", "-p:NuGetAudit=false", "--nologo",
            ]);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
