using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>Runs a step, again where a concurrent run by another session got in its way: every step is idempotent.</summary>
internal static class ProvisioningRun
{
    private const int MostAttempts = 8;
    private static readonly TimeSpan _longestPause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="PostgresException">The step failed; nothing of it remains, and a transaction of the caller goes on.</exception>
    public static async Task ExecuteAsync(NpgsqlConnection connection, ProvisioningStep step, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var transaction = await ProvisioningTransaction.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
                await using var disposeTransaction = transaction.ConfigureAwait(false);
                await transaction.CloseSearchPathAsync(cancellationToken).ConfigureAwait(false);
                await step.RunAsync(connection, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (PostgresException exception) when (attempt < MostAttempts && IsCollision(exception.SqlState))
            {
                await Task.Delay(_longestPause * Random.Shared.NextDouble(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Steps in one database take turns; roles are shared by all databases, and other programs take no turns.
    private static bool IsCollision(string sqlState) => sqlState is
        PostgresErrorCodes.UniqueViolation
        or PostgresErrorCodes.DuplicateObject
        or PostgresErrorCodes.DuplicateSchema
        or PostgresErrorCodes.DeadlockDetected
        or PostgresErrorCodes.SerializationFailure;
}
