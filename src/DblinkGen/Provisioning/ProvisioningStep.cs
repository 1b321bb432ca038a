using DblinkGen.Errors;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.Provisioning;

/// <summary>
/// One change of the local database: a constant plpgsql block, and its arguments in a temporary table that COPY fills. What COPY carries
/// is the only thing a server writes to no log: bind parameters appear with log_statement and log_min_duration_statement, and only a
/// superuser can turn that off. The block quotes the arguments and runs the statement, and statements run by a function are not logged.
/// </summary>
internal sealed class ProvisioningStep(string description, string script, string permissionAdvice)
{
    // "dblinkge" in ASCII: steps in one database wait for each other instead of failing with "tuple concurrently updated".
    private const string TakeTurns = "SELECT pg_catalog.pg_advisory_xact_lock(7233463151590336357) IS NULL";

    private const string CreateArguments = "CREATE TEMPORARY TABLE dblinkgen_argument (name pg_catalog.text, value pg_catalog.text) ON COMMIT DROP";
    private const string CopyArguments = "COPY pg_temp.dblinkgen_argument (name, value) FROM STDIN (FORMAT BINARY)";
    private const string DropArguments = "DROP TABLE pg_temp.dblinkgen_argument";

    private readonly List<(string Name, string? Value)> _arguments = [];

    /// <summary>What the step does, in words that follow "Could not".</summary>
    public string Description => description;

    public string PermissionAdvice => permissionAdvice;

    public ProvisioningStep With(string name, string? value)
    {
        if (value is not null && TextRefusal.Fault(value) is { } fault)
            throw new ArgumentException($"The value has {fault}, which PostgreSQL cannot hold.", name);
        _arguments.Add((name, value));
        return this;
    }

    public async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await SendArgumentsAsync(connection, cancellationToken).ConfigureAwait(false);
        var batch = new NpgsqlBatch(connection) { BatchCommands = { new(TakeTurns), new(script), new(DropArguments) } };
        await using var disposeBatch = batch.ConfigureAwait(false);
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task SendArgumentsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(CreateArguments, connection);
        await using var disposeCommand = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);

        var importer = await connection.BeginBinaryImportAsync(CopyArguments, cancellationToken).ConfigureAwait(false);
        await using var disposeImporter = importer.ConfigureAwait(false);
        foreach (var (name, value) in _arguments)
        {
            await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await importer.WriteAsync(name, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            if (value is null)
                await importer.WriteNullAsync(cancellationToken).ConfigureAwait(false);
            else
                await importer.WriteAsync(value, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
        }

        await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
