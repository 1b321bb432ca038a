using System.Data;
using DblinkGen.Generator.Postgres;
using DblinkGen.Judge.Tests.Verdicts;
using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Judge.Tests.Suites;

/// <summary>Runs a suite as psql would, so that its tables are there, and has every statement judged before it runs.</summary>
internal sealed class SuiteRun(PostgresServer server, string suite, string database)
{
    private readonly Dictionary<string, string> _variables = new() { ["abs_srcdir"] = suite, ["libdir"] = "/nowhere", ["dlsuffix"] = ".so", ["abs_builddir"] = suite };

    public Tally Tally { get; } = new(Path.GetFileName(suite));

    /// <summary>Types are not loaded, for every session would load those that the suite makes.</summary>
    public NpgsqlDataSource OpenSource()
    {
        var builder = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(server.ConnectionStringFor(database))
        {
            Pooling = false,
            CommandTimeout = 30,
            Options = "-c statement_timeout=4s -c client_min_messages=error -c standard_conforming_strings=on",
        }.ConnectionString);
        builder.ConfigureTypeLoading(t => t.EnableTypeLoading(false));
        return builder.Build();
    }

    public async Task RunAsync()
    {
        await using var source = OpenSource();
        foreach (var file in SuiteFolder.Files(suite))
            await RunAsync(source, file);
    }

    private async Task RunAsync(NpgsqlDataSource source, string file)
    {
        await using var connection = source.CreateConnection();
        await OpenAsync(connection);
        var judge = new ServerJudge(connection);
        foreach (var (sql, line) in new PsqlScript(await File.ReadAllTextAsync(file), _variables).Statements())
        {
            try
            {
                await ReopenAsync(connection);
                if (await judge.JudgeAsync(new JudgedText(sql, $"{Path.GetFileName(file)}:{line}")) is { } verdict)
                    Tally.Add(verdict);
                // Npgsql gives up a connection after an internal error.
                await ReopenAsync(connection);
                await RunStatementAsync(connection, sql);
            }
            catch (NpgsqlException e) when (e is not PostgresException)
            {
                // The statement has cost the session, as some of the suites do on purpose.
            }
        }
    }

    private static async Task ReopenAsync(NpgsqlConnection connection)
    {
        if (connection.FullState == ConnectionState.Open)
            return;
        await connection.CloseAsync();
        await OpenAsync(connection);
    }

    /// <summary>A suite may bring the server down, which then starts anew by itself.</summary>
    private static async Task OpenAsync(NpgsqlConnection connection)
    {
        for (var deadline = DateTime.UtcNow.AddMinutes(1); ;)
        {
            try
            {
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (DateTime.UtcNow < deadline)
            {
                // The server offers nothing to wait for but its answer.
                await Task.Delay(200);
            }
        }
    }

    private static async Task RunStatementAsync(NpgsqlConnection connection, string sql)
    {
        // Npgsql has a way of its own for data that comes from the client.
        if (SqlStatement.Parse(sql) is { Kind: StatementKind.Copy } && !sql.Contains("FROM '", StringComparison.OrdinalIgnoreCase))
            return;
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException)
        {
            // The suites are full of statements that fail on purpose.
        }
    }
}
