using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// Reads what the local database knows of dblink — the extension, foreign servers, user mappings, privileges — and checks whether a
/// link can be opened. Passwords and other secrets are never read.
/// </summary>
/// <remarks>
/// Everything is seen with the eyes of the current user of the connection. All failures are a <see cref="DblinkException"/>: of the local server
/// (<see cref="DblinkErrorKind.LocalStatement"/>; in a transaction that has failed, with SQLSTATE <c>25P02</c>), or of the connection to it
/// (<see cref="DblinkErrorKind.LinkLost"/>). Nothing here makes a transaction of the caller fail.
/// </remarks>
public sealed class DblinkCatalog
{
    private readonly ConnectionSource _source;
    private readonly DblinkOptions _options;

    /// <summary>Reads through the caller's connection, within its transaction where there is one.</summary>
    /// <param name="connection">An open connection to the local server. It is neither closed nor disposed.</param>
    /// <param name="options">The options whose <see cref="DblinkOptions.Servers"/> lead from logical names to servers, in <see cref="CheckAsync"/> and
    /// <see cref="ProbeAsync"/>; <see langword="null"/> for <see cref="DblinkOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    public DblinkCatalog(NpgsqlConnection connection, DblinkOptions? options = null)
    {
        _source = new(connection);
        _options = options ?? DblinkOptions.Default;
    }

    /// <summary>Reads through a connection that each call rents.</summary>
    /// <param name="dataSource">The local server; one built by <see cref="NpgsqlSlimDataSourceBuilder"/> will do.</param>
    /// <param name="options">The options whose <see cref="DblinkOptions.Servers"/> lead from logical names to servers, in <see cref="CheckAsync"/> and
    /// <see cref="ProbeAsync"/>; <see langword="null"/> for those of the data source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    public DblinkCatalog(NpgsqlDataSource dataSource, DblinkOptions? options = null)
    {
        _source = new(dataSource);
        _options = options ?? DblinkDataSourceExtensions.OptionsOf(dataSource);
    }

    /// <summary>Finds the extension, in whichever schema it lives.</summary>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The extension, or <see langword="null"/> where it is not installed in this database.</returns>
    public Task<DblinkExtension?> GetExtensionAsync(CancellationToken cancellationToken = default) =>
        _source.UseAsync(Origin("GetExtension"), ExtensionQuery.ReadAsync, cancellationToken);

    /// <summary>Lists the foreign servers of the database, by name.</summary>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>All foreign servers, of every wrapper; the values of secret options are withheld.</returns>
    public Task<IReadOnlyList<ForeignServer>> GetServersAsync(CancellationToken cancellationToken = default) =>
        _source.UseAsync<IReadOnlyList<ForeignServer>>(
            Origin("GetServers"),
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
            Origin("GetServer", name),
            async (connection, token) => (await ForeignServerQuery.ReadAsync(connection, name, token).ConfigureAwait(false)).SingleOrDefault(),
            cancellationToken);
    }

    /// <summary>Lists user mappings, by server and role, that of <c>PUBLIC</c> last.</summary>
    /// <param name="server">The foreign server, or <see langword="null"/> for the mappings of all.</param>
    /// <param name="cancellationToken">Stops waiting for the local server.</param>
    /// <returns>The mappings with the names of their options, where the current user may see them; never a value.</returns>
    public Task<IReadOnlyList<UserMapping>> GetUserMappingsAsync(string? server = null, CancellationToken cancellationToken = default) =>
        _source.UseAsync<IReadOnlyList<UserMapping>>(
            Origin("GetUserMappings", server),
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
            Origin("GetPrivileges", server),
            async (connection, token) =>
                await PrivilegeQuery.ReadAsync(connection, server, token).ConfigureAwait(false)
                ?? throw await UnknownServer.ExplainAsync(connection, server, token).ConfigureAwait(false),
            cancellationToken);
    }

    /// <summary>Checks whether the current user can open a link to a server, and names each fault with the SQL that fixes
    /// it.</summary>
    /// <param name="server">The logical name of the server, as in <c>[DblinkServer]</c>: <see cref="DblinkOptions.Servers"/> may lead it to another foreign server, or to
    /// a connection string, and what it leads to is checked.</param>
    /// <param name="linkName">The name the link will have; <see langword="null"/>, the default: the server's name.</param>
    /// <param name="cancellationToken">Stops the check; before PostgreSQL 16 not while the local server waits for the remote to accept the
    /// connection.</param>
    /// <returns>The faults and warnings found. Where nothing else is wrong, a link is opened and closed again to find out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server"/> is null.</exception>
    public Task<DblinkSetup> CheckAsync(string server, string? linkName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        return _source.UseAsync(
            Origin("Check", server),
            (connection, token) => new SetupCheck(connection, server, _options.Resolve(server), linkName, RemoteProbe.RunAsync).RunAsync(token),
            cancellationToken);
    }

    /// <summary>Opens a link to a server and closes it again.</summary>
    /// <param name="server">The logical name of the server, as in <see cref="CheckAsync"/>.</param>
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
            Origin("Probe", server),
            (connection, token) => RemoteProbe.RunAsync(connection, _options.Resolve(server), token),
            cancellationToken);
    }

    /// <summary>Refuses a name that PostgreSQL cannot hold.</summary>
    private static CallOrigin Origin(string method, string? server = null)
    {
        var origin = new CallOrigin(server!, null!, "DblinkCatalog." + method);
        if (server is not null)
            TextRefusal.ThrowIfUnstorable(origin, "The server's name", server);
        return origin;
    }
}
