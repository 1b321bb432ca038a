using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Keys;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    /// <summary>
    /// Has the local server build the statement that writes one of its rows to a table of the same name on a remote one. Names and values are
    /// quoted by the server, and values are written by settings that DblinkGen's links read by, whatever those of the local session are.
    /// </summary>
    /// <param name="change">Which statement.</param>
    /// <param name="row">The row; every column of it is written, those among them that the remote generates itself too, which it refuses.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The statement. It holds the values of the row: mind what logs it.</returns>
    /// <exception cref="DblinkException">The table has no primary key or not the columns of the key, or the key has not one value for each
    /// (<see cref="DblinkErrorKind.Refused"/>); no row or several rows have the key (<see cref="DblinkErrorKind.RowCount"/>); there is no such
    /// table, or a value does not fit its column (<see cref="DblinkErrorKind.LocalStatement"/>); the current user may not read it
    /// (<see cref="DblinkErrorKind.PermissionDenied"/>).</exception>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-build-sql-insert.html">dblink_build_sql_insert</see>,
    /// <see href="https://www.postgresql.org/docs/current/contrib-dblink-build-sql-update.html">dblink_build_sql_update</see>,
    /// <see href="https://www.postgresql.org/docs/current/contrib-dblink-build-sql-delete.html">dblink_build_sql_delete</see></remarks>
    public Task<string> BuildRowSqlAsync(DblinkRowChange change, DblinkLocalRow row, CancellationToken cancellationToken = default) =>
        BuildRowSql(change, row, "DblinkSession.BuildRowSql", cancellationToken);

    /// <summary>
    /// Writes one row of the local server to a table of the same name on a remote one: builds the statement as
    /// <see cref="BuildRowSqlAsync"/> does, and runs it there. The remote commits by itself.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="change">What becomes of the remote row.</param>
    /// <param name="row">The row.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops the statement on the remote.</param>
    /// <returns>The number of remote rows: 1, or 0 where an update or a delete found none.</returns>
    /// <exception cref="DblinkException">The statement cannot be built, as in <see cref="BuildRowSqlAsync"/>, or the remote refused it.</exception>
    public async Task<long> SendRowAsync(
        string server, DblinkRowChange change, DblinkLocalRow row, string? link = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        const string method = "DblinkSession.SendRow";
        var sql = await BuildRowSql(change, row, method, cancellationToken).ConfigureAwait(false);
        var statement = new DblinkStatement
        {
            Method = method,
            Server = server,
            Link = link ?? server,
            Sql = RowComparison.Qualify(sql),
            // An exception must not carry the values.
            Shown = $"{RowSql.Verb(change)} {row.Relation} …",
            Writes = true,
            IsRepeated = false,
        };
        return await CommandRun.Execute(RemoteCall.Of(this, statement, [], async: true), cancellationToken).ConfigureAwait(false);
    }

    private Task<string> BuildRowSql(DblinkRowChange change, DblinkLocalRow row, string method, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        var origin = CallOrigin.OfLocal(method);
        foreach (var column in row.KeyColumns ?? [])
            TextRefusal.ThrowIfUnstorable(origin, "The name of a column", column);
        return OnLocalTable(row.Relation, origin, functions => RowSql.Build(Connection, functions, change, row, origin, cancellationToken), cancellationToken);
    }
}
