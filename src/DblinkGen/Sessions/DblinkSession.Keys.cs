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
    public async Task<IReadOnlyList<DblinkKeyColumn>> GetPrimaryKeyAsync(string relation, CancellationToken cancellationToken = default)
    {
        var origin = CallOrigin.OfLocal("DblinkSession.GetPrimaryKey");
        return await OnLocalTable(
            relation, origin, functions => PrimaryKeyQuery.ReadLocal(Connection, functions, relation, origin, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

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
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(relation);
        var origin = new CallOrigin(server, link ?? server, "DblinkSession.GetRemotePrimaryKey");
        TextRefusal.ThrowIfUnstorable(origin, "The name of the table", relation);
        return await PrimaryKeyQuery.ReadRemote(this, origin, relation, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> OnLocalTable<T>(string relation, CallOrigin origin, Func<DblinkFunctions, Task<T>> ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(relation);
        TextRefusal.ThrowIfUnstorable(origin, "The name of the table", relation);
        return await LocalAnswer.Of(Connection, origin, Ask, async: true, cancellationToken).ConfigureAwait(false);

        async ValueTask<T> Ask(DblinkFunctions? functions)
        {
            if (functions is null)
                throw ExtensionRule.Failure(Connection.Database, origin.Method);
            try
            {
                return await ask(functions).ConfigureAwait(false);
            }
            catch (PostgresException failure) when (LocalTableFailure.Explain(failure, relation, origin) is { } explained)
            {
                throw explained;
            }
        }
    }
}
