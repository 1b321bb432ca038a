using DblinkGen.Catalog;
using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>Creates a database. That cannot run in a transaction, hence in no plpgsql block either: the server words the statement, the
/// client sends it back.</summary>
internal static class DatabaseCreation
{
    private const string Statement =
        """
        SELECT CASE
            WHEN d.datname IS NULL THEN pg_catalog.concat(
                pg_catalog.format('CREATE DATABASE %I', n.name), CASE WHEN n.owner IS NOT NULL THEN pg_catalog.format(' OWNER %I', n.owner) END)
            WHEN n.owner OPERATOR(pg_catalog.<>) pg_catalog.pg_get_userbyid(d.datdba) THEN pg_catalog.format('ALTER DATABASE %I OWNER TO %I', n.name, n.owner)
            END
        FROM (SELECT $1, $2) n(name, owner) LEFT JOIN pg_catalog.pg_database d ON d.datname OPERATOR(pg_catalog.=) n.name
        """;

    public static async Task EnsureAsync(NpgsqlConnection connection, string name, string? owner, CancellationToken cancellationToken)
    {
        var statement = await NextStatementAsync(connection, name, owner, cancellationToken).ConfigureAwait(false);
        try
        {
            await ExecuteAsync(connection, statement, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (
            exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another session created it meanwhile; what is left to do is at most the owner.
            statement = await NextStatementAsync(connection, name, owner, cancellationToken).ConfigureAwait(false);
            await ExecuteAsync(connection, statement, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<string?> NextStatementAsync(
        NpgsqlConnection connection, string name, string? owner, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(connection, Statement, row => row.GetStringOrNull(0), cancellationToken, name, owner)
            .ConfigureAwait(false);
        return rows.Single();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string? statement, CancellationToken cancellationToken)
    {
        if (statement is null)
            return;
        var command = new NpgsqlCommand(statement, connection);
        await using var disposeCommand = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
