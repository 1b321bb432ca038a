using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DblinkGen.TestServer.Cluster;
using DblinkGen.TestServer.Sources;
using DotNet.Testcontainers.Builders;
using Microsoft.Extensions.Logging.Abstractions;
using Testcontainers.PostgreSql;

namespace DblinkGen.TestServer.Docker;

/// <summary>The official image <c>postgres</c>. Testcontainers' reaper removes the container when this process dies.</summary>
internal sealed class DockerContainer : IServerSource
{
    private const string AuthenticationFile = "/etc/dblinkgen/pg_hba.conf";

    public string Name => "docker";

    public async Task<RunningServer> StartAsync(ServerRequest request, CancellationToken ct)
    {
        await DockerEngine.ProbeAsync(ct);
        var majorVersion = request.MajorVersion ?? ServerRequest.NewestMajorVersion;
        var image = $"postgres:{majorVersion.ToString(CultureInfo.InvariantCulture)}";
        var password = RandomNumberGenerator.GetHexString(32);
        using var certificate = CertificateFiles.Create();
        var container = Build(image, password, certificate, request);
        try
        {
            await container.StartAsync(ct);
            var port = container.GetMappedPublicPort(PostgreSqlBuilder.PostgreSqlPort);
            return new RunningServer(PostgresCluster.ConnectionString(port, password, container.Hostname), $"the Docker image {image}", container)
            {
                RemoteHost = "127.0.0.1",
            };
        }
        catch (Exception e)
        {
            await container.DisposeAsync();
            // Testcontainers and its Docker client have no common exception: whatever failed, this source does not serve.
            throw e is OperationCanceledException ? e : new PostgresServerException($"{image} did not start: {e.Message}", e);
        }
    }

    private static PostgreSqlContainer Build(
        string image, string password, CertificateFiles certificate, ServerRequest request)
    {
        var all = ClusterSettings.Merge(
            ClusterSettings.Always, new Dictionary<string, string> { ["hba_file"] = AuthenticationFile }, request.Settings);
        return new PostgreSqlBuilder(image)
            .WithUsername(ClusterSettings.Superuser)
            .WithPassword(password)
            .WithDatabase("postgres")
            .WithSsl(certificate.Certificate, certificate.Key)
            .WithResourceMapping(Encoding.UTF8.GetBytes(Authentication(request.AllowsPlainText)), FilePath.Of(AuthenticationFile))
            .WithCommand([.. all.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" })])
            .WithLogger(NullLogger.Instance) // It would write into the output of samples.
            .WithCreateParameterModifier(DockerEngine.BindToLoopback)
            .Build();
    }

    // The entry point's own psql comes through the socket, with the password in its environment.
    private static string Authentication(bool allowsPlainText) =>
        $"""
        local all all scram-sha-256
        {ClusterSettings.Host(allowsPlainText)} all all all scram-sha-256

        """;
}
