using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Keys;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    /// <summary>Tells the primary key of a table of the local server, on which the current user needs <c>SELECT</c>.</summary>
    /// <param name="relation">The table, as SQL names it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The columns in the order of the key; none where the table has no primary key.</returns>
    /// <exception cref="DblinkException">There is no such table (<see cref="DblinkErrorKind.LocalStatement"/>), the current user may not read it
    /// (<see cref="DblinkErrorKind.PermissionDenied"/>), or dblink is not installed (<see cref="DblinkErrorKind.ExtensionMissing"/>).</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-get-pkey.html">dblink_get_pkey</see></remarks>
    public async Task<IReadOnlyList<DblinkKeyColumn>> GetPrimaryKeyAsync(string relation, CancellationToken cancellationToken = default) =>
        await OnLocalTable(
            relation, "DblinkSession.GetPrimaryKey", schema => PrimaryKeyQuery.ReadLocal(Connection, schema, relation, cancellationToken), cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells the primary key of a table of a remote server.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="relation">The table, as SQL names it.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The columns in the order of the key; none where the table has no primary key.</returns>
    /// <exception cref="DblinkException">The link cannot be opened, or the remote has no such table
    /// (<see cref="DblinkErrorKind.RemoteStatement"/>, SQLSTATE 42P01).</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/catalog-pg-index.html">pg_index</see>, since dblink_get_pkey knows local tables
    /// only.</remarks>
    public async Task<IReadOnlyList<DblinkKeyColumn>> GetRemotePrimaryKeyAsync(
        string server, string relation, string? link = null, CancellationToken cancellationToken = default)
    {
        var origin = new CallOrigin(server, link ?? server, "DblinkSession.GetRemotePrimaryKey");
        return await PrimaryKeyQuery.ReadRemote(this, origin, relation, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> OnLocalTable<T>(string relation, string method, Func<string, Task<T>> ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(relation);
        try
        {
            return await ExtensionSchema.Find(Connection, async: true, cancellationToken).ConfigureAwait(false) is { } schema
                ? await ask(schema).ConfigureAwait(false)
                : throw ExtensionRule.Failure(Connection.Database, method);
        }
        catch (PostgresException failure)
        {
            ExtensionSchema.Forget(Connection);
            throw LocalTableFailure.Explain(failure, relation, method);
        }
    }
}
