using Docker.DotNet.Models;
using DotNet.Testcontainers.Configurations;

namespace DblinkGen.TestServer.Docker;

/// <summary>The Docker engine that Testcontainers finds.</summary>
internal static class DockerEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <exception cref="PostgresServerException">No engine answers, or not soon enough.</exception>
    public static async Task ProbeAsync(CancellationToken ct)
    {
        try
        {
            // The first look at this property asks each known address for an answer, and blocks meanwhile.
            if (await Task.Run(() => TestcontainersSettings.OS.DockerEndpointAuthConfig, ct).WaitAsync(Patience, ct) is null)
                throw new PostgresServerException("no engine answers (one older than Docker 25 does with DOCKER_API_VERSION set to its API version)");
        }
        catch (TimeoutException e)
        {
            throw new PostgresServerException($"no engine answers within {Patience.TotalSeconds} s", e);
        }
    }

    /// <summary>Docker publishes ports to the whole network unless told otherwise. An engine on another machine needs just that.</summary>
    public static void BindToLoopback(CreateContainerParameters container)
    {
        if (TestcontainersSettings.OS.DockerEndpointAuthConfig?.Endpoint.Scheme is not ("unix" or "npipe"))
            return;

        foreach (var binding in container.HostConfig?.PortBindings?.Values.SelectMany(bindings => bindings) ?? [])
            binding.HostIP = "127.0.0.1";
    }
}
