using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.TestServer;

/// <summary>A server that is ours whatever DBLINKGEN_TEST_SERVER says: what these tests claim holds for no other.</summary>
public sealed class OwnServer : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> ChosenSource = new(ChooseSourceAsync);

    public PostgresServer Server { get; private set; } = null!;

    /// <summary>"local" or "download".</summary>
    public static Task<string> SourceAsync => ChosenSource.Value;

    public static async Task<PostgresServer> StartAsync(PostgresServerOptions? options = null) =>
        await PostgresServer.StartAsync((options ?? new PostgresServerOptions()) with { Source = await SourceAsync });

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    public Task<T> QueryAsync<T>(string sql) => Sql.QueryAsync<T>(Server.ConnectionString, sql);

    public Task ExecuteAsync(string sql) => Sql.ExecuteAsync(Server.ConnectionString, sql);

    private static async Task<string> ChooseSourceAsync()
    {
        try
        {
            await using var probe = await PostgresServer.StartAsync(new PostgresServerOptions { Source = "local" });
            return "local";
        }
        catch (PostgresServerException)
        {
            return "download";
        }
    }
}
