using DblinkGen.Provisioning;

namespace DblinkGen;

/// <content>Foreign servers and user mappings.</content>
public sealed partial class DblinkProvisioner
{
    private const string ServerOwnerAdvice =
        "Connect as the owner of the foreign server or a superuser; a role that creates servers needs USAGE on the foreign-data wrapper dblink_fdw.";

    /// <summary>Creates the foreign server, or adds, sets and drops options until they are those of the definition
    /// (<see href="https://www.postgresql.org/docs/current/sql-alterserver.html">ALTER SERVER</see>). Open links keep what they were opened
    /// with.</summary>
    /// <param name="definition">What the server is to be. Owner, type and version of an existing server stay as they are.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string, the port or the time-out is out of range, or an option
    /// has a property of its own.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.Refused"/>: a server of that name exists with another wrapper, or libpq
    /// does not
    /// know an option. <see cref="DblinkErrorKind.ExtensionMissing"/>: dblink is not installed in the database.
    /// <see cref="DblinkErrorKind.PermissionDenied"/>: the current user neither owns the server nor may create one.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner exception.</exception>
    public Task EnsureServerAsync(ForeignServerDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var name = ObjectName.Checked(definition.Name, nameof(definition));
        var step = new ProvisioningStep($"create or alter the foreign server \"{name}\"", ForeignServerScript.Ensure, ServerOwnerAdvice)
            .With("server", name);
        foreach (var (option, value) in ForeignServerOptions.From(definition))
            step.With("option " + option, value);
        return RunAsync(step, name, cancellationToken);
    }

    /// <summary>Drops the foreign server where it exists (<see href="https://www.postgresql.org/docs/current/sql-dropserver.html">DROP
    /// SERVER</see>).</summary>
    /// <param name="name">The foreign server.</param>
    /// <param name="cascade">Whether what depends on it, user mappings above all, is dropped too. Default: <see langword="false"/>.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.Refused"/>: something depends on the server and
    /// <paramref name="cascade"/> is false.
    /// <see cref="DblinkErrorKind.PermissionDenied"/>: the current user does not own it.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner exception.</exception>
    public Task DropServerAsync(string name, bool cascade = false, CancellationToken cancellationToken = default) =>
        RunAsync(
            new ProvisioningStep($"drop the foreign server \"{name}\"", ForeignServerScript.Drop, ServerOwnerAdvice)
                .With("server", ObjectName.Checked(name, nameof(name)))
                .With("behavior", cascade ? "CASCADE" : "RESTRICT"),
            server: null,
            cancellationToken);

    /// <summary>Gives a role <c>USAGE</c> on a foreign server
    /// (<see href="https://www.postgresql.org/docs/current/sql-grant.html">GRANT</see>).</summary>
    /// <param name="server">The foreign server.</param>
    /// <param name="role">The role, or <see langword="null"/> for <c>PUBLIC</c>.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.ServerUnknown"/>: no foreign server has the name.
    /// <see cref="DblinkErrorKind.Refused"/>: the role does not exist. <see cref="DblinkErrorKind.PermissionDenied"/>: the current user may
    /// not grant it.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner exception.</exception>
    public Task GrantUsageAsync(string server, string? role, CancellationToken cancellationToken = default) =>
        RunAsync(
            new ProvisioningStep($"grant USAGE on the foreign server \"{server}\"", ForeignServerScript.GrantUsage, ServerOwnerAdvice)
                .With("server", ObjectName.Checked(server, nameof(server)))
                .With("role", ObjectName.CheckedOrNull(role, nameof(role))),
            server,
            cancellationToken);

    /// <summary>Creates or replaces the credentials that a local role uses on a foreign server
    /// (<see href="https://www.postgresql.org/docs/current/sql-createusermapping.html">CREATE USER MAPPING</see>). A mapping that has just
    /// these options stays
    /// untouched; from any other, all options go.</summary>
    /// <param name="server">The foreign server.</param>
    /// <param name="localRole">The local role, or <see langword="null"/> for <c>PUBLIC</c>: every role without a mapping of its
    /// own.</param>
    /// <param name="remoteUser">The role on the remote server.</param>
    /// <param name="remotePassword">Its password, or <see langword="null"/> for none, with which only superusers can connect, and on
    /// PostgreSQL 18 servers
    /// with <c>use_scram_passthrough</c>. See the remarks of <see cref="DblinkProvisioner"/> for where it may show.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string, or a value has the character NUL.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.ServerUnknown"/>: no foreign server has the name.
    /// <see cref="DblinkErrorKind.Refused"/>: the local role does not exist. <see cref="DblinkErrorKind.PermissionDenied"/>: the current
    /// user neither owns the
    /// server nor is, with <c>USAGE</c> on it, the local role itself. <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be
    /// found as inner exception.</exception>
    public Task EnsureUserMappingAsync(
        string server, string? localRole, string remoteUser, string? remotePassword, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(remoteUser);
        return RunAsync(
            new ProvisioningStep(
                    $"create the user mapping of {Grantee(localRole)} for the foreign server \"{server}\"", UserMappingScript.Ensure, ServerOwnerAdvice)
                .With("server", ObjectName.Checked(server, nameof(server)))
                .With("role", ObjectName.CheckedOrNull(localRole, nameof(localRole)))
                .With("user", remoteUser)
                .With("password", remotePassword),
            server,
            cancellationToken);
    }

    /// <summary>Drops a user mapping where it exists
    /// (<see href="https://www.postgresql.org/docs/current/sql-dropusermapping.html">DROP USER MAPPING</see>).</summary>
    /// <param name="server">The foreign server; where it does not exist, nothing is to be done.</param>
    /// <param name="localRole">The local role, or <see langword="null"/> for <c>PUBLIC</c>.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.PermissionDenied"/>: the current user neither owns the server nor is
    /// the local role.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner exception.</exception>
    public Task DropUserMappingAsync(string server, string? localRole, CancellationToken cancellationToken = default) =>
        RunAsync(
            new ProvisioningStep(
                    $"drop the user mapping of {Grantee(localRole)} for the foreign server \"{server}\"", UserMappingScript.Drop, ServerOwnerAdvice)
                .With("server", ObjectName.Checked(server, nameof(server)))
                .With("role", ObjectName.CheckedOrNull(localRole, nameof(localRole))),
            server: null,
            cancellationToken);

    private static string Grantee(string? role) => role is null ? "PUBLIC" : $"the role \"{role}\"";
}
