using DblinkGen.Errors;
using DblinkGen.Provisioning;
using Npgsql;

namespace DblinkGen;

/// <content>Roles and databases.</content>
public sealed partial class DblinkProvisioner
{
    private const string RoleAdvice =
        "Connect as a superuser, or as a role with CREATEROLE; from PostgreSQL 16 that also needs ADMIN OPTION on the role that is altered or granted.";

    /// <summary>Creates the role, or sets its login attribute and password
    /// (<see href="https://www.postgresql.org/docs/current/sql-createrole.html">CREATE ROLE</see>). Other attributes stay as they
    /// are.</summary>
    /// <param name="name">The role's name, case-sensitive; 1 to 63 bytes in UTF-8.</param>
    /// <param name="password">The password, or <see langword="null"/>: none for a new role, unchanged for an old one. It is hashed here
    /// (SCRAM-SHA-256, 4096 iterations, prepared by SASLprep as server and libpq do) and never leaves the process. It is set anew by
    /// each call: whether it is the same already cannot be seen. Npgsql only normalizes a password, and not even that with <c>InvariantGlobalization</c>: one that SASLprep
    /// changes otherwise (with a soft hyphen, for example) lets libpq in and not Npgsql.</param>
    /// <param name="login">Whether the role may log in. Default: <see langword="true"/>.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, longer than 63 bytes or a connection string, or <paramref name="password"/> is
    /// empty, has the character NUL, or has characters of which it cannot be told what SASLprep makes; nothing is sent then.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.PermissionDenied"/>: the current user may not create or alter the role.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, such as a reserved name, to be found as inner exception.</exception>
    public Task EnsureRoleAsync(string name, string? password, bool login = true, CancellationToken cancellationToken = default)
    {
        if (password is not null)
            ArgumentException.ThrowIfNullOrEmpty(password);
        return RunAsync(
            new ProvisioningStep($"create or alter the role \"{name}\"", RoleScript.Ensure, RoleAdvice)
                .With("role", ObjectName.Checked(name, nameof(name)))
                .With("login", login ? "true" : "false")
                .With("password", password is null ? null : ScramVerifier.For(password, nameof(password))),
            server: null,
            cancellationToken);
    }

    /// <summary>Makes one role a member of another
    /// (<see href="https://www.postgresql.org/docs/current/sql-grant.html">GRANT</see>).</summary>
    /// <param name="role">The role that is granted.</param>
    /// <param name="member">The role that becomes a member; <see langword="null"/>, the default: <c>CURRENT_USER</c>.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.PermissionDenied"/>: the current user may not grant the role.
    /// <see cref="DblinkErrorKind.Refused"/>: one of the roles does not exist. <see cref="DblinkErrorKind.LocalStatement"/>: another error,
    /// such as a
    /// circle of memberships, to be found as inner exception.</exception>
    public Task GrantRoleAsync(string role, string? member = null, CancellationToken cancellationToken = default) =>
        RunAsync(
            new ProvisioningStep($"grant the role \"{role}\"", RoleScript.Grant, RoleAdvice)
                .With("role", ObjectName.Checked(role, nameof(role)))
                .With("member", ObjectName.CheckedOrNull(member, nameof(member))),
            server: null,
            cancellationToken);

    /// <summary>Creates the database, or changes its owner
    /// (<see href="https://www.postgresql.org/docs/current/sql-createdatabase.html">CREATE DATABASE</see>). Not part of any
    /// transaction.</summary>
    /// <param name="name">The database's name, case-sensitive; 1 to 63 bytes in UTF-8.</param>
    /// <param name="owner">The owner; <see langword="null"/>, the default: the current user for a new database, unchanged for an old
    /// one.</param>
    /// <param name="cancellationToken">Stops waiting; the server then removes what it has copied.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.Refused"/>: the connection is in a transaction, or the owner does not
    /// exist.
    /// <see cref="DblinkErrorKind.PermissionDenied"/>: the current user has no <c>CREATEDB</c>, or is no member of the owner.
    /// <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner exception.</exception>
    public Task EnsureDatabaseAsync(string name, string? owner = null, CancellationToken cancellationToken = default)
    {
        ObjectName.Checked(name, nameof(name));
        ObjectName.CheckedOrNull(owner, nameof(owner));
        return _source.RunAsync(
            CallOrigin.OfLocal("DblinkProvisioner.EnsureDatabase"),
            async (connection, token) =>
            {
                try
                {
                    await DatabaseCreation.EnsureAsync(connection, name, owner, token).ConfigureAwait(false);
                }
                catch (PostgresException exception) when (!ProvisioningFailure.IsEndOfSession(exception))
                {
                    throw ProvisioningFailure.Explain(
                        exception,
                        $"create or alter the database \"{name}\"",
                        "Connect as a superuser, or as a role with CREATEDB that is a member of the owner.",
                        server: null);
                }
            },
            cancellationToken);
    }
}
