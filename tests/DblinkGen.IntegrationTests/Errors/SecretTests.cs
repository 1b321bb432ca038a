using System.Collections;
using DblinkGen.IntegrationTests.Catalog;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>S4: with log_parameter_max_length_on_error the server repeats the arguments of a failing statement in the context of its error.</summary>
public sealed partial class SecretTests(CatalogServer server)
{
    private const string Secret = "hunter2-of-the-remote";

    [Theory]
    [InlineData("host=127.0.0.1 port=1 dbname=x user=x password=" + Secret)]
    [InlineData("host=127.0.0.1 port=1 dbname=x user=x password=its " + Secret)]
    [InlineData("postgresql://x:p@" + Secret + "@127.0.0.1:1/x")]
    [InlineData("not a connection string " + Secret)]
    public async Task A_password_in_a_connection_string_is_in_no_text_of_an_exception(string connectionString)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER DATABASE {database.Name} SET log_parameter_max_length_on_error = -1");
        var options = new DblinkOptions { Servers = new Dictionary<string, DblinkTarget> { ["far"] = DblinkTarget.ConnectionString(connectionString) } };
        foreach (var connection in new[] { database.Server.ConnectionStringFor(database.Name), database.Server.ConnectionStringFor(database.Name, database.App, LocalDatabase.Password) })
        {
            await using var dataSource = LocalDatabase.Slim(connection + ";Include Error Detail=true;Include Failed Batched Command=true");
            await using (var raw = dataSource.CreateCommand("SELECT public.dblink_connect($1)"))
            {
                raw.Parameters.Add(new NpgsqlParameter<string> { TypedValue = connectionString });
                Assert.Contains(Secret, (await Assert.ThrowsAsync<PostgresException>(() => raw.ExecuteScalarAsync())).ToString(), StringComparison.Ordinal);
            }

            await using var session = await DblinkSession.OpenAsync(dataSource, options);
            AssertNoSecret(await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("far")));
            await using var transaction = await session.Connection.BeginTransactionAsync();
            AssertNoSecret(await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("far")));
            AssertNoSecret(await Assert.ThrowsAsync<DblinkException>(() => new DblinkCatalog(session.Connection, options).ProbeAsync("far")));
        }
    }

    [Theory]
    [InlineData("host=127.0.0.1 user=x password=" + Secret)]
    [InlineData("postgresql://x:" + Secret + "@127.0.0.1/x")]
    public async Task A_connection_string_in_place_of_a_name_is_in_no_text_of_an_exception(string name)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Application);
        Func<Task>[] calls =
        [
            async () => await session.ConnectAsync(name),
            async () => await session.ConnectAsync(name, "link"),
            async () => await session.ConnectAsync(database.Remote, name),
            () => session.ExecuteAsync(name, "SELECT 1"),
            () => session.ExecuteAsync(name, "ANALYZE", "link"),
            () => session.BeginTransactionAsync(name),
            () => session.GetLastErrorAsync(name),
            async () => await session.ListenAsync(name, "channel").FirstAsync(),
            () => session.GetRemotePrimaryKeyAsync(name, "x", "link"),
            () => new DblinkCatalog(session.Connection).GetPrivilegesAsync(name),
        ];
        foreach (var call in calls)
            AssertNoSecret(await Assert.ThrowsAsync<DblinkException>(call));
        Assert.All((await FanOutAsync(session, [name, name + "2"])).Failures, AssertNoSecret);
        foreach (var finding in (await new DblinkCatalog(session.Connection).CheckAsync(name)).Findings)
            Assert.DoesNotContain(Secret, $"{finding.Message} {finding.Advice} {finding.FixSql}", StringComparison.Ordinal);
    }

    [DblinkQuery("SELECT 1")]
    private static partial Task<DblinkFanOutResult<int>> FanOutAsync(
        DblinkSession session, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers);

    private static void AssertNoSecret(Exception failure)
    {
        for (var current = failure; current is not null; current = current.InnerException)
        {
            var texts = current.GetType().GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => p.GetValue(current) as string)
                .Concat(current.Data.Cast<DictionaryEntry>().Select(entry => $"{entry.Key} {entry.Value}"))
                .Append(current.ToString());
            Assert.All(texts, text => Assert.DoesNotContain(Secret, text ?? "", StringComparison.Ordinal));
            foreach (NpgsqlParameter parameter in (current as NpgsqlException)?.BatchCommand?.Parameters ?? (IEnumerable)Array.Empty<object>())
                Assert.DoesNotContain(Secret, parameter.Value?.ToString() ?? "", StringComparison.Ordinal);
        }
    }
}
