using DblinkGen.Catalog;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// Reads what the local database knows of dblink — the extension, foreign servers, user mappings, privileges — and checks whether a
/// link can be opened. Passwords and other secrets are never read.
/// </summary>
/// <remarks>
/// Everything is seen with the eyes of the current user of the connection. Errors of the local server come as
/// <see cref="PostgresException"/>;
/// in a transaction that has failed, that is SQLSTATE <c>25P02</c>. Nothing here makes a transaction of the caller fail.
/// </remarks>
public sealed class DblinkCatalog
{
    private readonly ConnectionSource _source;

    /// <summary>Reads through the caller's connection, within its transaction where there is one.</summary>
    /// <param name="connection">An open connection to the local server. It is neither closed nor disposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    public DblinkCatalog(NpgsqlConnection connection) => _source = new(connection);

    /// <summary>Reads through a connection that each call rents.</summary>
    /// <param name="dataSource">The local server; one built by <see cref="NpgsqlSlimDataSourceBuilder"/> will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    public DblinkCatalog(NpgsqlDataSource dataSource) => _source = new(dataSource);

    /// <summary>Finds the extension, in whichever schema it lives.</summary>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The extension, or <see langword="null"/> where it is not installed in this database.</returns>
    public Task<DblinkExtension?> GetExtensionAsync(CancellationToken cancellationToken = default) =>
        _source.UseAsync(ExtensionQuery.ReadAsync, cancellationToken);

    /// <summary>Lists the foreign servers of the database, by name.</summary>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>All foreign servers, of every wrapper; the values of secret options are withheld.</returns>
    public Task<IReadOnlyList<ForeignServer>> GetServersAsync(CancellationToken cancellationToken = default) =>
        _source.UseAsync<IReadOnlyList<ForeignServer>>(
            async (connection, token) => await ForeignServerQuery.ReadAsync(connection, name: null, token).ConfigureAwait(false), cancellationToken);

    /// <summary>Finds one foreign server.</summary>
    /// <param name="name">Its name, case-sensitive and without quotes.</param>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The server, or <see langword="null"/> where there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Task<ForeignServer?> GetServerAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _source.UseAsync(
            async (connection, token) => (await ForeignServerQuery.ReadAsync(connection, name, token).ConfigureAwait(false)).SingleOrDefault(),
            cancellationToken);
    }

    /// <summary>Lists user mappings, by server and role, that of <c>PUBLIC</c> last.</summary>
    /// <param name="server">The foreign server, or <see langword="null"/> for the mappings of all.</param>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The mappings with the names of their options, where the current user may see them; never a value.</returns>
    public Task<IReadOnlyList<UserMapping>> GetUserMappingsAsync(string? server = null, CancellationToken cancellationToken = default) =>
        _source.UseAsync<IReadOnlyList<UserMapping>>(
            async (connection, token) => await UserMappingQuery.ReadAsync(connection, server, token).ConfigureAwait(false), cancellationToken);

    /// <summary>Tells what the current user may do with a foreign server and with dblink.</summary>
    /// <param name="server">The foreign server.</param>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The privileges of <c>current_user</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server"/> is null.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.ServerUnknown"/>: no foreign server has the name; the advice names the
    /// nearest ones.</exception>
    public Task<ServerPrivileges> GetPrivilegesAsync(string server, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        return _source.UseAsync(
            async (connection, token) =>
                await PrivilegeQuery.ReadAsync(connection, server, token).ConfigureAwait(false)
                ?? throw await UnknownServer.ExplainAsync(connection, server, token).ConfigureAwait(false),
            cancellationToken);
    }

    /// <summary>Checks whether the current user can open a link to a foreign server, and names each fault with the SQL that mends
    /// it.</summary>
    /// <param name="server">The foreign server.</param>
    /// <param name="linkName">The name the link will have; <see langword="null"/>, the default: the server's name.</param>
    /// <param name="cancellationToken">Stops the check; before PostgreSQL 16 not while the local server waits for the remote to accept the
    /// connection.</param>
    /// <returns>The faults and warnings found. Where nothing else is wrong, a link is opened and closed again to find out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server"/> is null.</exception>
    public Task<DblinkSetup> CheckAsync(string server, string? linkName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        return _source.UseAsync((connection, token) => new SetupCheck(connection, server, linkName).RunAsync(token), cancellationToken);
    }

    /// <summary>Opens a link to a foreign server and closes it again.</summary>
    /// <param name="server">The foreign server.</param>
    /// <param name="cancellationToken">Stops the probe; before PostgreSQL 16 not while the local server waits for the remote to accept the
    /// connection.</param>
    /// <returns><see langword="null"/> where that went well, or else the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server"/> is null.</exception>
    /// <exception cref="DblinkException"><see cref="DblinkErrorKind.ExtensionMissing"/>: dblink is not installed in the
    /// database.</exception>
    public Task<RemoteFault?> ProbeAsync(string server, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        return _source.UseAsync(
            async (connection, token) =>
            {
                var extension = await ExtensionQuery.ReadAsync(connection, token).ConfigureAwait(false);
                return extension is null
                    ? throw ExtensionRule.Failure(connection.Database, server: server)
                    : await RemoteProbe.RunAsync(connection, extension.Schema, server, token).ConfigureAwait(false);
            },
            cancellationToken);
    }
}
