using DblinkGen;
using Npgsql;

namespace AuditLog;

/// <summary>Moves money in the local database, and tells the audit trail before it does.</summary>
internal static class Bank
{
    public const string Schema =
        """
        CREATE TABLE account (owner text PRIMARY KEY, balance numeric(12,2) NOT NULL CHECK (balance >= 0));
        INSERT INTO account VALUES ('ada', 100), ('bob', 20)
        """;

    public static async Task TransferAsync(DblinkSession session, string from, string to, decimal amount)
    {
        await using var transaction = await session.Connection.BeginTransactionAsync();
        await Audit.WriteAsync(session, from, $"transfer of {amount} to {to} begun");
        await AddAsync(session.Connection, to, amount);
        await AddAsync(session.Connection, from, -amount);
        await Audit.WriteAsync(session, from, $"transfer of {amount} to {to} done");
        await transaction.CommitAsync();
    }

    public static async Task<decimal> BalanceAsync(DblinkSession session, string owner)
    {
        await using var command = new NpgsqlCommand("SELECT balance FROM account WHERE owner = $1", session.Connection)
        {
            Parameters = { new() { Value = owner } },
        };
        return (decimal)(await command.ExecuteScalarAsync())!;
    }

    private static async Task AddAsync(NpgsqlConnection connection, string owner, decimal amount)
    {
        await using var command = new NpgsqlCommand("UPDATE account SET balance = balance + $1 WHERE owner = $2", connection)
        {
            Parameters = { new() { Value = amount }, new() { Value = owner } },
        };
        await command.ExecuteNonQueryAsync();
    }
}
