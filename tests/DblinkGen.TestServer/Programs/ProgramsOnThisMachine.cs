using DblinkGen.TestServer.Cluster;
using DblinkGen.TestServer.Sources;

namespace DblinkGen.TestServer.Programs;

/// <summary>The newest installed PostgreSQL that is of the wanted version and has the dblink extension.</summary>
internal sealed class ProgramsOnThisMachine : IServerSource
{
    public string Name => "programs on this machine (local)";

    public async Task<RunningServer> StartAsync(ServerRequest request, CancellationToken ct) =>
        await PostgresCluster.StartAsync(await ChooseAsync(request, ct), request, ct);

    private static async Task<PostgresPrograms> ChooseAsync(ServerRequest request, CancellationToken ct)
    {
        var qualified = new List<PostgresPrograms>();
        var reasons = new List<string>();
        foreach (var folder in await InstallationFolders.FindAsync(ct))
        {
            try
            {
                var programs = await ProgramsExamination.RunAsync(folder, ct);
                if (request.Accepts(programs.Version.Major))
                    qualified.Add(programs);
                else
                    reasons.Add($"{folder} is PostgreSQL {programs.Version}");
            }
            catch (PostgresServerException reason)
            {
                reasons.Add(reason.Message);
            }
        }

        return qualified.MaxBy(programs => programs.Version) ?? throw new PostgresServerException(
            reasons.Count == 0 ? "no program named postgres on the PATH, from pg_config, or in the usual folders" : string.Join('\n', reasons));
    }
}
