using Npgsql;

namespace DblinkGen.Catalog;

/// <summary>
/// Checks one foreign server from the ground up: extension, server, privileges, user mapping, remote. A step whose ground is missing
/// is not taken, so that each fault is one finding.
/// </summary>
internal sealed class SetupCheck(NpgsqlConnection connection, string server, string? link)
{
    private readonly List<SetupFinding> _findings = [];

    public async Task<DblinkSetup> RunAsync(CancellationToken cancellationToken)
    {
        if (link is not null)
            Add(LinkNameRule.Check(link));
        await CheckExtensionAsync(cancellationToken).ConfigureAwait(false);
        return new DblinkSetup(server, link ?? server, _findings);
    }

    private async Task CheckExtensionAsync(CancellationToken cancellationToken)
    {
        if (await ExtensionQuery.ReadAsync(connection, cancellationToken).ConfigureAwait(false) is { } extension)
            await CheckServerAsync(extension, cancellationToken).ConfigureAwait(false);
        else if (await ExtensionQuery.IsAvailableAsync(connection, cancellationToken).ConfigureAwait(false))
            Add(ExtensionRule.Missing(connection.Database));
        else
            Add(ExtensionRule.Unavailable(connection.Database));
    }

    private async Task CheckServerAsync(DblinkExtension extension, CancellationToken cancellationToken)
    {
        var quoted = await QuotedNames.ReadAsync(connection, server, cancellationToken).ConfigureAwait(false);
        var servers = await ForeignServerQuery.ReadAsync(connection, server, cancellationToken).ConfigureAwait(false);
        var privileges = await PrivilegeQuery.ReadAsync(connection, server, cancellationToken).ConfigureAwait(false);
        if (servers is not [var foreignServer] || privileges is null)
        {
            var names = await ForeignServerQuery.ReadNamesAsync(connection, cancellationToken).ConfigureAwait(false);
            Add(ServerRule.Unknown(server, connection.Database, names, quoted));
            return;
        }

        if (link is null)
            Add(LinkNameRule.Check(server));
        var granted = PrivilegeRule.Check(privileges, server, extension, quoted).ToList();
        _findings.AddRange(granted);
        await CheckCredentialsAsync(extension, foreignServer, privileges, quoted, mayConnect: granted.Count == 0, cancellationToken)
            .ConfigureAwait(false);
        _findings.AddRange(ServerRule.Warnings(foreignServer, quoted));
    }

    private async Task CheckCredentialsAsync(
        DblinkExtension extension,
        ForeignServer foreignServer,
        ServerPrivileges privileges,
        QuotedNames quoted,
        bool mayConnect,
        CancellationToken cancellationToken)
    {
        var mappings = await UserMappingQuery.ReadAsync(connection, server, cancellationToken).ConfigureAwait(false);
        if (UserMappingRule.Effective(mappings, privileges.CurrentUser) is not { } mapping)
        {
            Add(UserMappingRule.Missing(server, privileges.CurrentUser, quoted));
        }
        else if (UserMappingRule.LacksPassword(mapping, foreignServer, privileges, connection.PostgreSqlVersion.Major))
        {
            Add(UserMappingRule.PasswordMissing(mapping, server, privileges, quoted));
        }
        else if (mayConnect)
        {
            var fault = await RemoteProbe.RunAsync(connection, extension.Schema, server, cancellationToken).ConfigureAwait(false);
            if (fault is not null)
                Add(RemoteRule.Finding(fault, foreignServer, mapping, privileges, quoted));
        }
    }

    private void Add(SetupFinding? finding)
    {
        if (finding is not null)
            _findings.Add(finding);
    }
}
