using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.IntegrationTests.Security.Twins;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// Nobody has granted anything: the hostile role uses the schema <c>public</c>, where every role may create before PostgreSQL 15, and the victim has the default
/// <c>search_path</c>. From 15 on an administrator has opened the schema, as databases that come from 14 have it.
/// </summary>
public sealed class OpenPublicServer(CatalogServer server) : HostileServer(server)
{
    private readonly int _version = server.Server.MajorVersion;

    protected override string Schema => "public";

    protected override string? SearchPath => null;

    protected override string[] Grants(string role) => _version < 15 ? [] : ["GRANT CREATE ON SCHEMA public TO PUBLIC"];

    protected override string[] Script() => TwinScript.For(Schema);
}
