using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Provisioning;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// Creates what links need in the local database — the extension, foreign servers, user mappings, roles, grants — or alters what is there,
/// so that the end state is the one asked for. Every method may be called again, and by several processes at once.
/// </summary>
/// <remarks>
/// <para>Names and values are quoted by the server. Each call is one transaction, or, where the connection is in one already, a part of it:
/// a failure
/// then leaves the caller's transaction usable. The current user needs <c>TEMPORARY</c> on the database, which <c>PUBLIC</c> has by
/// default.</para>
/// <para>Passwords travel as COPY rows and are used by statements within a function: neither is written to the server's log, whatever
/// <c>log_statement</c> and <c>log_min_duration_statement</c> say, nor shown in <c>pg_stat_activity</c>, and no exception, Npgsql log line
/// or trace
/// holds them. Three places remain for the password of a user mapping: the catalog itself, which keeps it in clear; the log of a server
/// with
/// <c>log_min_messages</c> at a debug level, where the current user is no superuser; and extensions that record statements inside functions
/// (<c>pgaudit</c>; <c>pg_stat_statements</c> with <c>track = all</c>, where the current user is no superuser).</para>
/// </remarks>
public sealed partial class DblinkProvisioner
{
    private readonly ConnectionSource _source;

    /// <summary>Works through the caller's connection, within its transaction where there is one.</summary>
    /// <param name="connection">An open connection to the local server. It is neither closed nor disposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    public DblinkProvisioner(NpgsqlConnection connection) => _source = new(connection);

    /// <summary>Works through a connection that each call rents.</summary>
    /// <param name="dataSource">The local server; one built by <see cref="NpgsqlSlimDataSourceBuilder"/> will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    public DblinkProvisioner(NpgsqlDataSource dataSource) => _source = new(dataSource);

    /// <summary>Creates the extension <c>dblink</c> where the database lacks it
    /// (<see href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE EXTENSION</see>).</summary>
    /// <param name="schema">The schema to create it in, which is created too where missing; <see langword="null"/>, the default: the
    /// current schema.
    /// An extension that lives elsewhere already is left there, since other code may name its functions.</param>
    /// <param name="cancellationToken">Stops waiting; the change is then not made.</param>
    /// <returns>The extension with the schema it does live in.</returns>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is empty, longer than 63 bytes or a connection string.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.PermissionDenied"/>: the current user may not create it; dblink is not
    /// a trusted
    /// extension, so it takes a superuser or the administrator role of a managed service. <see cref="DblinkErrorKind.ExtensionMissing"/>:
    /// its files are
    /// not on the server's machine. <see cref="DblinkErrorKind.LocalStatement"/>: another error, to be found as inner
    /// exception.</exception>
    public Task<DblinkExtension> EnsureExtensionAsync(string? schema = null, CancellationToken cancellationToken = default)
    {
        ObjectName.CheckedOrNull(schema, nameof(schema));
        return _source.UseAsync(
            CallOrigin.OfLocal("DblinkProvisioner.EnsureExtension"),
            async (connection, token) =>
            {
                // The step itself runs with a closed search_path and could not see it.
                var target = schema ?? await CurrentSchemaAsync(connection, token).ConfigureAwait(false);
                var step = new ProvisioningStep(
                    $"create the extension dblink in the database \"{connection.Database}\"",
                    ExtensionScript.Ensure,
                    "dblink is not a trusted extension: let a superuser, or the administrator role of a managed service, run "
                    + "CREATE EXTENSION dblink in this database.").With("schema", target);
                await RunAsync(connection, step, server: null, token).ConfigureAwait(false);
                return (await ExtensionQuery.ReadAsync(connection, token).ConfigureAwait(false))!;
            },
            cancellationToken,
            stopped: DblinkOutcome.Unknown);
    }

    private static async Task<string?> CurrentSchemaAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            connection, "SELECT pg_catalog.current_schema()::pg_catalog.text", row => row.GetStringOrNull(0), cancellationToken).ConfigureAwait(false);
        return rows.Single();
    }

    private Task RunAsync(ProvisioningStep step, string? server, CancellationToken cancellationToken) =>
        _source.RunAsync(
            new CallOrigin(server!, null!, "DblinkProvisioner"), (connection, token) => RunAsync(connection, step, server, token), cancellationToken);

    private static async Task RunAsync(NpgsqlConnection connection, ProvisioningStep step, string? server, CancellationToken cancellationToken)
    {
        try
        {
            await ProvisioningRun.ExecuteAsync(connection, step, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (!ProvisioningFailure.IsEndOfSession(exception))
        {
            if (exception.SqlState == PostgresErrorCodes.UndefinedObject && server is not null
                && await ForeignServerQuery.ReadAsync(connection, server, cancellationToken).ConfigureAwait(false) is [])
                throw await UnknownServer.ExplainAsync(connection, server, cancellationToken).ConfigureAwait(false);
            throw ProvisioningFailure.Explain(exception, step.Description, step.PermissionAdvice, server);
        }
    }
}
