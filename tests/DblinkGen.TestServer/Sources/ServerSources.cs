using DblinkGen.TestServer.Docker;
using DblinkGen.TestServer.Download;
using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Sources;

/// <summary>The order of the sources: the one that was named, else programs on the machine, Docker, download.</summary>
internal static class ServerSources
{
    public static async Task<(RunningServer Running, ServerFacts Facts)> StartAsync(ServerRequest request, CancellationToken ct)
    {
        var failures = new List<(IServerSource Source, Exception Reason)>();
        foreach (var source in Choose(request.Source))
        {
            try
            {
                return await StartFromAsync(source, request, ct);
            }
            catch (PostgresServerException reason)
            {
                failures.Add((source, reason));
            }
        }

        throw new PostgresServerException(
            FailureMessage.Compose(request, failures.Select(failure => (failure.Source.Name, failure.Reason.Message))),
            failures[^1].Reason);
    }

    private static async Task<(RunningServer, ServerFacts)> StartFromAsync(IServerSource source, ServerRequest request, CancellationToken ct)
    {
        var running = await source.StartAsync(request, ct);
        try
        {
            return (running, await ServerFacts.ReadAsync(running.ConnectionString, request, ct));
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    private static IServerSource[] Choose(string? source) => source?.ToLowerInvariant() switch
    {
        null => [new ProgramsOnThisMachine(), new DockerContainer(), new DownloadedPrograms()],
        "local" => [new ProgramsOnThisMachine()],
        "docker" => [new DockerContainer()],
        "download" => [new DownloadedPrograms()],
        var text when text.Contains('=') => [new GivenServer(source)],
        // The value is not repeated: it may be a URI with a password in it.
        _ => throw new PostgresServerException(
            $"{ServerRequest.SourceVariable} (or {nameof(PostgresServerOptions)}.{nameof(PostgresServerOptions.Source)}) must be one of: "
            + "local, docker, download, or a superuser's Npgsql connection string such as "
            + "\"Host=127.0.0.1;Username=postgres;Password=…;Database=postgres\"."),
    };
}
