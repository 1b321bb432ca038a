using DblinkGen.TestServer.Cluster;
using DotNet.Testcontainers.Builders;

namespace DblinkGen.TestServer.Docker;

/// <summary>A certificate in files, for as long as it takes to copy them into a container.</summary>
internal sealed class CertificateFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dblinkgen-");

    public FilePath Certificate => FilePath.Of(Path.Combine(_folder.FullName, "server.crt"));

    public FilePath Key => FilePath.Of(Path.Combine(_folder.FullName, "server.key"));

    public static CertificateFiles Create()
    {
        var files = new CertificateFiles();
        var certificate = SelfSignedCertificate.Create();
        ClusterFolder.WritePrivate(files.Certificate.Value, certificate.Certificate, owner: null);
        ClusterFolder.WritePrivate(files.Key.Value, certificate.Key, owner: null);
        return files;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
