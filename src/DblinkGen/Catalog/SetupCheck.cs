using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Catalog;

/// <summary>
/// Checks one server from the ground up: extension, foreign server, privileges, user mapping, remote. A step whose ground is missing
/// is not taken, so that each fault is one finding.
/// </summary>
/// <param name="connection">The connection to the local server.</param>
/// <param name="server">The name that calls use.</param>
/// <param name="target">Where it leads.</param>
/// <param name="link">The name of the link, if it is not the server's.</param>
/// <param name="probe">Opens a link to the target and closes it again.</param>
internal sealed class SetupCheck(
    NpgsqlConnection connection,
    string server,
    DblinkTarget target,
    string? link,
    Func<NpgsqlConnection, DblinkTarget, CancellationToken, Task<RemoteFault?>> probe)
{
    private readonly List<SetupFinding> _findings = [];

    /// <summary>The first fault that keeps links from being opened.</summary>
    public SetupFinding? FirstError => _findings.Find(finding => finding.Severity == SetupSeverity.Error);

    /// <summary>What kept a link from being opened, if it came to that.</summary>
    public RemoteFault? Fault { get; private set; }

    public async Task<DblinkSetup> RunAsync(CancellationToken cancellationToken)
    {
        if (link is not null)
            Add(LinkNameRule.Check(link));
        await CheckExtensionAsync(cancellationToken).ConfigureAwait(false);
        return new DblinkSetup(ServerText.Name(server), ServerText.Name(link ?? server), _findings);
    }

    private async Task CheckExtensionAsync(CancellationToken cancellationToken)
    {
        if (await ExtensionQuery.ReadAsync(connection, cancellationToken).ConfigureAwait(false) is not null)
            await (target.IsForeignServer ? CheckServerAsync(cancellationToken) : CheckConnectionStringAsync(cancellationToken)).ConfigureAwait(false);
        else if (await ExtensionQuery.IsAvailableAsync(connection, cancellationToken).ConfigureAwait(false))
            Add(ExtensionRule.Missing(connection.Database));
        else
            Add(ExtensionRule.Unavailable(connection.Database));
    }

    private async Task CheckConnectionStringAsync(CancellationToken cancellationToken)
    {
        if (link is null)
            Add(LinkNameRule.Check(server));
        Fault = await probe(connection, target, cancellationToken).ConfigureAwait(false);
        if (Fault is not null)
            Add(RemoteRule.Finding(Fault, server));
    }

    private async Task CheckServerAsync(CancellationToken cancellationToken)
    {
        var quoted = await QuotedNames.ReadAsync(connection, target.Value, cancellationToken).ConfigureAwait(false);
        var servers = await ForeignServerQuery.ReadAsync(connection, target.Value, cancellationToken).ConfigureAwait(false);
        var privileges = await PrivilegeQuery.ReadAsync(connection, target.Value, cancellationToken).ConfigureAwait(false);
        if (servers is not [var foreignServer] || privileges is null)
        {
            var names = await ForeignServerQuery.ReadNamesAsync(connection, cancellationToken).ConfigureAwait(false);
            Add(ServerRule.Unknown(target.Value, connection.Database, names, quoted));
            return;
        }

        if (link is null)
            Add(LinkNameRule.Check(server));
        var granted = PrivilegeRule.Check(privileges, target.Value, quoted).ToList();
        _findings.AddRange(granted);
        await CheckCredentialsAsync(foreignServer, privileges, quoted, mayConnect: granted.Count == 0, cancellationToken)
            .ConfigureAwait(false);
        _findings.AddRange(ServerRule.Warnings(foreignServer, quoted, connection.PostgreSqlVersion.Major));
    }

    private async Task CheckCredentialsAsync(
        ForeignServer foreignServer,
        ServerPrivileges privileges,
        QuotedNames quoted,
        bool mayConnect,
        CancellationToken cancellationToken)
    {
        var mappings = await UserMappingQuery.ReadAsync(connection, foreignServer.Name, cancellationToken).ConfigureAwait(false);
        if (UserMappingRule.Effective(mappings, privileges.CurrentUser) is not { } mapping)
        {
            Add(UserMappingRule.Missing(foreignServer.Name, privileges.CurrentUser, quoted));
        }
        else if (UserMappingRule.LacksPassword(mapping, foreignServer, privileges, connection.PostgreSqlVersion.Major))
        {
            Add(UserMappingRule.PasswordMissing(mapping, foreignServer.Name, privileges, quoted));
        }
        else if (mayConnect)
        {
            Fault = await probe(connection, target, cancellationToken).ConfigureAwait(false);
            if (Fault is not null)
                Add(RemoteRule.Finding(Fault, foreignServer, mapping, privileges, quoted));
        }
    }

    private void Add(SetupFinding? finding)
    {
        if (finding is not null)
            _findings.Add(finding);
    }
}
